import * as Y from 'yjs';
import { definitionOf, type EntityName } from '#shared/strategy/entities.ts';
import { limits } from '#shared/strategy/field.ts';
import { isSafeId } from '#shared/strategy/ids.ts';
import { emptyValues, isPlainObject, readFields, type UnreadValue } from '#shared/strategy/values.ts';
import { compareOrder, isOrder } from './order.ts';
import { shared } from './plain-json.ts';
import { projectFields, projectPlainFields } from './project.ts';
import { type PlainRootName, rootOf, serverFieldsOf } from './roots.ts';

type Report = (unread: UnreadValue) => void;
type Values = Readonly<Record<string, unknown>>;

/** Reads one root of the document and remembers the outcome; only keys that were marked are looked at again. */
export interface RootReader {
  readonly root: Y.Map<unknown> | null;
  /** Tells that a key changed: the id of an item, the key of a plain value, or anything of a single entity. */
  mark(key: string): void;
  /** The value as of now; identical to the last one when nothing of it changed. */
  read(): unknown;
  /** What did not fit the model at the last reading. */
  problems(): readonly UnreadValue[];
}

const keysOfItems: ReadonlySet<string> = new Set(['id', 'order']);

/** Reader of a single entity. `known` is what it read elsewhere: what equals it keeps its identity. */
export function singleReader(doc: Y.Doc, entity: EntityName, known?: unknown): RootReader {
  const root = rootOf(doc, entity);
  const { fields } = definitionOf(entity);
  const skipped = serverFieldsOf(entity);
  let dirty = true;
  let value = known;
  let problems: readonly UnreadValue[] = [];
  return {
    root,
    mark: () => {
      dirty = true;
    },
    read: () => {
      if (!dirty) return value;
      dirty = false;
      const found: UnreadValue[] = [];
      const report: Report = (unread) => found.push(unread);
      const raw = root ? projectFields(root, fields, entity, skipped, report) : {};
      value = shared(value, readFields(fields, raw, entity, report));
      problems = found;
      return value;
    },
    problems: () => problems,
  };
}

interface Entry {
  readonly id: string;
  readonly order: string;
  readonly item: Values | null;
  readonly problems: readonly UnreadValue[];
}

/**
 * Reader of a list entity: its items in order; those of a fixed list always all, in the order of the catalogue. Items
 * that equal those that are `known` already keep their identity.
 */
export function listReader(doc: Y.Doc, entity: EntityName, known: readonly Values[] = []): RootReader {
  const root = rootOf(doc, entity);
  const { fixedIds } = definitionOf(entity);
  const entries = new Map<string, Entry>();
  const dirty = new Set<string>(fixedIds);
  for (const id of root?.keys() ?? []) dirty.add(id);
  let items: readonly Values[] = [];
  let isFirst = true;
  let positions: ReadonlyMap<string, number> = new Map();

  const placeAgain = () => {
    items = shared(isFirst ? known : items, inOrder(entries, fixedIds));
    positions = new Map(items.map(({ id }, position) => [String(id), position]));
  };
  const replace = (fresh: ReadonlyMap<string, Values>) => {
    const next = [...items];
    for (const [id, item] of fresh) next[positions.get(id) ?? -1] = item;
    items = next;
  };
  const reread = () => {
    let isMoved = false;
    const knownItems = isFirst ? new Map(known.map((item) => [item['id'], item])) : null;
    const fresh = new Map<string, Values>();
    for (const id of dirty) {
      const before = entries.get(id);
      const entry = readEntry(entity, id, root?.get(id), before?.item ?? knownItems?.get(id));
      if (entry) entries.set(id, entry);
      else entries.delete(id);
      if (entry?.order !== before?.order || !entry?.item !== !before?.item) isMoved = true;
      else if (entry?.item && entry.item !== before?.item && positions.has(id)) fresh.set(id, entry.item);
    }
    dirty.clear();
    if (isMoved) placeAgain();
    else if (fresh.size > 0) replace(fresh);
    isFirst = false;
  };

  return {
    root,
    mark: (id) => dirty.add(id),
    read: () => {
      if (dirty.size > 0) reread();
      return items;
    },
    problems: () => {
      const found = [...entries.values()].flatMap((entry) => entry.problems);
      return entries.size > limits.listLength ? [...found, { path: entity, value: entries.size }] : found;
    },
  };
}

function inOrder(
  entries: ReadonlyMap<string, Entry>,
  fixedIds: readonly string[] | undefined,
): readonly Values[] {
  const chosen = fixedIds
    ? fixedIds.map((id) => entries.get(id)).filter((entry) => entry !== undefined)
    : [...entries.values()].sort(compareOrder).slice(0, limits.listLength);
  return chosen.map((entry) => entry.item).filter((item) => item !== null);
}

function readEntry(
  entity: EntityName,
  id: string,
  raw: unknown,
  before: Values | null | undefined,
): Entry | null {
  const { fields, fixedIds, derived } = definitionOf(entity);
  const path = `${entity}.${id}`;
  const found: UnreadValue[] = [];
  const report: Report = (unread) => found.push(unread);
  const known = fixedIds ? fixedIds.includes(id) : isSafeId(id);
  if (raw === undefined && !(known && fixedIds)) return null;
  if (!known) return { id, order: '', item: null, problems: [{ path, value: null }] };

  let values: Values;
  let order: unknown = '';
  if (raw instanceof Y.Map) {
    values = readFields(fields, projectFields(raw, fields, path, keysOfItems, report), path, report);
    order = raw.get('order');
  } else if (isPlainObject(raw) && !(raw instanceof Y.AbstractType)) {
    values = readFields(fields, projectPlainFields(raw, path, keysOfItems, report), path, report);
    order = raw['order'];
  } else if (raw === undefined || fixedIds) {
    values = emptyValues(definitionOf(entity));
    if (raw !== undefined) report({ path, value: null });
  } else return { id, order: '', item: null, problems: [{ path, value: null }] };

  const item = shared(before, { id, ...values, ...derived?.(id) });
  return { id, order: isOrder(order) ? order : '', item, problems: found };
}

/**
 * Reader of a root of plain JSON values; `readValue` gives undefined for what does not fit. Values that equal those
 * that are `known` already keep their identity.
 */
export function plainReader(
  doc: Y.Doc,
  name: PlainRootName,
  readValue: (key: string, raw: unknown) => unknown,
  known: Values = Object.create(null),
): RootReader {
  const root = rootOf(doc, name);
  const dirty = new Set<string>();
  for (const key of root?.keys() ?? []) dirty.add(key);
  let values: Values = Object.create(null);
  const unread = new Map<string, UnreadValue>();
  let knownValues: Values | null = known;

  const reread = () => {
    const next: Record<string, unknown> = Object.create(null);
    for (const key in values) next[key] = values[key]; // the fastest way to copy thousands of keys
    let changed = false;
    for (const key of dirty) {
      const raw = root?.get(key);
      const value =
        raw === undefined ? undefined : shared(next[key] ?? knownValues?.[key], readValue(key, raw));
      if (raw !== undefined && value === undefined) unread.set(key, { path: `${name}.${key}`, value: null });
      else unread.delete(key);
      if (value === next[key]) continue;
      changed = true;
      if (value === undefined) delete next[key];
      else next[key] = value;
    }
    dirty.clear();
    if (knownValues) values = shared(knownValues, next);
    else if (changed) values = next;
    knownValues = null;
  };

  return {
    root,
    mark: (key) => dirty.add(key),
    read: () => {
      if (dirty.size > 0 || knownValues) reread();
      return values;
    },
    problems: () => [...unread.values()],
  };
}
