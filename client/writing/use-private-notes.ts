import { useSyncExternalStore } from 'react';
import { readOwnNotes, sendCommand } from '#client/http/workshops.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { createPrivateNotes, type OwnNotes, type PrivateNotes } from './private-notes.ts';

const byWorkshop = new WeakMap<WorkshopConnection, PrivateNotes>();

/** What I write in silence in this workshop; the same for every part of the screen. */
export function usePrivateNotes(): PrivateNotes {
  const workshop = useWorkshop();
  const known = byWorkshop.get(workshop);
  if (known) return known;
  const { workshopId } = workshop;
  const made = createPrivateNotes(workshop, {
    send: (command) => sendCommand(workshopId, command),
    read: () => readOwnNotes(workshopId),
  });
  byWorkshop.set(workshop, made);
  return made;
}

/** My notes as of now. */
export function useOwnNotes(): OwnNotes {
  const notes = usePrivateNotes();
  return useSyncExternalStore(notes.subscribe, notes.current);
}
