/**
 * Everything that people do to the board, each as exactly one transaction under the origin of the writer. An edit that
 * cannot be made is refused with a code and leaves nothing behind. Notes: `note-operations.ts`; links and findings:
 * `link-operations.ts`.
 */
import * as Y from 'yjs';
import { definitionOf, type ListEntityName, listEntityNames } from '#shared/strategy/entities.ts';
import { limits } from '#shared/strategy/field.ts';
import { forbiddenKeys, isSafeId, newId } from '#shared/strategy/ids.ts';
import type { Box, Translation } from '#shared/strategy/strategy.ts';
import { removeAttached } from './attached.ts';
import {
  type Added,
  type Board,
  changeBoard,
  done,
  mayTouch,
  type Outcome,
  pathOf,
  refused,
  type Target,
} from './board.ts';
import { newFieldMap } from './containers.ts';
import {
  acceptable,
  acceptableFields,
  listAt,
  type Slot,
  setAt,
  slotOf,
  textAt,
  writeField,
} from './fields.ts';
import { moveTranslations } from './list-translations.ts';
import { orderAfter, type Place } from './places.ts';
import { readBox, readTranslation } from './plain-values.ts';
import { putPlace } from './put-place.ts';
import { isFixedList, rootOf, serverEntities } from './roots.ts';

/**
 * Sets one field, also inside a part (`contract.payBasis`); null makes it unanswered. Long texts, sets and lists get
 * only the difference, so that what others put in at the same time stays.
 */
export function setField(board: Board, target: Target, field: string, value: unknown): Outcome {
  const slot = slotOf(board.doc, target, field);
  if ('ok' in slot) return slot;
  const accepted = acceptable(slot.schema, value);
  if (!accepted.ok) return accepted;
  if (!mayTouch(board, target, field, value)) return refused('closed');
  const isText = slot.meta.kind === 'text' || slot.meta.kind === 'longText';
  changeBoard(board, isText ? `typing ${pathOf(target, field)}` : 'set-field', () =>
    settled(board, pathOf(target, field), slot, () => writeField(slot, value)),
  );
  return done;
}

/** Puts one value into a set of choices or references, or takes it out. */
export function setInSet(board: Board, target: Target, field: string, value: string, isIn: boolean): Outcome {
  const slot = slotOf(board.doc, target, field);
  if ('ok' in slot) return slot;
  if (slot.meta.kind !== 'choices' && slot.meta.kind !== 'references') return refused('unknown-field');
  const accepted = acceptable(slot.schema, [value]);
  if (!accepted.ok) return accepted;
  if (!mayTouch(board, target, field)) return refused('closed');
  changeBoard(board, 'toggle', () => {
    const set = setAt(slot.map, slot.name);
    if (isIn && set.get(value) !== true) set.set(value, true);
    else if (!isIn && set.has(value)) set.delete(value);
  });
  return done;
}

/** Puts a value into a set when it is not in, and takes it out when it is. */
export function toggleInSet(board: Board, target: Target, field: string, value: string): Outcome {
  const slot = slotOf(board.doc, target, field);
  if ('ok' in slot) return slot;
  const set = slot.map.get(slot.name);
  const isIn = set instanceof Y.Map ? set.get(value) === true : Array.isArray(set) && set.includes(value);
  return setInSet(board, target, field, value, !isIn);
}

/** Adds an entry to a list of texts or language codes; without `index` at the end. */
export function insertText(
  board: Board,
  target: Target,
  field: string,
  text: string,
  index?: number,
): Outcome {
  const slot = slotOf(board.doc, target, field);
  if ('ok' in slot) return slot;
  if (slot.meta.kind !== 'texts' && slot.meta.kind !== 'languageCodes') return refused('unknown-field');
  const accepted = acceptable(slot.schema, [text]);
  if (!accepted.ok) return accepted;
  if (!mayTouch(board, target, field)) return refused('closed');
  const existing = slot.map.get(slot.name);
  const length = existing instanceof Y.Array ? existing.length : 0;
  if (length >= limits.listLength) return refused('too-many');
  changeBoard(board, 'insert-text', () => {
    const list = listAt(slot.map, slot.name);
    const at = Math.max(0, Math.min(index ?? list.length, list.length));
    settled(board, pathOf(target, field), slot, () => list.insert(at, [text]));
  });
  return done;
}

/** Changes a field; translations of the texts of a list, which are kept by place, go along to their new places. */
function settled({ doc }: Board, path: string, { map, name, meta }: Slot, change: () => void): void {
  const before = meta.kind === 'texts' ? listAt(map, name).toArray() : null;
  change();
  if (before) moveTranslations(doc, path, before, listAt(map, name).toArray());
}

/** Takes an entry out of a list of texts or language codes. */
export function removeText(board: Board, target: Target, field: string, index: number): Outcome {
  const slot = slotOf(board.doc, target, field);
  if ('ok' in slot) return slot;
  if (slot.meta.kind !== 'texts' && slot.meta.kind !== 'languageCodes') return refused('unknown-field');
  const existing = slot.map.get(slot.name);
  const length =
    existing instanceof Y.Array ? existing.length : Array.isArray(existing) ? existing.length : 0;
  if (!Number.isInteger(index) || index < 0 || index >= length) return refused('not-found');
  if (!mayTouch(board, target, field)) return refused('closed');
  changeBoard(board, 'remove-text', () =>
    settled(board, pathOf(target, field), slot, () => listAt(slot.map, slot.name).delete(index, 1)),
  );
  return done;
}

/** The shared text of a long-text field as it is in the document; null when there is none (yet). */
export function textOf(doc: Y.Doc, target: Target, field: string): Y.Text | null {
  const slot = slotOf(doc, target, field);
  const text = 'ok' in slot ? null : slot.map.get(slot.name);
  return text instanceof Y.Text ? text : null;
}

/**
 * The shared text of a long-text field to write in, made where another client left it out; null when there is no such
 * field, or when this person may not write there now.
 */
export function ensureText(board: Board, target: Target, field: string): Y.Text | null {
  if (!mayTouch(board, target, field)) return null;
  const slot = slotOf(board.doc, target, field);
  if ('ok' in slot || slot.meta.kind !== 'longText') return null;
  const text = slot.map.get(slot.name);
  if (text instanceof Y.Text) return text;
  return changeBoard(board, `typing ${pathOf(target, field)}`, () => textAt(slot.map, slot.name));
}

/** Adds an item with all its containers; at the end, or at a place. `id` only where it must be known beforehand. */
export function addItem(
  board: Board,
  entity: ListEntityName,
  values: Readonly<Record<string, unknown>> = {},
  place: Place & { readonly id?: string; readonly box?: Box } = {},
): Added {
  const root = rootOf(board.doc, entity);
  if (serverEntities.has(entity) || isFixedList(entity) || !root) return refused('not-editable');
  const { fields } = definitionOf(entity);
  const accepted = acceptableFields(fields, values);
  if (!accepted.ok) return accepted;
  const id = place.id ?? newId();
  if (!isSafeId(id) || root.has(id)) return refused('invalid');
  if (root.size >= limits.listLength) return refused('too-many');
  const box = place.box ? readBox(id, place.box) : undefined;
  if (place.box && !box) return refused('invalid');
  if (!mayAdd(board, entity, id, values, box)) return refused('closed');
  changeBoard(board, 'add-item', () => {
    const entry = newFieldMap(fields, values);
    entry.set('order', orderAfter(root, place));
    root.set(id, entry);
    if (box) rootOf(board.doc, 'layout')?.set(id, box);
  });
  return { ok: true, id };
}

function mayAdd(
  { allows }: Board,
  entity: ListEntityName,
  id: string,
  values: Readonly<Record<string, unknown>>,
  box: Box | undefined,
): boolean {
  const fields = Object.entries(values).map(([field, value]) => ({ path: [entity, id, field], value }));
  const place = box ? [{ path: ['layout', id], value: box }] : [];
  return allows?.([{ path: [entity, id], value: undefined }, ...fields, ...place]) ?? true;
}

/**
 * Removes an item, its place, its links, its translations, and the comments and reactions on it. Notes that were input
 * for it become loose; references to it fall away by themselves when reading. Undo brings all of it back.
 */
export function removeItem(board: Board, entity: ListEntityName, id: string): Outcome {
  return removeItems(board, [{ entity, id }]);
}

/** Removes several items at once, as one step. Refused as a whole when one of them is not there, fixed or locked. */
export function removeItems(board: Board, items: readonly { entity: ListEntityName; id: string }[]): Outcome {
  for (const { entity, id } of items) {
    if (serverEntities.has(entity) || isFixedList(entity)) return refused('not-editable');
    if (!rootOf(board.doc, entity)?.has(id)) return refused('not-found');
    if (readBox(id, rootOf(board.doc, 'layout')?.get(id))?.locked) return refused('locked');
    if (!mayTouch(board, { entity, id })) return refused('closed');
  }
  changeBoard(board, 'remove-item', () => {
    for (const { entity, id } of items) removeTraces(board.doc, entity, id);
    const gone = items.flatMap(({ id }) => (isStillSomewhere(board.doc, id) ? [] : [id]));
    removeAttached(board.doc, new Set(gone));
  });
  return done;
}

function removeTraces(doc: Y.Doc, entity: ListEntityName, id: string): void {
  rootOf(doc, entity)?.delete(id);
  removeTranslationsOf(doc, `${entity}.${id}.`);
  if (isStillSomewhere(doc, id)) return;
  const layout = rootOf(doc, 'layout');
  if (layout?.has(id)) layout.delete(id);
  rootOf(doc, 'notes')?.forEach((note) => {
    if (note instanceof Y.Map && note.get('item') === id) note.delete('item');
  });
  const links = rootOf(doc, 'links');
  for (const [linkId, link] of [...(links?.entries() ?? [])]) {
    if (!(link instanceof Y.Map) || (link.get('from') !== id && link.get('to') !== id)) continue;
    links?.delete(linkId);
    removeTranslationsOf(doc, `links.${linkId}.`);
  }
}

function removeTranslationsOf(doc: Y.Doc, start: string): void {
  const translations = rootOf(doc, 'translations');
  for (const path of [...(translations?.keys() ?? [])]) {
    if (path.startsWith(start)) translations?.delete(path);
  }
}

function isStillSomewhere(doc: Y.Doc, id: string): boolean {
  return listEntityNames.some((name) => rootOf(doc, name)?.has(id));
}

/** Puts an item at another place in its list: after an item, or first. Writes one key. */
export function reorderItem(board: Board, entity: ListEntityName, id: string, place: Place): Outcome {
  if (serverEntities.has(entity) || isFixedList(entity)) return refused('not-editable');
  const root = rootOf(board.doc, entity);
  const entry = root?.get(id);
  if (!root || !(entry instanceof Y.Map)) return refused('not-found');
  if (!mayTouch(board, { entity, id }, 'order')) return refused('closed');
  changeBoard(board, 'reorder', () => entry.set('order', orderAfter(root, place, id)));
  return done;
}

/** Puts something at a place on the board, or (null) lets it flow in its region again. Writes one key. */
export function moveItem(board: Board, id: string, box: Box | null): Outcome {
  return moveItems(board, new Map([[id, box]]));
}

/** Puts several things at a place at once, as one step; refused as a whole when one of the places is none. */
export function moveItems(board: Board, boxes: ReadonlyMap<string, Box | null>): Outcome {
  const layout = rootOf(board.doc, 'layout');
  if (!layout) return refused('not-found');
  const read = [...boxes].map(([id, box]) => [id, box && readBox(id, box)] as const);
  if (read.some(([id, box]) => box === undefined || !isSafeId(id))) return refused('invalid');
  const touches = read.map(([id, box]) => ({ path: ['layout', id], value: box ?? undefined }));
  if (board.allows && !board.allows(touches)) return refused('closed');
  changeBoard(board, 'move', () => {
    for (const [id, box] of read) putPlace(board.doc, id, box ?? null);
  });
  return done;
}

/** Writes the other language of a text, given by its path (`goals.g1.text`), or takes it away (null). */
export function setTranslation(board: Board, path: string, translation: Translation | null): Outcome {
  const root = rootOf(board.doc, 'translations');
  if (!root || forbiddenKeys.has(path)) return refused('invalid');
  if (translation && translation.text.length > limits.textLength) return refused('too-long');
  const value = translation && readTranslation(path, translation);
  if (value === undefined) return refused('invalid');
  if (board.allows && !board.allows([{ path: ['translations', path], value }])) return refused('closed');
  changeBoard(board, `typing translations.${path}`, () => {
    if (value) root.set(path, value);
    else if (root.has(path)) root.delete(path);
  });
  return done;
}
