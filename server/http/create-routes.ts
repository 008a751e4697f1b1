import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { hashOf, newSecret, normalisedRecoveryCode } from '#server/access/secrets.ts';
import { ActsPerAddress } from '#server/limits/address-limits.ts';
import { createWorkshop, newLink } from '#server/workshops/create-workshop.ts';
import type { Services } from '#server/workshops/services.ts';
import { cleanLine, maxTitleLength } from '#server/workshops/texts.ts';
import { problemText } from '#shared/strategy/file/problems.ts';
import { readStrategyFile, readStrategyJson } from '#shared/strategy/file/read.ts';
import { isSafeId } from '#shared/strategy/ids.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { languages } from '#shared/text/language.ts';
import { Refusal } from './refusal.ts';
import { bodyOf, requestLanguage } from './requests.ts';
import { linkUrl, roleLinks } from './urls.ts';

const hourMs = 3_600_000;
const recoveriesPerMinute = 10;

const line = z.string().transform(cleanLine).pipe(z.string().max(maxTitleLength));

const Creation = z.object({
  title: line.optional(),
  organisation: line.optional(),
  language: z.enum(languages).optional(),
  template: z.string().optional(),
  strategy: z.unknown().optional(),
  departments: z
    .array(
      z.object({
        id: z.string().refine(isSafeId),
        name: line.pipe(z.string().min(1)),
        kind: z.string().nullish(),
      }),
    )
    .max(200)
    .optional(),
});

const Recovery = z.object({ code: z.string().max(200) });

/** Making a workshop, and getting back into one of which the facilitator link is lost. */
export function addCreateRoutes(app: FastifyInstance, services: Services): void {
  const { config, store, templates, origins } = services;
  const creations = new ActsPerAddress(config.limits.workshopsPerIpPerHour, hourMs);
  const recoveries = new ActsPerAddress(recoveriesPerMinute, 60_000);

  app.get('/api/templates', async () =>
    templates.map(({ id, title, description, preview, strategy }) => ({
      id,
      title,
      description,
      preview,
      departments: strategy.departments.map(({ id, name, kind }) => ({ id, name, kind })),
    })),
  );

  app.post(
    '/api/workshops',
    { bodyLimit: config.limits.importBytes || Number.MAX_SAFE_INTEGER },
    async (request, reply) => {
      const body = bodyOf(request, Creation);
      const strategy = startingStrategy(services, body);
      const title = body.title || strategy.meta.title;
      if (!title) throw new Refusal('title-missing');
      if (!creations.allow(request.ip)) throw new Refusal('too-many');
      const created = await createWorkshop(store, {
        strategy,
        title,
        organisation: body.organisation || strategy.profile.name || '',
        language: body.language ?? strategy.meta.language ?? requestLanguage(request),
        departments: (body.departments ?? []).map(({ id, name, kind }) => ({ id, name, kind: kind ?? null })),
      });
      reply.code(201);
      return {
        id: created.id,
        links: roleLinks(origins().baseUrl, created),
        recoveryCode: created.recoveryCode,
      };
    },
  );

  app.post('/api/recover', async (request) => {
    const { code } = bodyOf(request, Recovery);
    if (!recoveries.allow(request.ip)) throw new Refusal('too-many');
    const workshopId = await store.workshopByRecovery(hashOf(normalisedRecoveryCode(code)));
    if (!workshopId) throw new Refusal('wrong-code');
    const secret = newSecret();
    await store.addLink(newLink({ workshopId, role: 'facilitator', secret, at: Date.now() }));
    return { id: workshopId, link: linkUrl(origins().baseUrl, workshopId, secret) };
  });
}

function startingStrategy(services: Services, body: z.infer<typeof Creation>): Strategy {
  if (body.strategy !== undefined && body.strategy !== null) {
    const file =
      typeof body.strategy === 'string' ? readStrategyFile(body.strategy) : readStrategyJson(body.strategy);
    if (file.ok) return file.strategy;
    const { problem } = file;
    throw new Refusal('bad-strategy', { problem: (language) => problemText(problem, language) });
  }
  if (body.template === undefined) return emptyStrategy();
  const template = services.templates.find((candidate) => candidate.id === body.template);
  if (!template) throw new Refusal('unknown-template');
  return template.strategy;
}
