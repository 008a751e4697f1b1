import type { FastifyInstance } from 'fastify';
import { secretOfRow } from '#server/workshops/command.ts';
import type { Services } from '#server/workshops/services.ts';
import { ballotsIn, scopeOf, votersOf } from '#server/workshops/votes/ballots.ts';
import { callerOfRequest, facilitatorOfRequest, type WorkshopRoute } from './requests.ts';

/** What one may know of a vote that is open besides its number of voters. Nothing of it is left once it is closed. */
export function addVoteRoutes(app: FastifyInstance, services: Services): void {
  const ballotsOf = async (workshopId: string, voteId = '') =>
    ballotsIn((await services.store.secrets(workshopId, scopeOf(voteId))).map(secretOfRow));

  /** One's own ballot, to see one's dots again after a reload; nobody else's. */
  app.get<WorkshopRoute>('/api/workshops/:id/votes/:voteId/ballot', async (request, reply) => {
    const { workshopId, participantId } = await callerOfRequest(services, request);
    const ballots = await ballotsOf(workshopId, request.params.voteId);
    reply.header('Cache-Control', 'no-store');
    return ballots.get(participantId) ?? { items: [], turn: 0 };
  });

  /** For the facilitator: who has voted, never what. */
  app.get<WorkshopRoute>('/api/workshops/:id/votes/:voteId/voters', async (request, reply) => {
    const { workshopId } = await facilitatorOfRequest(services, request);
    reply.header('Cache-Control', 'no-store');
    // By id, so that the order says nothing about who came when.
    return { voters: [...votersOf(await ballotsOf(workshopId, request.params.voteId))].sort() };
  });
}
