import * as Y from 'yjs';
import type { Touch } from '#shared/board/board.ts';
import { readBox } from '#shared/board/plain-values.ts';
import { rootOf } from '#shared/board/roots.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { regionAt } from '#shared/layout/region-frames.ts';
import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import { fieldPathOf } from '#shared/translation/list-place.ts';
import { placesOf, regionOfEntity, regionsOf } from './regions.ts';
import { mayWriteAll, refusesAll, type WriteRefusal, type WriteRules, type Writer } from './writer.ts';

/** What people say about the board changes nothing of it. */
const talk: ReadonlySet<string> = new Set(['comments', 'reactions']);

/** Whether a part of the board is locked for somebody; `null` asks for what stands in no region. */
function isLockedFor({ role }: Writer, { locks }: WriteRules, region: RegionNumber | null): boolean {
  if (role === 'facilitator') return false;
  return locks.board || (region !== null && locks.regions.includes(region));
}

/**
 * Why changes may not be made by somebody; null when they may. Locks hold for everybody but facilitators, and never
 * for comments and reactions: talking about what is locked changes nothing of it.
 */
export function refusalOf(
  doc: Y.Doc,
  touches: readonly Touch[],
  writer: Writer,
  rules: WriteRules,
): WriteRefusal | null {
  const all = refusesAll(writer, rules);
  if (all) return touches.length > 0 ? all : null;
  if (mayWriteAll(writer, rules)) return null;
  const inputs = notesMadeInput(touches);
  if (touches.some((touch) => isLocked(doc, touch, inputs, writer, rules))) return 'locked';
  return writer.addsOnly && !areOwnNotes(doc, touches, writer, rules) ? 'not-own' : null;
}

/** Notes that become input for something by these changes: they belong with that, wherever they are put. */
function notesMadeInput(touches: readonly Touch[]): ReadonlySet<string> {
  const ids = touches.flatMap(({ path: [root, id = '', field], value }) =>
    root === 'notes' && field === 'item' && typeof value === 'string' ? [id] : [],
  );
  return new Set(ids);
}

/**
 * Why something on the board may not be changed by somebody, by the id of an item, a card or a single entity; null when
 * it may.
 */
export function refusalToChange(
  doc: Y.Doc,
  id: string,
  writer: Writer,
  rules: WriteRules,
): WriteRefusal | null {
  const all = refusesAll(writer, rules);
  if (all || mayWriteAll(writer, rules)) return all;
  const places = placesOf(doc);
  const regions = regionsOf(places, id);
  const areas = regions.length > 0 ? regions : [null];
  if (areas.some((region) => isLockedFor(writer, rules, region))) return 'locked';
  if (!writer.addsOnly) return null;
  return places.listOf(id) === 'notes' && isOwnNote(doc, id, writer, rules) ? null : 'not-own';
}

function isLocked(
  doc: Y.Doc,
  touch: Touch,
  inputs: ReadonlySet<string>,
  writer: Writer,
  rules: WriteRules,
): boolean {
  if (talk.has(touch.path[0] ?? '')) return false;
  const regions = regionsOfTouch(doc, touch, inputs);
  return regions.length === 0
    ? isLockedFor(writer, rules, null)
    : regions.some((region) => isLockedFor(writer, rules, region));
}

/** Where it stands now, and where it would stand. */
function regionsOfTouch(
  doc: Y.Doc,
  { path, value }: Touch,
  inputs: ReadonlySet<string>,
): readonly RegionNumber[] {
  const [root = '', id = '', field = ''] = path;
  const places = placesOf(doc);
  if (root === 'layout') {
    const newPlace = inputs.has(id) ? [] : regionsOfNewPlace(doc, id, value);
    return [...regionsOf(places, id), ...newPlace];
  }
  if (root === 'translations') return regionsOfText(doc, id);
  if (!isEntityName(root)) return [];
  if (!isListEntity(root)) return present(regionOfEntity(root, id));
  if (root === 'notes' || root === 'links') {
    const isEnd = ['item', 'from', 'to'].includes(field) && typeof value === 'string';
    return [...regionsOf(places, id), ...(isEnd ? regionsOf(places, value) : [])];
  }
  return present(regionOfEntity(root));
}

/** A note that is input for something belongs with that, wherever it is put; a loose one where it lies. */
function regionsOfNewPlace(doc: Y.Doc, id: string, value: unknown): readonly RegionNumber[] {
  const note = rootOf(doc, 'notes')?.get(id);
  const list = placesOf(doc).listOf(id);
  const isLooseNote = list === null || (note instanceof Y.Map && typeof note.get('item') !== 'string');
  return isLooseNote ? present(regionAt(readBox(id, value))) : [];
}

function regionsOfText(doc: Y.Doc, textPath: string): readonly RegionNumber[] {
  const place = parsePath(fieldPathOf(textPath));
  if (!place) return [];
  return place.id === null
    ? present(regionOfEntity(place.entity, place.field))
    : regionsOf(placesOf(doc), place.id);
}

function present(region: RegionNumber | null): readonly RegionNumber[] {
  return region === null ? [] : [region];
}

/** Whether all that is touched are notes of one's own, new or not, with their places. */
function areOwnNotes(doc: Y.Doc, touches: readonly Touch[], writer: Writer, rules: WriteRules): boolean {
  const named = new Map<string, unknown>();
  for (const { path, value } of touches) {
    const isWritten = path[0] === 'notes' && path[2] === 'authorId' && value !== undefined;
    if (isWritten) named.set(path[1] ?? '', value);
  }
  return touches.every(({ path: [root, id = ''] }) => {
    if (root !== 'notes' && root !== 'layout') return false;
    const isStranger = named.has(id) && named.get(id) !== writer.participantId;
    if (isStranger) return false;
    return isOwnNote(doc, id, writer, rules) ?? named.has(id);
  });
}

/**
 * Whether a note is somebody's own: who put it there counts, as the server saw it; what the note says of itself counts
 * only where nobody was seen. Null when there is no such note.
 */
function isOwnNote(
  doc: Y.Doc,
  noteId: string,
  { participantId }: Pick<Writer, 'participantId'>,
  { clients }: Pick<WriteRules, 'clients'>,
): boolean | null {
  const notes = rootOf(doc, 'notes');
  const entry = notes?._map.get(noteId);
  const note = notes?.get(noteId);
  if (!entry || entry.deleted || !(note instanceof Y.Map)) return null;
  const writer = clients[String(entry.id.client)];
  return (writer ?? note.get('authorId')) === participantId;
}
