import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { type Origins, originsOf } from './access/origins.ts';
import type { Config } from './config.ts';
import { ExportDesk } from './export/jobs/export-desk.ts';
import { createHttpServer } from './http/http-server.ts';
import { WorkshopRooms } from './rooms/workshop-rooms.ts';
import type { Store } from './store/store.ts';
import { openStore } from './store/worker-store.ts';
import { WriteQueue } from './store/write-queue.ts';
import type { SlownessLimits } from './sync/outbox.ts';
import { SyncServer } from './sync/sync-server.ts';
import { createTranslationService } from './translations/service/translation-service.ts';
import { CommandDesk } from './workshops/command-desk.ts';
import { startRetention } from './workshops/retention.ts';
import { readServerStyle } from './workshops/server-style.ts';
import type { Services } from './workshops/services.ts';
import { readTemplates } from './workshops/templates.ts';

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Address as its links name it. */
  readonly baseUrl: string;
  /** Commits, closes every socket so that clients come back elsewhere, and lets go of everything. */
  close(): Promise<void>;
}

/** What a test may set otherwise. */
export interface ServerOverrides {
  readonly lingerMs?: number;
  readonly slowness?: SlownessLimits;
  readonly floodMs?: number;
  readonly clientFolder?: string;
  /** The clock of commands and of everyone's countdown, in ms since 1970. */
  readonly now?: () => number;
  readonly openStore?: (folder: string) => Promise<Store>;
  readonly exports?: ExportDesk;
}

/** Starts a server as configured; rejects when the store cannot be opened or the port is taken. */
export async function startServer(config: Config, overrides: ServerOverrides = {}): Promise<RunningServer> {
  const logger = pino({ level: config.logLevel, base: null });
  const root = projectRoot();
  const documentStyle = await readServerStyle(config.houseStyle);
  const store = await (overrides.openStore ?? openStore)(resolve(config.dataDir));
  const queue = new WriteQueue(store, {
    onFailure: (error) => {
      if (error) logger.error({ error }, 'the disk does not take writes: nothing is acknowledged');
      else logger.info('the disk takes writes again');
    },
  });
  const onMismatch = (workshop: string, name: string): void =>
    logger.error({ workshop, name }, 'a log was not compacted: it differs from the document in memory');
  const rooms = new WorkshopRooms({ store, queue, onMismatch }, overrides.lingerMs);
  let origins: Origins = originsOf(config.publicUrl, config.port);
  const sync = new SyncServer({
    store,
    queue,
    rooms,
    limits: config.limits,
    origins: () => origins,
    onError: (error) => logger.error({ error }, 'something went wrong on a socket'),
    ...overrides,
  });
  const now = overrides.now ?? Date.now;
  const exports =
    overrides.exports ??
    new ExportDesk({ onFailure: (format) => logger.error({ format }, 'a file could not be written') });
  const services: Services = {
    config,
    store,
    queue,
    rooms,
    sync,
    commands: new CommandDesk({ store, queue, now }),
    documentStyle,
    exports,
    templates: await readTemplates(join(root, 'templates')),
    translation: config.translate && createTranslationService(config.translate),
    origins: () => origins,
    now,
  };
  const clientFolder = overrides.clientFolder ?? join(root, 'dist', 'client');
  const http = await createHttpServer({ services, logger, clientFolder });
  sync.attach(http.server);
  await http.listen({ port: config.port, host: config.host });
  const { port } = http.server.address() as AddressInfo;
  origins = originsOf(config.publicUrl, port);
  const stopRetention = startRetention(store, rooms, config.retentionDays, (error) =>
    logger.error({ error }, 'old workshops could not be erased'),
  );
  logger.info(`Klantcontactstrategie canvas: ${origins.baseUrl}`);

  return {
    port,
    baseUrl: origins.baseUrl,
    async close() {
      stopRetention();
      exports.stop();
      sync.stop();
      await rooms.stop();
      await http.close();
      await store.close();
    },
  };
}

/** The folder that holds `package.json`, seen from the source as well as from the bundle. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
