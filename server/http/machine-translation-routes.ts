import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { rightsOf } from '#server/access/rights.ts';
import { ActsPerAddress } from '#server/limits/address-limits.ts';
import type { ServiceFailure } from '#server/translations/service/translation-service.ts';
import { strategyOf } from '#server/workshops/live-strategy.ts';
import type { Services } from '#server/workshops/services.ts';
import { readSession } from '#shared/session/session-state.ts';
import { languages } from '#shared/text/language.ts';
import { translationUnits } from '#shared/translation/units.ts';
import { Refusal } from './refusal.ts';
import { bodyOf, callerOfRequest, inRoom, type WorkshopRoute } from './requests.ts';

const Wish = z.object({
  to: z.enum(languages),
  /** Texts by their path: what is sent away is what the board says, never what a caller says. */
  paths: z.array(z.string().max(1000)).min(1).max(50),
});

/** Each costs the operator something. */
const callsPerMinute = 60;

const failures = {
  unreachable: 'translate-unreachable',
  refused: 'translate-refused',
  nonsense: 'translate-nonsense',
  busy: 'translate-busy',
} as const satisfies Record<ServiceFailure, string>;

/** Translation by a machine: off unless the operator named a service and a facilitator lets texts go there. */
export function addMachineTranslationRoutes(app: FastifyInstance, services: Services): void {
  const { translation } = services;
  const calls = new ActsPerAddress(callsPerMinute, 60_000);

  app.get<WorkshopRoute>('/api/workshops/:id/translations/service', async (request) => {
    await callerOfRequest(services, request);
    return { host: translation?.host ?? null };
  });

  app.post<WorkshopRoute>('/api/workshops/:id/translations/machine', async (request) => {
    const caller = await callerOfRequest(services, request);
    const { paths, to } = bodyOf(request, Wish);
    if (!translation) throw new Refusal('translate-off');
    if (!calls.allow(request.ip)) throw new Refusal('too-many');
    const wanted = await inRoom(services, caller.workshopId, (room) => {
      const session = readSession(room.session.doc);
      const rights = rightsOf(session, caller);
      if (!rights || rights.role === 'observer') throw new Refusal('command-not-yours');
      if (session.archived || session.agreed) throw new Refusal('board-closed');
      if (session.machineTranslation?.host !== translation.host) throw new Refusal('translate-not-allowed');
      const asked = new Set(paths);
      return translationUnits(strategyOf(room), to).filter((unit) => unit.to === to && asked.has(unit.path));
    });
    const [first] = wanted;
    if (!first) return { translations: [], failed: paths };
    const result = await translation.translate(
      wanted.map(({ original }) => original),
      first.from,
      to,
    );
    if (!result.ok) throw new Refusal(failures[result.code], { host: translation.host });
    const translations = wanted.flatMap(({ path, hash }, at) => {
      const text = result.texts[at];
      return text ? [{ path, hash, text }] : [];
    });
    const done = new Set(translations.map(({ path }) => path));
    return { translations, failed: paths.filter((path) => !done.has(path)) };
  });
}
