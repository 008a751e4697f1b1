import {
  definitionOf,
  type ItemOf,
  isListEntity,
  type ListEntityName,
  type SingleEntityName,
} from '#shared/strategy/entities.ts';
import { newId } from '#shared/strategy/ids.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import { itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { emptyValues, isPlainObject } from '#shared/strategy/values.ts';
import type { Bilingual } from '#shared/text/language.ts';
import type { FieldPath } from './definition.ts';
import type { Thresholds } from './thresholds.ts';

/** One change to a strategy, as data: it can be shown before it is made. */
export type Change =
  | { readonly set: string; readonly value: unknown }
  | { readonly add: ListEntityName; readonly id: string; readonly values: Readonly<Record<string, unknown>> };

/** What a fix is given to work with: the strategy whose references all point at something, and its finding. */
export interface FixContext {
  readonly strategy: Strategy;
  /** What the finding points at. */
  readonly items: readonly string[];
  readonly thresholds: Thresholds;
  /** Text for the board, in the language of the workshop, whatever language the reader has chosen. */
  say(text: Bilingual): string;
}

/** A step that mends a pitfall at the press of a button. */
export interface Fix {
  /** What the button says: a verb and its object, "Voeg een tussendoel toe". */
  readonly label: Bilingual;
  /** `mend` makes the finding go; `ask` puts the question to those who know, and leaves the finding. */
  readonly kind: 'mend' | 'ask';
  /** All changes together, as one step; `null` when these facts leave more than one way, or none. */
  propose(context: FixContext): readonly Change[] | null;
}

type ValueAt<Values, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Values
    ? ValueAt<Values[Head], Rest>
    : never
  : Path extends keyof Values
    ? Values[Path]
    : never;

/** Sets a field of an item, or of a part of it, to a value. */
export function setOnItem<Name extends ListEntityName, Path extends FieldPath<Name>>(
  entity: Name,
  id: string,
  field: Path,
  value: ValueAt<ItemOf<Name>, Path>,
): Change {
  return { set: `${entity}.${id}.${field}`, value };
}

/** Sets a field of a single entity to a value. */
export function setAnswer<Name extends SingleEntityName, Path extends FieldPath<Name>>(
  entity: Name,
  field: Path,
  value: ValueAt<Strategy[Name], Path>,
): Change {
  return { set: `${entity}.${field}`, value };
}

/** Adds an item with some of its fields filled in. */
export function addItem<Name extends ListEntityName>(
  entity: Name,
  values: Partial<Omit<ItemOf<Name>, 'id'>>,
): Change & { readonly add: Name } {
  return { add: entity, id: newId(), values };
}

/** Pins a question to an item, for those who know the answer. Nothing when it already hangs there. */
export function askAt(
  { strategy, say }: Pick<FixContext, 'strategy' | 'say'>,
  item: string,
  question: Bilingual,
): readonly Change[] {
  const text = say(question);
  const isAsked = strategy.notes.some((note) => note.item === item && note.text === text);
  return isAsked ? [] : [addItem('notes', { text, item, departmentId: null })];
}

/** The strategy as it would be after a fix. Changes to what does not exist are left out. */
export function withChanges(strategy: Strategy, changes: readonly Change[]): Strategy {
  return changes.reduce(withChange, strategy);
}

function withChange(strategy: Strategy, change: Change): Strategy {
  if ('add' in change) {
    const added = { ...emptyValues(definitionOf(change.add)), ...change.values, id: change.id };
    return { ...strategy, [change.add]: [...itemsOf(strategy, change.add), added] };
  }
  const target = parsePath(change.set);
  if (!target?.schema) return strategy;
  const { entity, id } = target;
  const path = target.field.split('.');
  const changed = isListEntity(entity)
    ? itemsOf(strategy, entity).map((item) => (item.id === id ? withValue(item, path, change.value) : item))
    : withValue(strategy[entity], path, change.value);
  return { ...strategy, [entity]: changed };
}

function withValue(values: object, [head = '', ...rest]: readonly string[], value: unknown): object {
  if (rest.length === 0) return { ...values, [head]: value };
  const part: unknown = Reflect.get(values, head);
  return { ...values, [head]: withValue(isPlainObject(part) ? part : {}, rest, value) };
}
