import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { Store } from '#server/store/store.ts';
import { readSession } from '#shared/session/session-state.ts';

/** An id with this behind it is short enough to be one itself. */
const agreedSuffix = '-agreed';

/**
 * Under which id the store keeps a version as it was agreed on: a version is kept for good when it is made, and what
 * departments say of it comes after that.
 */
export function agreedRowId(version: string): string {
  return `${version}${agreedSuffix}`;
}

/**
 * A version as JSON text in the file format: as it was agreed on, verdicts included, once it was. Null when the
 * workshop has no such version.
 */
export async function versionText(store: Store, room: WorkshopRoom, version: string): Promise<string | null> {
  const entry = readSession(room.session.doc).versions[version];
  if (!entry) return null;
  const agreed = entry.agreed ? await store.version(room.id, agreedRowId(version)) : null;
  const row = agreed ?? (await store.version(room.id, version));
  return row?.strategy ?? null;
}
