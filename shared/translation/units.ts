import { blockScaffold } from '#shared/strategy/blocks.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { type FieldMeta, type Fields, fieldMeta } from '#shared/strategy/field.ts';
import type { Strategy, Translation } from '#shared/strategy/strategy.ts';
import { themeScaffold } from '#shared/strategy/themes.ts';
import { titleOfItem } from '#shared/strategy/titles.ts';
import { isEmptyValue, isPlainObject } from '#shared/strategy/values.ts';
import type { Language } from '#shared/text/language.ts';
import type { TranslationChapter } from './chapters.ts';
import { translationAt, translationsOfList } from './find.ts';
import { hashOfText } from './hash.ts';
import { isKeptAsTyped } from './kept-as-typed.ts';
import { type CardInOrder, cardsInOrder } from './reading-order.ts';
import { languageOfOriginal, otherLanguage, type TranslationState, translationState } from './state.ts';

/** One text that people typed, with how it stands in the other language. */
export interface TranslationUnit {
  /** Path of the text: `goals.g1.text`, `ambition.notDoing.0`. */
  readonly path: string;
  readonly chapter: TranslationChapter;
  /** The card: an id, a theme or block id, or the name of a single entity. */
  readonly item: string;
  /** What the card is called, and the field, in the language that was asked for. */
  readonly card: string;
  readonly label: string;
  /** Whether people may write several lines. */
  readonly isLong: boolean;
  readonly original: string;
  /** Hash of the original as it is now. */
  readonly hash: string;
  /** The language of the original, and the one that it is translated into. */
  readonly from: Language;
  readonly to: Language;
  readonly translation: Translation | null;
  readonly state: TranslationState;
}

/** A text where it stands in the model. */
interface TextPlace {
  readonly path: string;
  readonly meta: FieldMeta;
  readonly original: string;
  readonly translation: Translation | undefined;
}

/**
 * Every text of a strategy that can be translated, in the order of the document; names, codes and empty texts are left
 * out. `language` is that of labels and cards. With `before`, what did not change since is the identical object.
 */
export function translationUnits(
  strategy: Strategy,
  language: Language,
  before: readonly TranslationUnit[] = [],
): readonly TranslationUnit[] {
  const known = new Map(before.map((unit) => [unit.path, unit]));
  const workshop = strategy.meta.language ?? 'nl';
  return cardsInOrder(strategy).flatMap((card) =>
    textsOfCard(card, strategy.translations).map((place) =>
      unitOf(card, place, { language, workshop, known: known.get(place.path) }),
    ),
  );
}

function unitOf(
  card: CardInOrder,
  { path, meta, original, translation }: TextPlace,
  {
    language,
    workshop,
    known,
  }: { language: Language; workshop: Language; known: TranslationUnit | undefined },
): TranslationUnit {
  const isSame = known?.original === original && known.translation === (translation ?? null);
  const hash = known?.original === original ? known.hash : hashOfText(original);
  const from = languageOfOriginal(original, translation, workshop, hash);
  const name = cardName(card, original, language);
  const label = meta.label[language];
  const keeps = known && isSame && known.from === from && known.card === name && known.label === label;
  if (keeps && known.chapter === card.chapter) return known;
  return {
    path,
    chapter: card.chapter,
    item: card.id ?? card.entity,
    card: name,
    label,
    isLong: meta.kind === 'longText',
    original,
    hash,
    from,
    to: otherLanguage(from),
    translation: translation ?? null,
    state: translationState(original, translation, hash),
  };
}

/** What a card is called; where that is the very text, what kind of card it is. */
function cardName({ entity, id, values }: CardInOrder, original: string, language: Language): string {
  const kind = definitionOf(entity).label[language];
  if (id === null) return kind;
  const fixed =
    (entity === 'themes' && themeScaffold(id)) || (entity === 'blocks' && blockScaffold(id)) || null;
  if (fixed) return fixed.title[language];
  const title = titleOfItem(entity, values, language);
  return original.trim().startsWith(title) ? kind : title;
}

function textsOfCard(
  { entity, id, values }: CardInOrder,
  translations: Strategy['translations'],
): readonly TextPlace[] {
  const start = id === null ? entity : `${entity}.${id}`;
  return textsIn(definitionOf(entity).fields, values, start, translations);
}

function textsIn(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  start: string,
  translations: Strategy['translations'],
): readonly TextPlace[] {
  return Object.entries(fields).flatMap(([name, schema]): readonly TextPlace[] => {
    const meta = fieldMeta(schema);
    const path = `${start}.${name}`;
    const value = values[name];
    if (isKeptAsTyped(path)) return [];
    if (meta.fields) return isPlainObject(value) ? textsIn(meta.fields, value, path, translations) : [];
    if (meta.kind === 'texts') return entriesOf(value, path, meta, translations);
    if (meta.kind !== 'text' && meta.kind !== 'longText') return [];
    return typeof value === 'string' && !isEmptyValue(value)
      ? [{ path, meta, original: value, translation: translationAt(translations, path) }]
      : [];
  });
}

function entriesOf(
  value: unknown,
  path: string,
  meta: FieldMeta,
  translations: Strategy['translations'],
): readonly TextPlace[] {
  const entries = (Array.isArray(value) ? value : []).map((entry) =>
    typeof entry === 'string' ? entry : '',
  );
  const found = translationsOfList(translations, path, entries);
  return entries.flatMap((original, place) =>
    isEmptyValue(original) ? [] : [{ path: `${path}.${place}`, meta, original, translation: found[place] }],
  );
}

/** How far the translation is. */
export interface TranslationProgress extends Readonly<Record<TranslationState, number>> {
  readonly total: number;
}

/** Counts the texts of the document by state; what is on the board alone is not counted. */
export function translationProgress(units: readonly TranslationUnit[]): TranslationProgress {
  const counted = { current: 0, machine: 0, stale: 0, missing: 0, total: 0 };
  for (const { state, chapter } of units) {
    if (chapter === 'board') continue;
    counted[state] += 1;
    counted.total += 1;
  }
  return counted;
}

/** Whether somebody still has to look at a text. */
export function isOpen({ state }: Pick<TranslationUnit, 'state'>): boolean {
  return state !== 'current';
}
