/** What people do with the other language of a text, each as exactly one transaction and one step to undo. */
import type * as Y from 'yjs';
import { limits } from '#shared/strategy/field.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import type { Strategy, Translation } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { translationsOfList } from '#shared/translation/find.ts';
import { fieldPathOf, listPathOf } from '#shared/translation/list-place.ts';
import { placesIn } from '#shared/translation/places.ts';
import { type Turn, turnOf } from '#shared/translation/turn.ts';
import { translationUnits } from '#shared/translation/units.ts';
import { type Board, changeBoard, done, type Outcome, refused } from './board.ts';
import { listAt, type Slot, slotOf, writeField } from './fields.ts';
import { moveTranslations } from './list-translations.ts';
import { isTextPath, readTranslation } from './plain-values.ts';
import { rootOf } from './roots.ts';
import { readBoard } from './snapshot.ts';

/** A text as whoever translates it has it before them. */
export interface SeenText {
  readonly path: string;
  /** Hash of the original that the translation is of; should that have changed meanwhile, the translation is stale. */
  readonly hash: string;
}

/** One translation that is to be put on the board. */
export interface NewTranslation extends SeenText {
  readonly text: string;
  readonly by: Translation['by'];
}

/** Writes the translation of a text as a person made it; an empty one takes it away. What one types is one step. */
export function translateText(board: Board, seen: SeenText, text: string, reviewedBy?: string): Outcome {
  return put(board, [{ ...seen, text, by: 'human' }], `typing translations.${seen.path}`, reviewedBy);
}

/** Writes several translations at once, as one step; refused as a whole when one of them is too long or not allowed. */
export function putTranslations(
  board: Board,
  translations: readonly NewTranslation[],
  reviewedBy?: string,
): Outcome {
  return translations.length === 0 ? done : put(board, translations, 'put-translations', reviewedBy);
}

/** Says that a translation is right as it stands: accepts that of a machine, and one that was of an older original. */
export function confirmTranslation(board: Board, seen: SeenText, reviewedBy?: string): Outcome {
  const known = knownAt(board.doc, seen.path);
  if (!known || known.text.trim() === '') return refused('not-found');
  const confirmed = [{ ...seen, text: known.text, by: 'human' as const }];
  return put(board, confirmed, 'confirm-translation', reviewedBy);
}

/** Takes the translation of a text away. */
export function removeTranslation(board: Board, path: string): Outcome {
  return put(board, [{ path, hash: '', text: '', by: 'human' }], 'remove-translation');
}

function put(
  board: Board,
  translations: readonly NewTranslation[],
  step: string,
  reviewedBy?: string,
): Outcome {
  const root = rootOf(board.doc, 'translations');
  if (!root || !translations.every(({ path }) => isTextPath(path))) return refused('invalid');
  if (translations.some(({ text }) => text.length > limits.textLength)) return refused('too-long');
  const touches = translations.map(({ path, text }) => ({ path: ['translations', path], value: text }));
  if (board.allows && !board.allows(touches)) return refused('closed');
  changeBoard(board, step, () => {
    for (const listPath of new Set(translations.flatMap(({ path }) => listPathOf(path) ?? []))) {
      settle(board.doc, listPath);
    }
    for (const translation of translations) {
      const { path } = translation;
      write(root, path, newValue(translation, readTranslation(path, root.get(path)), reviewedBy));
    }
  });
  return done;
}

function newValue(
  { text, hash, by }: NewTranslation,
  known: Translation | undefined,
  reviewedBy: string | undefined,
): Translation | null {
  const stayed = known?.original ? { original: known.original } : {};
  if (text.trim() === '') return known?.original ? { text: '', by: 'human', ...stayed } : null;
  const reviewed = by === 'human' && reviewedBy !== undefined ? { reviewedBy } : {};
  return { text, ofHash: hash, by, ...reviewed, ...stayed };
}

function write(root: Y.Map<unknown>, path: string, value: Translation | null): void {
  if (value === null) {
    if (root.has(path)) root.delete(path);
  } else if (JSON.stringify(root.get(path)) !== JSON.stringify(value)) root.set(path, value);
}

/** Brings the translations of a list to the places of their texts, whoever put it in another order. */
function settle(doc: Y.Doc, listPath: string): void {
  const list = listOfTexts(doc, listPath);
  const root = rootOf(doc, 'translations');
  if (!list || !root) return;
  moveTranslations(doc, listPath, list.entries, list.entries, list.found);
  for (const place of placesIn(root.keys(), listPath)) {
    if (place >= list.entries.length) root.delete(`${listPath}.${place}`);
  }
}

/** The translation of a text as the board has it, also where its list was put in another order meanwhile. */
function knownAt(doc: Y.Doc, path: string): Translation | undefined {
  const listPath = listPathOf(path);
  const list = listPath === null ? null : listOfTexts(doc, listPath);
  if (listPath === null || !list) return readTranslation(path, rootOf(doc, 'translations')?.get(path));
  return list.found[Number(path.slice(listPath.length + 1))];
}

function translationsUnder(root: Y.Map<unknown>, listPath: string): Record<string, Translation> {
  const held: Record<string, Translation> = Object.create(null);
  for (const place of placesIn(root.keys(), listPath)) {
    const path = `${listPath}.${place}`;
    const translation = readTranslation(path, root.get(path));
    if (translation) held[path] = translation;
  }
  return held;
}

/** The texts of a list, and which translation belongs to which. */
function listOfTexts(doc: Y.Doc, listPath: string) {
  const slot = slotAt(doc, listPath);
  const root = rootOf(doc, 'translations');
  if (!slot || !root) return null;
  const entries = listAt(slot.map, slot.name).toArray();
  return { entries, found: translationsOfList(translationsUnder(root, listPath), listPath, entries) };
}

/**
 * The workshop goes on in another language: what has a translation that is up to date is turned round, the rest stays
 * as it is. `seen` is the strategy with what the server holds of it, which can be translated but not turned. One step;
 * the same again, back to the first language, gives what there was.
 */
export function changeLanguage(board: Board, seen: Strategy, to: Language): Outcome {
  const { doc } = board;
  const translations = rootOf(doc, 'translations');
  const language = slotOf(doc, { entity: 'meta' }, 'language');
  if (!translations || 'ok' in language) return refused('not-found');
  const turn = languageTurn(doc, seen, to);
  const touches = [
    { path: ['meta', 'language'], value: to },
    ...[...turn.originals.keys()].map((path) => ({ path: path.split('.'), value: undefined })),
    ...[...turn.translations.keys()].map((path) => ({ path: ['translations', path], value: undefined })),
  ];
  if (board.allows && !board.allows(touches)) return refused('closed');
  changeBoard(board, 'change-language', () => {
    writeOriginals(doc, turn.originals);
    for (const [path, value] of turn.translations) write(translations, path, value);
    writeField(language, to);
  });
  return done;
}

/**
 * Puts on the board, in the language of the workshop, one text that stayed behind when that changed: its translation
 * becomes the original and the other way round. Refused where there is no translation that is up to date.
 */
export function turnText(board: Board, path: string): Outcome {
  const { doc } = board;
  const strategy = readBoard(doc);
  const unit = translationUnits(strategy, 'nl').find((one) => one.path === path);
  const translations = rootOf(doc, 'translations');
  if (!translations || !unit || unit.to !== (strategy.meta.language ?? 'nl')) return refused('not-found');
  const turn = turnOf([unit], unit.to, (one) => slotAt(doc, fieldPathOf(one)) !== null);
  if (turn.originals.size === 0) return refused('not-found');
  const touches = [
    { path: path.split('.'), value: undefined },
    { path: ['translations', path], value: undefined },
  ];
  if (board.allows && !board.allows(touches)) return refused('closed');
  changeBoard(board, 'turn-text', () => {
    writeOriginals(doc, turn.originals);
    for (const [at, value] of turn.translations) write(translations, at, value);
  });
  return done;
}

/** What changing the language would do, for whoever is asked to confirm it. */
export function languageTurn(doc: Y.Doc, seen: Strategy, to: Language): Turn {
  const { consents, votes, participants } = seen;
  const strategy: Strategy = { ...readBoard(doc), consents, votes, participants };
  return turnOf(translationUnits(strategy, 'nl'), to, (path) => slotAt(doc, fieldPathOf(path)) !== null);
}

function writeOriginals(doc: Y.Doc, originals: Turn['originals']): void {
  const lists = new Map<string, string[]>();
  for (const [path, text] of originals) {
    const listPath = listPathOf(path);
    const slot = slotAt(doc, listPath ?? path);
    if (!slot) continue;
    if (listPath === null) {
      writeField(slot, text);
      continue;
    }
    const entries = lists.get(listPath) ?? listAt(slot.map, slot.name).toArray();
    entries[Number(path.slice(listPath.length + 1))] = text;
    lists.set(listPath, entries);
  }
  for (const [path, entries] of lists) {
    const slot = slotAt(doc, path);
    if (slot) writeField(slot, entries);
  }
}

/** The field at a path such as `goals.g1.text`; null when it is not there, or not for people to write. */
function slotAt(doc: Y.Doc, path: string): Slot | null {
  const target = parsePath(path);
  if (!target || target.field === '') return null;
  const slot = slotOf(doc, { entity: target.entity, id: target.id ?? undefined }, target.field);
  return 'ok' in slot ? null : slot;
}
