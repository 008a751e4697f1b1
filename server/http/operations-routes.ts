import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { bearerSecret } from '#server/access/access.ts';
import { hashOf } from '#server/access/secrets.ts';
import type { Services } from '#server/workshops/services.ts';
import { Refusal } from './refusal.ts';

/** Health, readiness and figures for whoever runs the server, and what time it is here. No text of a workshop passes here. */
export function addOperationsRoutes(app: FastifyInstance, services: Services): void {
  const { config, store, queue, rooms, sync } = services;

  app.get('/healthz', async () => ({ status: 'ok' }));

  /** Countdowns go by this clock, since those of devices may be minutes off. In ms since 1970. */
  app.get('/api/time', async (_, reply) => {
    reply.header('Cache-Control', 'no-store');
    return { now: services.now() };
  });

  app.get('/readyz', async (_, reply) => {
    const isReady =
      !queue.failing &&
      (await store.countWorkshops().then(
        () => true,
        () => false,
      ));
    reply.code(isReady ? 200 : 503);
    return { status: isReady ? 'ready' : 'not ready' };
  });

  app.get('/metrics', async (request, reply) => {
    const token = bearerSecret(request.headers.authorization);
    if (config.metricsToken !== null && !isSame(token, config.metricsToken))
      throw new Refusal('token-needed');
    reply.type('text/plain; version=0.0.4; charset=utf-8');
    return figures([
      ['kcc_workshops', 'Workshops kept.', await store.countWorkshops()],
      ['kcc_rooms', 'Workshops in memory.', rooms.live.size],
      ['kcc_sockets', 'Open sync sockets.', sync.size],
      ['kcc_store_backlog_bytes', 'Bytes that are not on disk yet.', queue.backlogBytes],
      ['kcc_store_failing', '1 while commits fail.', Number(queue.failing)],
      ['process_resident_memory_bytes', 'Memory of the process.', process.memoryUsage.rss()],
      ['process_uptime_seconds', 'Seconds since the start.', Math.round(process.uptime())],
    ]);
  });
}

function isSame(given: string | null, expected: string): boolean {
  return given !== null && timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(expected)));
}

function figures(gauges: readonly (readonly [name: string, help: string, value: number])[]): string {
  return gauges
    .map(([name, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
    .join('');
}
