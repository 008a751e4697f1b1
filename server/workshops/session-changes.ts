import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import { type SessionState, sessionRoot } from '#shared/session/session-state.ts';

/** The parts of the session that are kept per id, so that setting one entry leaves the others alone. */
const partsById = [
  'votes',
  'consents',
  'contents',
  'versions',
  'participants',
  'ready',
  'hands',
  'voices',
] as const;

type PartById = (typeof partsById)[number];
type WholePart = Exclude<keyof SessionState, PartById | 'clients'>;

/** What is to change in a session document: whole parts, or entries by id; null removes what may be absent. */
export type SessionChanges = {
  readonly [Part in WholePart]?: SessionState[Part];
} & {
  readonly [Part in PartById]?: Readonly<Record<string, SessionState[Part][string] | null>>;
};

/** Writes changes into a session document; what stands there already is not written again. */
export function changeSession(doc: Y.Doc, changes: SessionChanges): void {
  const root = doc.getMap(sessionRoot);
  doc.transact(() => {
    for (const [part, value] of Object.entries(changes)) {
      if (isPartById(part)) setEntries(root, part, value as Readonly<Record<string, unknown>>);
      else setValue(root, part, value);
    }
  }, 'server');
}

function setEntries(root: Y.Map<unknown>, part: PartById, entries: Readonly<Record<string, unknown>>): void {
  for (const [id, entry] of Object.entries(entries)) {
    // Nothing need be there for something to be taken away.
    if (entry !== null || root.has(part)) setValue(mapOf(root, part), id, entry);
  }
}

function setValue(map: Y.Map<unknown>, key: string, value: unknown): void {
  if (value === null) map.delete(key);
  else if (value !== undefined && !isDeepStrictEqual(map.get(key), value)) map.set(key, value);
}

function mapOf(root: Y.Map<unknown>, part: PartById): Y.Map<unknown> {
  const known = root.get(part);
  if (known instanceof Y.Map) return known;
  return root.set(part, new Y.Map<unknown>());
}

function isPartById(part: string): part is PartById {
  return partsById.some((known) => known === part);
}
