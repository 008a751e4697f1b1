import type { WorkshopRooms } from '#server/rooms/workshop-rooms.ts';
import type { Store } from '#server/store/store.ts';

const dayMs = 24 * 60 * 60 * 1000;
const checkEveryMs = 6 * 60 * 60 * 1000;

/** Erases workshops that nobody changed for so many days, now and then again; 0 keeps them for ever. */
export function startRetention(
  store: Store,
  rooms: WorkshopRooms,
  days: number,
  onError: (error: unknown) => void,
): () => void {
  if (days === 0) return () => {};
  const eraseOld = (): void => {
    eraseIdle(store, rooms, Date.now() - days * dayMs).catch(onError);
  };
  eraseOld();
  const timer = setInterval(eraseOld, checkEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Erases what nobody changed since a moment, in ms since 1970; tells how many. */
export async function eraseIdle(store: Store, rooms: WorkshopRooms, since: number): Promise<number> {
  const ids = await store.workshopsIdleSince(since);
  for (const id of ids) await rooms.erase(id);
  return ids.length;
}
