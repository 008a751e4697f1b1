import type { FastifyInstance } from 'fastify';
import { type ExportOptions, exportStrategy, isExportFormat } from '#server/export/export-strategy.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { strategyOf } from '#server/workshops/live-strategy.ts';
import type { Services } from '#server/workshops/services.ts';
import { versionText } from '#server/workshops/versions.ts';
import { mostScale } from '#shared/board-picture/picture-scale.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
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

/** What of the board a picture shows and how large; what cannot be is refused. */
function pictureChoices(
  query: Readonly<Record<string, string | undefined>>,
): Pick<ExportOptions, 'region' | 'scale'> {
  const { region: asked, scale: wished } = query;
  const region = asked === undefined ? undefined : regionNumbers.find((number) => String(number) === asked);
  if (asked !== undefined && region === undefined) throw new Refusal('bad-picture');
  const scale = wished === undefined ? undefined : Number(wished);
  if (scale !== undefined && !(scale > 0 && scale <= mostScale)) throw new Refusal('bad-picture');
  return { ...(region === undefined ? {} : { region }), ...(scale === undefined ? {} : { scale }) };
}

/** The strategy as a file, as it is now or as a version that was kept, in one of the formats and languages. */
export function addExportRoutes(app: FastifyInstance, services: Services): void {
  app.get<WorkshopRoute>('/api/workshops/:id/export', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const { format, lang, version } = request.query;
    const choices = pictureChoices(request.query);
    if (!isExportFormat(format)) throw new Refusal('unknown-format');
    const language = isLanguage(lang) ? lang : requestLanguage(request);
    const strategy = await inRoom(services, workshopId, (room) =>
      version === undefined ? strategyOf(room) : strategyOfVersion(services, room, version),
    );
    const file = await exportStrategy(strategy, { format, language, ...choices });
    if (!file.ok) throw new Refusal('format-not-available', { formats: file.available.join(', ') });
    if (file.notice) reply.header('Kcc-Notice', file.notice);
    reply.header('Content-Disposition', `attachment; filename="${file.fileName}"`).type(file.contentType);
    return Buffer.from(file.bytes);
  });
}
