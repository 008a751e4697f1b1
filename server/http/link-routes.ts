import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { newSecret } from '#server/access/secrets.ts';
import type { LinkRow } from '#server/store/store.ts';
import { newLink } from '#server/workshops/create-workshop.ts';
import { summaryOf } from '#server/workshops/live-strategy.ts';
import type { Services } from '#server/workshops/services.ts';
import { cleanLine, maxNameLength } from '#server/workshops/texts.ts';
import { closeCodes } from '#shared/session/close-codes.ts';
import { roles } from '#shared/session/roles.ts';
import { Refusal } from './refusal.ts';
import { bodyOf, facilitatorOfRequest, inRoom, type WorkshopRoute } from './requests.ts';
import { linkUrl } from './urls.ts';

const NewLink = z.object({
  role: z.enum(roles),
  departmentId: z.string().nullish(),
  addsOnly: z.boolean().optional(),
  label: z.string().transform(cleanLine).pipe(z.string().max(maxNameLength)).optional(),
  expiresAt: z.iso.datetime({ offset: true }).nullish(),
});

/** The links of a workshop: for the facilitator only, and never a secret twice. */
export function addLinkRoutes(app: FastifyInstance, services: Services): void {
  const { store, rooms, origins } = services;

  app.get<WorkshopRoute>('/api/workshops/:id/links', async (request) => {
    const { workshopId } = await facilitatorOfRequest(services, request);
    const [links, joins] = await Promise.all([store.links(workshopId), store.joins(workshopId, Date.now())]);
    return links.map((link) => {
      const people = joins.filter(({ linkId }) => linkId === link.id).map((join) => join.participantId);
      return { ...linkInfo(link), people: [...new Set(people)] };
    });
  });

  app.post<WorkshopRoute>('/api/workshops/:id/links', async (request, reply) => {
    const { workshopId } = await facilitatorOfRequest(services, request);
    const { role, departmentId = null, addsOnly = false, label = '', expiresAt } = bodyOf(request, NewLink);
    if (addsOnly && role !== 'participant') throw new Refusal('bad-field', { field: 'addsOnly' });
    const end = expiresAt ? Date.parse(expiresAt) : null;
    if (end !== null && end <= Date.now()) throw new Refusal('expires-in-the-past');
    if (departmentId !== null) {
      const { departments } = await inRoom(services, workshopId, summaryOf);
      if (!departments.some(({ id }) => id === departmentId)) throw new Refusal('unknown-department');
    }
    const secret = newSecret();
    const kind = { role, departmentId, addsOnly, label, expiresAt: end };
    const link = newLink({ workshopId, secret, at: Date.now(), ...kind });
    await store.addLink(link);
    reply.code(201);
    return { id: link.id, url: linkUrl(origins().baseUrl, workshopId, secret) };
  });

  app.delete<WorkshopRoute>('/api/workshops/:id/links/:linkId', async (request, reply) => {
    const { workshopId } = await facilitatorOfRequest(services, request);
    const linkId = request.params.linkId ?? '';
    if (!(await store.revokeLink(workshopId, linkId, Date.now()))) throw new Refusal('no-such-link');
    for (const room of rooms.live) {
      room.closeSockets(closeCodes.notAllowed, (caller) => caller.linkId === linkId);
    }
    reply.code(204);
  });
}

function linkInfo({ id, role, departmentId, addsOnly, label, createdAt, expiresAt, revokedAt }: LinkRow) {
  return {
    id,
    role,
    departmentId,
    addsOnly,
    label,
    createdAt: moment(createdAt),
    expiresAt: moment(expiresAt),
    revokedAt: moment(revokedAt),
  };
}

function moment(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
