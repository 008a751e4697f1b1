import * as Y from 'yjs';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import { fieldMeta, limits } from '#shared/strategy/field.ts';
import { isSafeId, newId } from '#shared/strategy/ids.ts';
import type { Box, Note } from '#shared/strategy/strategy.ts';
import { type Added, type Board, changeBoard, done, type Outcome, refused } from './board.ts';
import { newFieldMap } from './containers.ts';
import { acceptableFields } from './fields.ts';
import { addItem } from './operations.ts';
import { orderAfter } from './places.ts';
import { readBox } from './plain-values.ts';
import { putPlace } from './put-place.ts';
import { isFixedList, rootOf, serverEntities } from './roots.ts';

/** A note to be put on the board: what it says, who says it and where it lies. */
export interface NewNote {
  readonly text?: string;
  /** Name as shown on the note. */
  readonly author: string;
  readonly authorId: string | null;
  readonly departmentId: string | null;
  /** Whom the author speaks for, if not for themselves. */
  readonly onBehalf?: string;
  /** The card, theme or block that it is input for. */
  readonly item?: string | null;
  readonly box?: Box;
  readonly id?: string;
  /** ISO 8601; now when left out. */
  readonly createdAt?: string;
  /** A sticky note when left out. */
  readonly shape?: Exclude<Note['shape'], null>;
  /** Of a frame. */
  readonly title?: string;
}

/** Puts a note on the board. */
export function addNote(board: Board, note: NewNote): Added {
  const { text, author, authorId, departmentId, onBehalf, item, box, id, createdAt, shape, title } = note;
  const values = {
    text: text ?? '',
    author,
    authorId,
    departmentId,
    onBehalf: onBehalf ?? '',
    item: item ?? null,
    createdAt: createdAt ?? new Date().toISOString(),
    title: title ?? '',
    shape: shape ?? null,
  };
  return addItem(board, 'notes', values, { ...(id ? { id } : {}), ...(box ? { box } : {}) });
}

/** Puts several notes on the board as one step: what somebody pasted, one note a line. Their ids, in order. */
export function addNotes(
  board: Board,
  notes: readonly NewNote[],
): { readonly ok: true; readonly ids: readonly string[] } | Exclude<Added, { ok: true }> {
  const size = rootOf(board.doc, 'notes')?.size ?? 0;
  if (size + notes.length > limits.listLength) return refused('too-many');
  if (notes.some((note) => (note.text ?? '').length > limits.textLength)) return refused('too-long');
  return changeBoard(board, 'add-item', () => {
    const ids: string[] = [];
    for (const note of notes) {
      const added = addNote(board, note);
      if (added.ok) ids.push(added.id);
    }
    return { ok: true, ids };
  });
}

/**
 * Makes a note input of a card, theme or block, or loose again (null). `box`: its new place; null lets it flow to its
 * card; undefined leaves the place as it is.
 */
export function moveNoteTo(board: Board, noteId: string, item: string | null, box?: Box | null): Outcome {
  const note = rootOf(board.doc, 'notes')?.get(noteId);
  if (!(note instanceof Y.Map)) return refused('not-found');
  const place = box ? readBox(noteId, box) : box;
  if ((item !== null && !isSafeId(item)) || (box && !place)) return refused('invalid');
  const touches = [
    { path: ['notes', noteId, 'item'], value: item ?? undefined },
    ...(box === undefined ? [] : [{ path: ['layout', noteId], value: place ?? undefined }]),
  ];
  if (board.allows && !board.allows(touches)) return refused('closed');
  changeBoard(board, 'move-note', () => {
    if (item === null) note.delete('item');
    else if (note.get('item') !== item) note.set('item', item);
    if (place !== undefined) putPlace(board.doc, noteId, place);
  });
  return done;
}

/**
 * Turns a note into a card: the card gets its words, and the note stays as input of that card, so that author,
 * department and the words as they were written are not lost. `values` may give more fields of the card.
 */
export function promoteNote(
  board: Board,
  noteId: string,
  entity: ListEntityName,
  values: Readonly<Record<string, unknown>> = {},
): Added {
  const note = rootOf(board.doc, 'notes')?.get(noteId);
  const root = rootOf(board.doc, entity);
  if (!(note instanceof Y.Map)) return refused('not-found');
  if (note.get('shape') === 'frame') return refused('not-editable');
  if (serverEntities.has(entity) || isFixedList(entity) || !root || entity === 'notes')
    return refused('not-editable');
  const all = { ...wordsAs(entity, note.get('text')), ...values };
  const { fields } = definitionOf(entity);
  const accepted = acceptableFields(fields, all);
  if (!accepted.ok) return accepted;
  if (root.size >= limits.listLength) return refused('too-many');
  const id = newId();
  const touches = [
    { path: [entity, id], value: undefined },
    { path: ['notes', noteId, 'item'], value: undefined },
  ];
  if (board.allows && !board.allows(touches)) return refused('closed');
  changeBoard(board, 'promote-note', () => {
    const entry = newFieldMap(fields, all);
    entry.set('order', orderAfter(root, {}));
    root.set(id, entry);
    note.set('item', id);
    if (note.has('shape')) note.delete('shape');
    const layout = rootOf(board.doc, 'layout');
    if (layout?.has(noteId)) layout.delete(noteId);
  });
  return { ok: true, id };
}

/** Turns each of these notes into a card of its own, as one step; refused as a whole when one of them cannot. */
export function promoteNotes(
  board: Board,
  noteIds: readonly string[],
  entity: ListEntityName,
  values: Readonly<Record<string, unknown>> = {},
): { readonly ok: true; readonly ids: readonly string[] } | Exclude<Added, { ok: true }> {
  const notes = rootOf(board.doc, 'notes');
  const isNote = (id: string) => {
    const note = notes?.get(id);
    return note instanceof Y.Map && note.get('shape') !== 'frame';
  };
  if (noteIds.length === 0 || !noteIds.every(isNote)) return refused('not-found');
  if ((rootOf(board.doc, entity)?.size ?? 0) + noteIds.length > limits.listLength) return refused('too-many');
  return changeBoard(board, 'promote-note', () => {
    const ids: string[] = [];
    for (const noteId of noteIds) {
      const promoted = promoteNote(board, noteId, entity, values);
      // What refuses one of them (a kind that is fixed, a field that does not fit) refuses the first already.
      if (!promoted.ok) return promoted;
      ids.push(promoted.id);
    }
    return { ok: true, ids };
  });
}

/** The words of a note as the title of a card: a short field takes the first line, a long one everything. */
function wordsAs(entity: ListEntityName, text: unknown): Readonly<Record<string, string>> {
  const { fields } = definitionOf(entity);
  const words = (text instanceof Y.Text || typeof text === 'string' ? text.toString() : '').trim();
  const name = ['name', 'text', 'scope'].find((field) => Object.hasOwn(fields, field)) ?? firstTextOf(entity);
  const schema = name === undefined ? undefined : fields[name];
  if (name === undefined || !schema || words === '') return {};
  return { [name]: fieldMeta(schema).kind === 'longText' ? words : (words.split('\n')[0] ?? '').trim() };
}

function firstTextOf(entity: ListEntityName): string | undefined {
  const isText = (kind: string) => kind === 'text' || kind === 'longText';
  return Object.entries(definitionOf(entity).fields).find(([, schema]) =>
    isText(fieldMeta(schema).kind),
  )?.[0];
}
