import type { Origins } from '#server/access/origins.ts';
import type { Config } from '#server/config.ts';
import type { ExportDesk } from '#server/export/jobs/export-desk.ts';
import type { WorkshopRooms } from '#server/rooms/workshop-rooms.ts';
import type { Store } from '#server/store/store.ts';
import type { WriteQueue } from '#server/store/write-queue.ts';
import type { SyncServer } from '#server/sync/sync-server.ts';
import type { TranslationService } from '#server/translations/service/translation-service.ts';
import type { CommandDesk } from './command-desk.ts';
import type { DocumentStyle } from './document-style.ts';
import type { Template } from './templates.ts';

/** What the routes work with: the parts of a running server. */
export interface Services {
  readonly config: Config;
  readonly store: Store;
  readonly queue: WriteQueue;
  readonly rooms: WorkshopRooms;
  readonly sync: SyncServer;
  readonly commands: CommandDesk;
  readonly exports: ExportDesk;
  readonly templates: readonly Template[];
  /** How documents look where a workshop has no house style. */
  readonly documentStyle: DocumentStyle;
  /** Null while the operator named no service that translates. */
  readonly translation: TranslationService | null;
  /** Known once the server listens. */
  readonly origins: () => Origins;
  /** The moment, in ms since 1970. */
  readonly now: () => number;
}
