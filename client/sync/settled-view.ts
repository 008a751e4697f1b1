import { shared } from '#shared/board/plain-json.ts';
import { definitionOf, type EntityName, entityNames, isListEntity } from '#shared/strategy/entities.ts';
import { type Fields, fieldMeta } from '#shared/strategy/field.ts';
import { answersOf, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { isPlainObject } from '#shared/strategy/values.ts';

/** What no check reads: people type in it all the time, and it may be long. */
export const uncheckedEntities: ReadonlySet<EntityName> = new Set([
  'notes',
  'links',
  'comments',
  'reactions',
]);

/** The strategy in which texts that somebody is typing in still read as they did before. */
export interface SettledView {
  /** Texts that differ between two snapshots, in the items under these keys (`channels.c1`), are being typed in. */
  readonly hold: (before: Strategy, after: Strategy, keys: Iterable<string>, hold: Hold) => void;
  /** Lets go of the texts that this person typed in. */
  readonly releaseMine: () => void;
  /** Lets go of the texts in which nobody typed any more at `now`. */
  readonly releaseUntil: (now: number) => void;
  /** When the next text is let go of; `null` when none is held. */
  readonly nextRelease: () => number | null;
  /** The view of a snapshot; the identical object as before when nothing that is checked differs. */
  readonly of: (strategy: Strategy) => Strategy;
}

/** By whom a text is held, and until when (ms since 1970). */
export interface Hold {
  readonly isMine: boolean;
  readonly until: number;
}

interface HeldText extends Hold {
  readonly entity: EntityName;
  readonly id: string | null;
  readonly path: readonly string[];
  readonly value: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** Makes a view that holds nothing yet. A change costs what it touched, not the size of the board. */
export function createSettledView(): SettledView {
  const held = new Map<string, HeldText>();
  let last: Strategy | null = null;

  const release = (isOver: (text: HeldText) => boolean) => {
    for (const [key, text] of held) if (isOver(text)) held.delete(key);
  };

  return {
    hold: (before, after, keys, hold) => {
      for (const [entity, ids] of itemsByEntity(keys)) {
        if (before[entity] === after[entity]) continue;
        const old = valuesOf(before, entity, ids);
        const now = valuesOf(after, entity, ids);
        for (const id of ids) {
          const [was, is] = [old.get(id), now.get(id)];
          // What is new on the board is no text that somebody was in the middle of.
          if (!was || !is || was === is) continue;
          for (const path of textPathsOf(entity)) {
            const value = at(was, path);
            if (isSame(value, at(is, path))) continue;
            const key = `${entity}.${id ?? ''}.${path.join('.')}`;
            held.set(key, { ...hold, entity, id, path, value: held.has(key) ? held.get(key)?.value : value });
          }
        }
      }
    },
    releaseMine: () => release(({ isMine }) => isMine),
    releaseUntil: (now) => release(({ until }) => until <= now),
    nextRelease: () =>
      held.size === 0 ? null : Math.min(...Array.from(held.values(), ({ until }) => until)),
    of: (strategy) => {
      const patched = held.size === 0 ? strategy : withHeld(strategy, [...held.values()], last);
      if (last && isSameForChecks(last, patched)) return last;
      last = patched;
      return patched;
    },
  };
}

/** Whether no check and no acceptance can tell two snapshots apart. */
export function isSameForChecks(one: Strategy, other: Strategy): boolean {
  return (
    one.checks === other.checks &&
    entityNames.every((name) => uncheckedEntities.has(name) || one[name] === other[name])
  );
}

function withHeld(strategy: Strategy, texts: readonly HeldText[], last: Strategy | null): Strategy {
  const patched: Record<string, unknown> = { ...strategy };
  for (const entity of new Set(texts.map((text) => text.entity))) {
    const own = texts.filter((text) => text.entity === entity);
    const next = isListEntity(entity)
      ? itemsOf(strategy, entity).map((item) =>
          own.filter(({ id }) => id === item.id).reduce<Values>(withText, item),
        )
      : own.reduce<Values>(withText, answersOf(strategy, entity));
    // Most keys are typed in a text that is held already: then all of it is as it was.
    patched[entity] = shared(last?.[entity], next);
  }
  return patched as Strategy;
}

function withText(values: Values, { path, value }: HeldText): Values {
  return withValue(values, path, value);
}

function withValue(values: Values, [head = '', ...rest]: readonly string[], value: unknown): Values {
  const part = values[head];
  const next = rest.length === 0 ? value : withValue(isPlainObject(part) ? part : {}, rest, value);
  return { ...values, [head]: next };
}

/** `channels.c1` and `ambition` as items by entity; what is no item that checks read is left out. */
function itemsByEntity(keys: Iterable<string>): ReadonlyMap<EntityName, Set<string | null>> {
  const items = new Map<EntityName, Set<string | null>>();
  for (const key of keys) {
    const dot = key.indexOf('.');
    const name = dot < 0 ? key : key.slice(0, dot);
    if (!isChecked(name) || isListEntity(name) !== dot >= 0) continue;
    const ids = items.get(name) ?? new Set();
    items.set(name, ids.add(dot < 0 ? null : key.slice(dot + 1)));
  }
  return items;
}

function isChecked(name: string): name is EntityName {
  const entity = entityNames.find((one) => one === name);
  return entity !== undefined && !uncheckedEntities.has(entity) && entity !== 'acceptances';
}

function valuesOf(
  strategy: Strategy,
  entity: EntityName,
  ids: ReadonlySet<string | null>,
): ReadonlyMap<string | null, Values> {
  if (!isListEntity(entity)) return new Map([[null, answersOf(strategy, entity)]]);
  return new Map(
    itemsOf(strategy, entity).flatMap((item): [string, Values][] =>
      ids.has(item.id) ? [[item.id, item]] : [],
    ),
  );
}

const textPaths = new Map<EntityName, readonly (readonly string[])[]>();

/** Where people type in an entity, also inside parts: `['purpose']`, `['contract', 'notes']`. */
function textPathsOf(entity: EntityName): readonly (readonly string[])[] {
  let paths = textPaths.get(entity);
  if (!paths) {
    paths = textPathsIn(definitionOf(entity).fields);
    textPaths.set(entity, paths);
  }
  return paths;
}

function textPathsIn(fields: Fields): readonly (readonly string[])[] {
  return Object.entries(fields).flatMap(([name, schema]) => {
    const meta = fieldMeta(schema);
    if (meta.kind === 'part') return textPathsIn(meta.fields ?? {}).map((path) => [name, ...path]);
    return meta.kind === 'text' || meta.kind === 'longText' || meta.kind === 'texts' ? [[name]] : [];
  });
}

function at(values: Values, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isPlainObject(value) ? value[name] : undefined), values);
}

function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || (Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other));
}
