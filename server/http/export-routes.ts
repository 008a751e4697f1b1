import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ExportFile, NoFile } from '#server/export/export-strategy.ts';
import type { ExportState } from '#server/export/jobs/export-desk.ts';
import type { ExportOrder } from '#server/export/jobs/messages.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { strategyOf } from '#server/workshops/live-strategy.ts';
import type { Services } from '#server/workshops/services.ts';
import { versionText } from '#server/workshops/versions.ts';
import { readSession } from '#shared/session/session-state.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { type ExportWishes, readWishes } from './export-wishes.ts';
import { Refusal } from './refusal.ts';
import {
  callerOfRequest,
  inRoom,
  requestLanguage,
  type WorkshopRequest,
  type WorkshopRoute,
} from './requests.ts';

/**
 * The strategy as a file, as it is now or as a version that was kept, in one of the formats and languages: in one call
 * that lasts until the file is there, or ordered and fetched later, so that a page can tell how far it is. Everyone who
 * may read the workshop may export it.
 */
export function addExportRoutes(app: FastifyInstance, services: Services): void {
  const { exports } = services;

  app.get<WorkshopRoute>('/api/workshops/:id/export', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const order = await orderOf(services, workshopId, readWishes(request.query, requestLanguage(request)));
    const job = exports.write(workshopId, order);
    if (!job) throw new Refusal('exports-busy');
    const stop = () => job.cancel();
    reply.raw.once('close', stop);
    const result = await job.done.catch(() => {
      throw new Refusal('export-failed');
    });
    reply.raw.off('close', stop);
    if (!result.ok) throw refusalFor(result);
    return sendFile(reply, result);
  });

  app.post<WorkshopRoute>('/api/workshops/:id/exports', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const order = await orderOf(
      services,
      workshopId,
      readWishes(fieldsOf(request), requestLanguage(request)),
    );
    const job = exports.order(workshopId, order);
    if (!job) throw new Refusal('exports-busy');
    return reply.code(202).send({ id: job.id });
  });

  app.get<WorkshopRoute>('/api/workshops/:id/exports/:job', async (request) => {
    const job = await jobOf(services, request);
    return stateFor(request, job.state());
  });

  app.get<WorkshopRoute>('/api/workshops/:id/exports/:job/file', async (request, reply) => {
    const job = await jobOf(services, request);
    const { state } = job.state();
    if (state === 'waiting' || state === 'writing') throw new Refusal('export-not-ready');
    const result = await job.done.catch(() => {
      throw new Refusal('export-failed');
    });
    if (!result.ok) throw refusalFor(result);
    return sendFile(reply, result);
  });

  app.delete<WorkshopRoute>('/api/workshops/:id/exports/:job', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    exports.cancel(workshopId, request.params.job ?? '');
    return reply.code(204).send();
  });
}

async function jobOf(services: Services, request: WorkshopRequest) {
  const { workshopId } = await callerOfRequest(services, request);
  const job = services.exports.find(workshopId, request.params.job ?? '');
  if (!job) throw new Refusal('no-such-export');
  return job;
}

function fieldsOf(request: WorkshopRequest): Readonly<Record<string, unknown>> {
  const { body } = request;
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function orderOf(services: Services, workshopId: string, wishes: ExportWishes): Promise<ExportOrder> {
  const { version, since, choices, ...options } = wishes;
  return inRoom(services, workshopId, async (room) => {
    const strategy =
      version === null ? strategyOf(room) : (await keptVersion(services, room, version)).strategy;
    const older = since === null ? {} : { since: await keptVersion(services, room, since) };
    return {
      strategy,
      options: { ...options, choices: { ...choices, ...older }, date: new Date(services.now()) },
    };
  });
}

async function keptVersion(
  { store }: Services,
  room: WorkshopRoom,
  version: string,
): Promise<{ strategy: Strategy; name: string }> {
  const text = await versionText(store, room, version);
  const file = text === null ? null : readStrategyFile(text);
  if (!file?.ok) throw new Refusal('no-such-version');
  const { versions } = readSession(room.session.doc);
  return { strategy: file.strategy, name: versions[version]?.name ?? version };
}

/** What a page is told; a failure comes with the words for it. */
function stateFor(request: WorkshopRequest, state: ExportState) {
  if (state.state !== 'failed') return state;
  const refusal = state.why ? refusalFor(state.why) : new Refusal('export-failed');
  return { state: state.state, ...refusal.bodyIn(requestLanguage(request)) };
}

function refusalFor(why: NoFile): Refusal {
  return why.code === 'format-not-available'
    ? new Refusal(why.code, { formats: why.available.join(', ') })
    : new Refusal(why.code);
}

function sendFile(reply: FastifyReply, file: ExportFile): Buffer {
  reply.header('Content-Disposition', `attachment; filename="${file.fileName}"`).type(file.contentType);
  if (file.notice !== null) reply.header('Kcc-Notice', file.notice);
  return Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
}
