import type { FastifyInstance } from 'fastify';
import { rightsOf } from '#server/access/rights.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { writeCsv } from '#server/translations/csv.ts';
import { isTranslationFormat, readTranslationFile } from '#server/translations/read-file.ts';
import { writeXliff } from '#server/translations/xliff.ts';
import { strategyOf } from '#server/workshops/live-strategy.ts';
import type { Services } from '#server/workshops/services.ts';
import { putTranslations } from '#shared/board/translation-operations.ts';
import { refusalOf } from '#shared/locks/may-write.ts';
import { readSession } from '#shared/session/session-state.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';
import { type ImportPreview, previewOf } from '#shared/translation/exchange.ts';
import { otherLanguage } from '#shared/translation/state.ts';
import { type TranslationUnit, translationUnits } from '#shared/translation/units.ts';
import { Refusal } from './refusal.ts';
import {
  callerOfRequest,
  inRoom,
  requestLanguage,
  type WorkshopRequest,
  type WorkshopRoute,
} from './requests.ts';

/** A file of translations holds text alone: beyond this it is something else. */
const mostBytes = 8 * 1024 * 1024;

/** So many ids are named in an answer; the rest is counted. */
const mostNamed = 20;

/** Translations as a file, and such a file back: first what it would do, then, with `apply=true`, all of it at once. */
export function addTranslationRoutes(app: FastifyInstance, services: Services): void {
  const { importBytes } = services.config.limits;
  const bodyLimit = Math.min(importBytes || mostBytes, mostBytes);

  app.get<WorkshopRoute>('/api/workshops/:id/translations', async (request, reply) => {
    const { workshopId } = await callerOfRequest(services, request);
    const { format } = request.query;
    if (!isTranslationFormat(format)) throw new Refusal('unknown-format');
    return inRoom(services, workshopId, (room) => {
      const { units, to } = textsFor(room, request);
      const content =
        format === 'csv'
          ? writeCsv(units, requestLanguage(request))
          : writeXliff(units, otherLanguage(to), to);
      const name = `translations-${to}.${format === 'csv' ? 'csv' : 'xlf'}`;
      const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/xliff+xml';
      reply.header('Content-Disposition', `attachment; filename="${name}"`).type(type);
      return content;
    });
  });

  app.register(async (files) => {
    // Whatever a browser calls the type of such a file: what is in it decides.
    files.removeAllContentTypeParsers();
    files.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit },
      async (_: unknown, body: Buffer) => body,
    );

    files.post<WorkshopRoute>('/api/workshops/:id/translations', { bodyLimit }, async (request) => {
      const caller = await callerOfRequest(services, request);
      return inRoom(services, caller.workshopId, async (room) => {
        const session = readSession(room.session.doc);
        const rights = rightsOf(session, caller);
        if (!rights || rights.role === 'observer') throw new Refusal('command-not-yours');
        const { units, to } = textsFor(room, request);
        const preview = previewOf(units, translationsIn(request, to));
        if (request.query['apply'] !== 'true') return { ...told(preview), applied: false };
        const writer = { ...rights, participantId: caller.participantId };
        const entries = preview.translations.map(({ path, hash, text }) => ({
          path,
          hash,
          text,
          by: 'human' as const,
        }));
        const outcome = putTranslations(
          {
            doc: room.board.doc,
            origin: 'server',
            allows: (touches) => refusalOf(room.board.doc, touches, writer, session) === null,
          },
          entries,
          caller.via === 'cookie' ? caller.participantId : undefined,
        );
        if (!outcome.ok) throw new Refusal('board-closed');
        await new Promise<void>((resolve) => room.board.whenDurable(resolve));
        return { ...told(preview), applied: true };
      });
    });
  });
}

/** The texts that are translated into the language that was asked for; without one, into the other one. */
function textsFor(
  room: WorkshopRoom,
  request: WorkshopRequest,
): { readonly units: readonly TranslationUnit[]; readonly to: Language } {
  const strategy = strategyOf(room);
  const { to } = request.query;
  if (to !== undefined && !isLanguage(to)) throw new Refusal('bad-field', { field: 'to' });
  const language = to ?? otherLanguage(strategy.meta.language ?? 'nl');
  const units = translationUnits(strategy, requestLanguage(request)).filter((unit) => unit.to === language);
  return { units, to: language };
}

function translationsIn(request: WorkshopRequest, to: Language) {
  const body: unknown = request.body;
  const file = readTranslationFile(body instanceof Uint8Array ? body : new Uint8Array());
  if (!file.ok) {
    const code =
      file.code === 'not-xliff-2' ? 'translations-not-xliff' : (`translations-${file.code}` as const);
    throw new Refusal(code);
  }
  const found = file.to?.slice(0, 2).toLowerCase() ?? to;
  if (found !== to) throw new Refusal('translations-language', { found: found.slice(0, 2), wanted: to });
  return file.translations;
}

function told({ unknown, rejected, ...preview }: ImportPreview) {
  return {
    ...preview,
    unknown: { count: unknown.length, ids: unknown.slice(0, mostNamed).map((id) => id.slice(0, 200)) },
    rejected: {
      count: rejected.length,
      first: rejected.slice(0, mostNamed).map(({ id, reason }) => ({ id: id.slice(0, 200), reason })),
    },
  };
}
