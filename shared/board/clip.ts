/** What people copy from a board, as it travels over the clipboard to the same board, another board or another tab. */
import { definitionOf, isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { fieldMeta } from '#shared/strategy/field.ts';
import { guardTree } from '#shared/strategy/file/json.ts';
import { isBox } from '#shared/strategy/file/read.ts';
import { isFrame, membersOf } from '#shared/strategy/frames.ts';
import { isSafeId } from '#shared/strategy/ids.ts';
import { type Box, entityOfItem, findItem, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { isEmptyValue, isPlainObject, readFields } from '#shared/strategy/values.ts';
import type { Language } from '#shared/text/language.ts';
import { canCopy, isCopyable } from './copyable.ts';

/** One copied note or card under the id that it had. */
export interface ClipItem {
  readonly entity: ListEntityName;
  readonly id: string;
  /** Answered fields alone. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it lay; left out for what flows by itself. */
  readonly box?: Box;
}

/** A copy of a part of a board. */
export interface Clip {
  readonly items: readonly ClipItem[];
  /** Lines between copied things. */
  readonly links: readonly { readonly from: string; readonly to: string; readonly label: string }[];
  /** The departments that the items speak of: another board knows the same one under another id. */
  readonly departments: readonly {
    readonly id: string;
    readonly kind: string | null;
    readonly name: string;
  }[];
}

const format = 'klantcontactstrategie-clip';
const mostBytes = 8_388_608;

/**
 * A copy of these items, frames with all that lies in them. `placeOf` tells where a note stands; a note under a card
 * that is copied along flows under the copy.
 */
export function clipOf(
  strategy: Strategy,
  ids: readonly string[],
  placeOf: (id: string) => Box | undefined,
): Clip {
  const all = [
    ...new Set(ids.flatMap((id) => [id, ...membersOf(strategy, id).map((member) => member.id)])),
  ].filter((id) => canCopy(strategy, id));
  const copied = new Set(all);
  const items = all.flatMap((id): ClipItem[] => {
    const entity = entityOfItem(strategy, id);
    const item = entity && itemsOf(strategy, entity).find((one) => one.id === id);
    if (!entity || !item) return [];
    const { id: _, ...fields } = item;
    const values = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmptyValue(value)));
    const box = boxFor(strategy, entity, id, copied, placeOf);
    return [{ entity, id, values, ...(box ? { box } : {}) }];
  });
  const links = strategy.links.flatMap(({ from, to, label }) =>
    from && to && copied.has(from) && copied.has(to) ? [{ from, to, label }] : [],
  );
  const named = new Set<string>();
  for (const { entity, values } of items) {
    withReferences(entity, values, (id, to) => {
      if (to === 'departments') named.add(id);
      return id;
    });
  }
  const departments = strategy.departments
    .filter(({ id }) => named.has(id))
    .map(({ id, kind, name }) => ({ id, kind, name }));
  return { items, links, departments };
}

function boxFor(
  strategy: Strategy,
  entity: ListEntityName,
  id: string,
  copied: ReadonlySet<string>,
  placeOf: (id: string) => Box | undefined,
): Box | undefined {
  const stored = strategy.layout[id];
  if (entity !== 'notes') return stored;
  const item = findItem(strategy, 'notes', id)?.item ?? null;
  const flowsAlong = !stored && item !== null && copied.has(item);
  if (flowsAlong) return undefined;
  const place = placeOf(id);
  if (!place || isFrame(strategy, id)) return place;
  return {
    x: place.x,
    y: place.y,
    ...(stored?.w ? { w: stored.w } : {}),
    ...(stored?.h ? { h: stored.h } : {}),
  };
}

/** The copy as it goes on the clipboard. */
export function clipText({ items, links, departments }: Clip): string {
  return JSON.stringify({ format, version: 1, items, links, departments });
}

/**
 * Reads what was on the clipboard; null when it is no copy of a board. It may come from anywhere: values that do not
 * fit are left out, as in a file.
 */
export function readClip(text: string): Clip | null {
  const raw = text.length > mostBytes ? null : parsed(text);
  if (!isPlainObject(raw) || raw['format'] !== format || guardTree(raw)) return null;
  const items = listIn(raw['items']).flatMap(readItem);
  const links = listIn(raw['links']).flatMap(readLink);
  const departments = listIn(raw['departments']).flatMap(readDepartment);
  return items.length > 0 ? { items, links, departments } : null;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readItem(raw: unknown): readonly ClipItem[] {
  if (!isPlainObject(raw)) return [];
  const { entity, id, values, box } = raw;
  if (typeof entity !== 'string' || !isEntityName(entity) || !isListEntity(entity)) return [];
  if (!isCopyable(entity) || !isSafeId(id) || !isPlainObject(values)) return [];
  const { fields } = definitionOf(entity);
  const known = Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(fields, name)));
  return [
    { entity, id, values: readFields(fields, known, entity, () => {}), ...(isBox(box) ? { box } : {}) },
  ];
}

function readLink(raw: unknown): Clip['links'] {
  if (!isPlainObject(raw)) return [];
  const { from, to, label } = raw;
  if (!isSafeId(from) || !isSafeId(to)) return [];
  return [{ from, to, label: typeof label === 'string' ? label : '' }];
}

function readDepartment(raw: unknown): Clip['departments'] {
  if (!isPlainObject(raw)) return [];
  const { id, kind, name } = raw;
  if (!isSafeId(id) || typeof name !== 'string') return [];
  return [{ id, kind: typeof kind === 'string' ? kind : null, name }];
}

/** What other programs get: one line for each note, card and title of a frame, in the order of the copy. */
export function clipLines(strategy: Strategy, { items }: Clip, language: Language): readonly string[] {
  return items.flatMap(({ entity, id, values }) => {
    const own = values['text'] ?? values['title'];
    const line = entity === 'notes' ? own : titleOf(strategy, entity, id, language);
    return typeof line === 'string' && line.trim() !== '' ? [line.trim().replace(/\s*\n\s*/g, ' ')] : [];
  });
}

/** Changes the ids in the reference fields of an item; null takes a reference away. */
export function withReferences(
  entity: ListEntityName,
  values: Readonly<Record<string, unknown>>,
  change: (id: string, to: string) => string | null,
): Readonly<Record<string, unknown>> {
  return inFields(definitionOf(entity).fields, values, change);
}

function inFields(
  fields: Parameters<typeof readFields>[0],
  values: Readonly<Record<string, unknown>>,
  change: (id: string, to: string) => string | null,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const schema = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const meta = schema && fieldMeta(schema);
      if (meta?.fields && isPlainObject(value)) return [name, inFields(meta.fields, value, change)];
      const to = meta?.to;
      if (to === undefined) return [name, value];
      if (typeof value === 'string') return [name, change(value, to)];
      if (!Array.isArray(value)) return [name, value];
      return [name, value.flatMap((id) => (typeof id === 'string' ? (change(id, to) ?? []) : []))];
    }),
  );
}
