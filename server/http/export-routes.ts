import type { FastifyInstance } from 'fastify';
import { exportStrategy, isExportFormat } from '#server/export/export-strategy.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { documentStyleOf } from '#server/workshops/document-style.ts';
import { strategyOf } from '#server/workshops/live-strategy.ts';
import type { Services } from '#server/workshops/services.ts';
import { versionText } from '#server/workshops/versions.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { isLanguage } from '#shared/text/language.ts';
import { Refusal } from './refusal.ts';
import { callerOfRequest, inRoom, requestLanguage, type WorkshopRoute } from './requests.ts';

async function strategyOfVersion(
  { store }: Services,
  room: WorkshopRoom,
  version: string,
): Promise<Strategy> {
  const text = await versionText(store, room, version);
  const file = text === null ? null : readStrategyFile(text);
  if (!file?.ok) throw new Refusal('no-such-version');
  return file.strategy;
}

/** The strategy as a file, as it is now or as a version that was kept, in one of the formats and languages. */
export function addExportRoutes(app: FastifyInstance, services: Services): void {
  app.get<WorkshopRoute>('/api/workshops/:id/export', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const { format, lang, version } = request.query;
    if (!isExportFormat(format)) throw new Refusal('unknown-format');
    const language = isLanguage(lang) ? lang : requestLanguage(request);
    const strategy = await inRoom(services, workshopId, (room) =>
      version === undefined ? strategyOf(room) : strategyOfVersion(services, room, version),
    );
    const style = await inRoom(services, workshopId, (room) => documentStyleOf(services, room));
    const file = await exportStrategy(strategy, { format, language, ...style });
    if (!file.ok) throw new Refusal('format-not-available', { formats: file.available.join(', ') });
    reply.header('Content-Disposition', `attachment; filename="${file.fileName}"`).type(file.contentType);
    return Buffer.from(file.bytes);
  });
}
