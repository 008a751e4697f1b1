import type { IncomingMessage } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Services } from '#server/workshops/services.ts';
import { addAssetRoutes } from './asset-routes.ts';
import { addCreateRoutes } from './create-routes.ts';
import { addDuplicateRoutes } from './duplicate-routes.ts';
import { addExportRoutes } from './export-routes.ts';
import { addLinkRoutes } from './link-routes.ts';
import { addMachineTranslationRoutes } from './machine-translation-routes.ts';
import { addOperationsRoutes } from './operations-routes.ts';
import { addPages, addSecurityHeaders } from './pages.ts';
import { Refusal } from './refusal.ts';
import { requestLanguage } from './requests.ts';
import { addStyleRoutes } from './style-routes.ts';
import { addTranslationRoutes } from './translation-routes.ts';
import { addVersionRoutes } from './version-routes.ts';
import { addVoteRoutes } from './vote-routes.ts';
import { addWorkshopRoutes } from './workshop-routes.ts';
import { addWritingRoutes } from './writing-routes.ts';

/** Bytes of a request that is no import. */
const smallBody = 64 * 1024;

/** Bytes of a body that is refused for its size and yet read to its end. */
const mostReadAway = 256 * 1024 * 1024;

/** A request that has not come in whole after so many ms is ended; a large import on a slow line needs a while. */
const requestTimeoutMs = 120_000;

/** How the HTTP side is set up. */
export interface HttpOptions {
  readonly services: Services;
  readonly logger: FastifyBaseLogger;
  /** Folder of the built client. */
  readonly clientFolder: string;
}

/** The HTTP interface, not listening yet. */
export async function createHttpServer({
  services,
  logger,
  clientFolder,
}: HttpOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: smallBody,
    forceCloseConnections: true,
    requestTimeout: requestTimeoutMs,
    routerOptions: { maxParamLength: 128 },
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) =>
    parseJson(body),
  );
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error, request.routeOptions.bodyLimit ?? smallBody);
    if (refusal.code === 'too-large') await readAway(request.raw);
    // The name and place of a bug, never what the request held.
    if (refusal.code === 'broken') logger.error({ route: request.routeOptions.url, error }, 'request failed');
    if (refusal.retryAfter !== null) reply.header('Retry-After', String(refusal.retryAfter));
    return reply.code(refusal.status).send(refusal.bodyIn(requestLanguage(request)));
  });
  app.addHook('onRequest', async (request) => {
    const { origin } = request.headers;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && origin !== undefined && !services.origins().isOwn(origin)) {
      throw new Refusal('foreign-origin');
    }
  });
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
  });

  await addSecurityHeaders(app, services.config.publicUrl?.startsWith('https:') ?? false);
  await app.register(fastifyCookie);
  addOperationsRoutes(app, services);
  addCreateRoutes(app, services);
  addWorkshopRoutes(app, services);
  addLinkRoutes(app, services);
  addVoteRoutes(app, services);
  addWritingRoutes(app, services);
  addDuplicateRoutes(app, services);
  addExportRoutes(app, services);
  addVersionRoutes(app, services);
  addAssetRoutes(app, services);
  addStyleRoutes(app, services);
  addTranslationRoutes(app, services);
  addMachineTranslationRoutes(app, services);
  await addPages(app, clientFolder);
  return app;
}

/**
 * Reads what still comes and forgets it, so that whoever sends too much hears the answer instead of a broken line;
 * gives up on what does not end.
 */
function readAway(request: IncomingMessage): Promise<void> {
  let bytes = 0;
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostReadAway) resolve();
    });
    for (const event of ['end', 'close', 'error'] as const) request.once(event, () => resolve());
    request.resume();
  });
}

/** Strict about UTF-8; keys that reach a prototype are left for whoever reads the tree to refuse by name. */
function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal('not-json');
  }
}

function refusalOf(error: unknown, bodyLimit: number): Refusal {
  if (error instanceof Refusal) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Refusal('too-large', { most: sizeInWords(bodyLimit) });
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal('wrong-content-type');
  return new Refusal(status === 400 ? 'not-json' : 'broken');
}

function sizeInWords(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.floor(bytes / 1024)} kB` : `${Math.floor(bytes / 1_048_576)} MB`;
}
