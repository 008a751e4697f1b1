import type { FastifyInstance } from 'fastify';
import { secretOfRow } from '#server/workshops/command.ts';
import { isWritten, keptNotes, type PrivateNote } from '#server/workshops/commands/writing-round.ts';
import type { Services } from '#server/workshops/services.ts';
import { readSession } from '#shared/session/session-state.ts';
import { Refusal } from './refusal.ts';
import { callerOfRequest, inRoom, type WorkshopRoute } from './requests.ts';

/** What somebody wrote in silence, for themselves alone. */
export function addWritingRoutes(app: FastifyInstance, services: Services): void {
  const { store } = services;

  app.get<WorkshopRoute>('/api/workshops/:id/writing/notes', async (request) => {
    const { workshopId, participantId, via } = await callerOfRequest(services, request);
    // The secret of a link is in many hands: whoever holds it is not known to be the writer.
    if (via !== 'cookie') throw new Refusal('join-first');
    const writing = await inRoom(services, workshopId, (room) => readSession(room.session.doc).writing);
    const reads = {
      secrets: async (scope: string) => (await store.secrets(workshopId, scope)).map(secretOfRow),
    };
    const ownNotes = async (round: number) =>
      (await keptNotes(reads, round))
        .filter((note) => note.ownerId === participantId && isWritten(note))
        .map((note) => ({ round, ...asTold(note) }));
    const setAside = await Promise.all((writing?.setAside ?? []).map(ownNotes));
    return {
      round: writing?.state === 'writing' ? writing.round : null,
      notes: writing?.state === 'writing' ? await ownNotes(writing.round) : [],
      /** Of rounds that were stopped: never shown to anybody. */
      setAside: setAside.flat(),
    };
  });
}

function asTold({
  id,
  text,
  item,
  revision,
}: PrivateNote): Pick<PrivateNote, 'id' | 'text' | 'item' | 'revision'> {
  return { id, text, item, revision };
}
