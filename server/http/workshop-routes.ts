import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { cookieName, linkOf } from '#server/access/access.ts';
import { BucketPerKey } from '#server/limits/bucket-per-key.ts';
import type { LinkRow } from '#server/store/store.ts';
import { joinLifetimeMs, joinWorkshop } from '#server/workshops/join-workshop.ts';
import { strategyOf, summaryOf } from '#server/workshops/live-strategy.ts';
import { openingOf } from '#server/workshops/opening.ts';
import type { Services } from '#server/workshops/services.ts';
import { cleanLine, maxNameLength } from '#server/workshops/texts.ts';
import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { summaryOf as findingsSummary, presentFinding } from '#shared/pitfalls/present.ts';
import { mayGive, readCommand } from '#shared/session/commands.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { isLanguage } from '#shared/text/language.ts';
import { Refusal } from './refusal.ts';
import {
  bodyOf,
  callerOfRequest,
  facilitatorOfRequest,
  inRoom,
  requestLanguage,
  tokenOf,
  type WorkshopRoute,
} from './requests.ts';

const Invitation = z.object({ secret: z.string() });

const Join = z.object({ secret: z.string(), name: z.string(), departmentId: z.string().nullish() });

/** So many commands of one person may come at once. */
const commandBurst = 300;

/** Coming in, looking around, and what a workshop as a whole can be asked or told. */
export function addWorkshopRoutes(app: FastifyInstance, services: Services): void {
  const { store, rooms, sync, commands, config } = services;
  const pace = new BucketPerKey(config.limits.commandsPerSecond, commandBurst);

  async function linkOfBody(workshopId: string, secret: string): Promise<LinkRow> {
    const link = await linkOf(store, workshopId, secret);
    if (!link) throw new Refusal('not-found');
    return link;
  }

  app.post<WorkshopRoute>('/api/workshops/:id/invitation', async (request) => {
    const { id } = request.params;
    const { role, departmentId } = await linkOfBody(id, bodyOf(request, Invitation).secret);
    return inRoom(services, id, (room) => ({ ...summaryOf(room), role, departmentId }));
  });

  app.post<WorkshopRoute>('/api/workshops/:id/join', async (request, reply) => {
    const { id } = request.params;
    const body = bodyOf(request, Join);
    const link = await linkOfBody(id, body.secret);
    const name = personName(body.name);
    return inRoom(services, id, async (room) => {
      const departmentId = link.departmentId ?? body.departmentId ?? null;
      const isKnown = summaryOf(room).departments.some((department) => department.id === departmentId);
      if (body.departmentId && departmentId === body.departmentId && !isKnown) {
        throw new Refusal('unknown-department');
      }
      // Without an Origin the cookie may have been sent by a foreign page.
      const token = request.headers.origin === undefined ? null : tokenOf(request, id);
      const joined = await joinWorkshop(store, room, { link, name, departmentId, token });
      reply.setCookie(cookieName(id), joined.token, {
        httpOnly: true,
        sameSite: 'strict',
        secure: services.origins().isSecure,
        path: '/',
        maxAge: joinLifetimeMs / 1000,
      });
      const { participantId, role, addsOnly } = joined;
      return { participantId, role, addsOnly, name, departmentId };
    });
  });

  app.get<WorkshopRoute>('/api/workshops/:id', async (request) => {
    const caller = await callerOfRequest(services, request);
    return inRoom(services, caller.workshopId, (room) => {
      const { participantId, role, name, departmentId } = sync.roomOf(room).personOf(caller);
      const { addsOnly } = caller;
      return { id: caller.workshopId, ...summaryOf(room), role, addsOnly, participantId, name, departmentId };
    });
  });

  app.get<WorkshopRoute>('/api/workshops/:id/opening', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const opening = await inRoom(services, workshopId, (room) => openingOf(room, requestLanguage(request)));
    reply.type('application/json; charset=utf-8');
    if (!takesGzip(request)) return opening.json;
    reply.header('Content-Encoding', 'gzip');
    return opening.gzipped();
  });

  app.get<WorkshopRoute>('/api/workshops/:id/strategy', async (request) => {
    const { workshopId } = await callerOfRequest(services, request);
    return inRoom(services, workshopId, (room) => toStrategyFile(strategyOf(room)));
  });

  app.get<WorkshopRoute>('/api/workshops/:id/findings', async (request) => {
    const { workshopId } = await callerOfRequest(services, request);
    const { lang, profile } = request.query;
    const language = isLanguage(lang) ? lang : requestLanguage(request);
    const strategy = await inRoom(services, workshopId, strategyOf);
    const findings = findingsOf(strategy, {
      profile: profile === 'all' || profile === 'core' ? profile : undefined,
      today: dayInAmsterdam(new Date()),
    });
    return {
      findings: findings.map((finding) => presentFinding(finding, strategy, language)),
      summary: findingsSummary(findings),
    };
  });

  app.post<WorkshopRoute>('/api/workshops/:id/commands', async (request, reply) => {
    const caller = await callerOfRequest(services, request);
    if (!pace.take(`${caller.workshopId} ${caller.participantId}`)) {
      reply.header('Retry-After', '1');
      throw new Refusal('too-fast');
    }
    const reading = readCommand(request.body);
    if (!reading.ok) throw refusalOf(reading.problem);
    if (!mayGive(caller.role, reading.command.type)) throw new Refusal('command-not-yours');
    const language = requestLanguage(request);
    const answer = await inRoom(services, caller.workshopId, (room) =>
      commands.carryOut({ room, caller, language }, reading.command),
    );
    reply.code(answer.status).type('application/json; charset=utf-8');
    return answer.body;
  });

  app.delete<WorkshopRoute>('/api/workshops/:id', async (request, reply) => {
    const { workshopId } = await facilitatorOfRequest(services, request);
    await rooms.erase(workshopId);
    reply.clearCookie(cookieName(workshopId), { path: '/' }).code(204);
  });
}

function takesGzip(request: FastifyRequest): boolean {
  return /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
}

function personName(typed: string): string {
  const name = cleanLine(typed);
  if (name === '') throw new Refusal('name-missing');
  if (name.length > maxNameLength) throw new Refusal('name-too-long', { most: maxNameLength });
  return name;
}

type CommandProblem = Extract<ReturnType<typeof readCommand>, { ok: false }>['problem'];

function refusalOf(problem: CommandProblem): Refusal {
  switch (problem.code) {
    case 'unknown-type':
      return new Refusal('command-unknown', { type: problem.type });
    case 'bad-field':
      return new Refusal('command-field', { type: problem.type, field: problem.field });
    default:
      return new Refusal('command-not-understood');
  }
}
