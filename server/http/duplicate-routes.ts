import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ActsPerAddress } from '#server/limits/address-limits.ts';
import { createWorkshop } from '#server/workshops/create-workshop.ts';
import { keptStyleOf } from '#server/workshops/document-style.ts';
import { strategyForCopy } from '#server/workshops/duplicate-strategy.ts';
import { strategyOf } from '#server/workshops/live-strategy.ts';
import type { Services } from '#server/workshops/services.ts';
import { cleanLine, maxTitleLength } from '#server/workshops/texts.ts';
import { Refusal } from './refusal.ts';
import { bodyOf, facilitatorOfRequest, inRoom, requestLanguage, type WorkshopRoute } from './requests.ts';
import { roleLinks } from './urls.ts';

const Copy = z.object({
  title: z.string().transform(cleanLine).pipe(z.string().max(maxTitleLength)).optional(),
  notes: z.boolean().optional(),
  people: z.boolean().optional(),
});

const hourMs = 3_600_000;

/** A new workshop that begins with the strategy of another. The other one stays as it is. */
export function addDuplicateRoutes(app: FastifyInstance, services: Services): void {
  const copies = new ActsPerAddress(services.config.limits.workshopsPerIpPerHour, hourMs);

  app.post<WorkshopRoute>('/api/workshops/:id/duplicate', async (request, reply) => {
    const { workshopId } = await facilitatorOfRequest(services, request);
    const { title, notes = true, people = false } = bodyOf(request, Copy);
    if (!copies.allow(request.ip)) throw new Refusal('too-many');
    const { store } = services;
    const { strategy, style } = await inRoom(services, workshopId, async (room) => ({
      strategy: strategyForCopy(strategyOf(room), { notes, people }),
      style: await keptStyleOf(store, room),
    }));
    const created = await createWorkshop(store, {
      strategy,
      style,
      title: title || strategy.meta.title || '',
      organisation: strategy.profile.name ?? '',
      language: strategy.meta.language ?? requestLanguage(request),
      departments: [],
    });
    reply.code(201);
    return {
      id: created.id,
      links: roleLinks(services.origins().baseUrl, created),
      recoveryCode: created.recoveryCode,
    };
  });
}
