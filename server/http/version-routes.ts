import type { FastifyInstance } from 'fastify';
import type { Services } from '#server/workshops/services.ts';
import { versionText } from '#server/workshops/versions.ts';
import { readSession, type SessionVersion } from '#shared/session/session-state.ts';
import { Refusal } from './refusal.ts';
import { callerOfRequest, inRoom, type WorkshopRoute } from './requests.ts';

/** The versions of a workshop that were kept, for everyone who is in. */
export function addVersionRoutes(app: FastifyInstance, services: Services): void {
  app.get<WorkshopRoute>('/api/workshops/:id/versions', async (request) => {
    const { workshopId } = await callerOfRequest(services, request);
    return inRoom(services, workshopId, (room) => {
      const { versions } = readSession(room.session.doc);
      return Object.entries(versions)
        .map(([id, version]) => summaryOf(id, version))
        .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    });
  });

  app.get<WorkshopRoute>('/api/workshops/:id/versions/:version/strategy', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const { version = '' } = request.params;
    const text = await inRoom(services, workshopId, (room) => versionText(services.store, room, version));
    if (text === null) throw new Refusal('no-such-version');
    reply.type('application/json; charset=utf-8');
    return text;
  });
}

function summaryOf(id: string, { name, at, by, byName, agreed }: SessionVersion) {
  return { id, name, at, by: by ?? null, byName: byName ?? '', agreed: agreed ?? null };
}
