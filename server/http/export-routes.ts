import type { FastifyInstance } from 'fastify';
import { exportStrategy, isExportFormat } from '#server/export/export-strategy.ts';
import { strategyOf } from '#server/workshops/live-strategy.ts';
import type { Services } from '#server/workshops/services.ts';
import { isLanguage } from '#shared/text/language.ts';
import { Refusal } from './refusal.ts';
import { callerOfRequest, inRoom, requestLanguage, type WorkshopRoute } from './requests.ts';

/** The strategy as a file, in one of the formats and languages. */
export function addExportRoutes(app: FastifyInstance, services: Services): void {
  app.get<WorkshopRoute>('/api/workshops/:id/export', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const { format, lang } = request.query;
    if (!isExportFormat(format)) throw new Refusal('unknown-format');
    const language = isLanguage(lang) ? lang : requestLanguage(request);
    const strategy = await inRoom(services, workshopId, strategyOf);
    const file = await exportStrategy(strategy, { format, language });
    if (!file.ok) throw new Refusal('format-not-available', { formats: file.available.join(', ') });
    reply.header('Content-Disposition', `attachment; filename="${file.fileName}"`).type(file.contentType);
    return Buffer.from(file.bytes);
  });
}
