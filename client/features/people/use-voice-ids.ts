import { useEffect, useRef, useSyncExternalStore } from 'react';
import { randomId } from '#client/http/random-id.ts';
import { sendCommand } from '#client/http/workshops.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { useVoice, type Voice } from '#client/ui-state/voice.ts';

/**
 * Has what I write for somebody else, in a field or as a card, count as theirs: it goes under a client id of its own,
 * of which the server knows for whom that is. Without a connection the server hears of it later.
 */
export function useVoiceIds(): void {
  const voice = useVoice();
  const { workshopId, writerIds, saved } = useWorkshop();
  const isOffline = useSyncExternalStore(saved.subscribe, () => saved.current().kind === 'offline');
  const untold = useRef(new Map<number, Voice>());
  const told = useRef(new Set<number>());

  useEffect(() => {
    const client = writerIds.writeAs(voice && keyOf(voice));
    if (voice && !told.current.has(client)) untold.current.set(client, voice);
  }, [writerIds, voice]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another voice, or a connection that is back, is when to tell.
  useEffect(() => {
    for (const [client, one] of untold.current) {
      untold.current.delete(client);
      told.current.add(client);
      void tell(workshopId, client, one).then((isTold) => {
        if (isTold) return;
        told.current.delete(client);
        untold.current.set(client, one);
      });
    }
  }, [workshopId, voice, isOffline]);
}

/** False when the server could not be reached. */
async function tell(workshopId: string, client: number, voice: Voice): Promise<boolean> {
  const { departmentId } = voice;
  const name = voice.kind === 'person' ? { name: voice.name } : {};
  const result = await sendCommand(workshopId, {
    id: randomId(),
    type: 'voice.set',
    client,
    departmentId,
    ...name,
  });
  return result.ok || result.kind !== 'offline';
}

function keyOf(voice: Voice): string {
  return JSON.stringify([voice.departmentId, voice.kind === 'person' ? voice.name : null]);
}
