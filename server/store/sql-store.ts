import { type Kysely, Migrator, sql } from 'kysely';
import type { DocumentName } from '#shared/session/wire.ts';
import { compactedState } from './compaction.ts';
import { linkOfRow, rowOfLink } from './link-rows.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './schema.ts';
import { deleteWhatIsCovered, insertSnapshot, loadDocument } from './sql-documents.ts';
import { assetOf, secretsOf, usageOf, versionOf, versionsOf } from './sql-sessions.ts';
import { carryOutWrites, insertAsset } from './sql-writes.ts';
import type {
  AssetRow,
  CommandAnswer,
  CompactionOutcome,
  JoinRow,
  JoinWithLink,
  LinkRow,
  NewWorkshop,
  SecretRow,
  Store,
  StoredDocument,
  Usage,
  VersionRow,
  VersionSummary,
  Write,
} from './store.ts';
import { isTooLarge } from './write-limits.ts';

/** Tables with rows of a workshop, besides the table of workshops itself. */
const tablesPerWorkshop = [
  'links',
  'joins',
  'log',
  'snapshots',
  'commands',
  'secrets',
  'versions',
  'assets',
] as const;

/** What an engine does in its own way. */
export interface SqlEngine {
  readonly db: Kysely<Tables>;
  /** Makes sure that bytes of deleted rows are nowhere in the files any more. */
  scrub(): Promise<void>;
  backupTo(path: string): Promise<void>;
}

/** The store on an SQL database. It expects its calls one at a time. */
export class SqlStore implements Store {
  readonly #engine: SqlEngine;
  readonly #db: Kysely<Tables>;

  constructor(engine: SqlEngine) {
    this.#engine = engine;
    this.#db = engine.db;
  }

  /** Brings the tables up to date; to be called once, first. */
  async migrate(): Promise<void> {
    const { error } = await new Migrator({ db: this.#db, provider: migrations }).migrateToLatest();
    if (error) throw error;
  }

  async createWorkshop({
    id,
    recoveryHash,
    links,
    board,
    session,
    assets = [],
    at,
  }: NewWorkshop): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      const workshop = { id, recovery_hash: recoveryHash, created_at: at, changed_at: at };
      await transaction.insertInto('workshops').values(workshop).execute();
      await transaction.insertInto('links').values(links.map(rowOfLink)).execute();
      await insertSnapshot(transaction, id, 'board', 0, board, at);
      await insertSnapshot(transaction, id, 'session', 0, session, at);
      for (const asset of assets) await insertAsset(transaction, id, asset, at);
    });
  }

  async hasWorkshop(workshopId: string): Promise<boolean> {
    const query = this.#db.selectFrom('workshops').select('id').where('id', '=', workshopId);
    return (await query.executeTakeFirst()) !== undefined;
  }

  async workshopByRecovery(recoveryHash: string): Promise<string | null> {
    const query = this.#db.selectFrom('workshops').select('id').where('recovery_hash', '=', recoveryHash);
    return (await query.executeTakeFirst())?.id ?? null;
  }

  async workshopsIdleSince(before: number): Promise<string[]> {
    const rows = await this.#db
      .selectFrom('workshops')
      .select('id')
      .where('changed_at', '<', before)
      .execute();
    return rows.map((row) => row.id);
  }

  async countWorkshops(): Promise<number> {
    const query = this.#db.selectFrom('workshops').select(sql<number>`count(*)`.as('total'));
    return Number((await query.executeTakeFirstOrThrow()).total);
  }

  async eraseWorkshop(workshopId: string): Promise<boolean> {
    const erased = await this.#db.transaction().execute(async (transaction) => {
      for (const table of tablesPerWorkshop) {
        await transaction.deleteFrom(table).where('workshop_id', '=', workshopId).execute();
      }
      const result = await transaction
        .deleteFrom('workshops')
        .where('id', '=', workshopId)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    });
    await this.#engine.scrub();
    return erased;
  }

  async loadDocument(workshopId: string, document: DocumentName): Promise<StoredDocument> {
    const { snapshot, updates } = await loadDocument(this.#db, workshopId, document);
    return { snapshot, updates };
  }

  async append(writes: readonly Write[], at: number): Promise<void> {
    if (writes.some(isTooLarge)) throw new RangeError('A write is larger than the store takes.');
    await this.#db.transaction().execute((transaction) => carryOutWrites(transaction, writes, at));
  }

  async compact(
    workshopId: string,
    document: DocumentName,
    live: Uint8Array,
    at: number,
  ): Promise<CompactionOutcome> {
    const stored = await loadDocument(this.#db, workshopId, document);
    const state = compactedState(stored, live);
    if (!state) return { ok: false, reason: 'differs-from-live' };
    await this.#db.transaction().execute(async (transaction) => {
      await insertSnapshot(transaction, workshopId, document, stored.uptoSeq, state, at);
      await deleteWhatIsCovered(transaction, workshopId, document);
    });
    return { ok: true, bytes: state.length };
  }

  async commandAnswer(
    workshopId: string,
    callerId: string,
    commandId: string,
  ): Promise<CommandAnswer | null> {
    const row = await this.#db
      .selectFrom('commands')
      .select(['status', 'body'])
      .where('workshop_id', '=', workshopId)
      .where('caller_id', '=', callerId)
      .where('command_id', '=', commandId)
      .executeTakeFirst();
    return row ?? null;
  }

  secrets(workshopId: string, scope: string): Promise<SecretRow[]> {
    return secretsOf(this.#db, workshopId, scope);
  }

  versions(workshopId: string): Promise<VersionSummary[]> {
    return versionsOf(this.#db, workshopId);
  }

  version(workshopId: string, versionId: string): Promise<VersionRow | null> {
    return versionOf(this.#db, workshopId, versionId);
  }

  usage(workshopId: string): Promise<Usage> {
    return usageOf(this.#db, workshopId);
  }

  async assets(workshopId: string): Promise<string[]> {
    const query = this.#db.selectFrom('assets').select('id').where('workshop_id', '=', workshopId);
    return (await query.orderBy('at').execute()).map((row) => row.id);
  }

  asset(workshopId: string, assetId: string): Promise<AssetRow | null> {
    return assetOf(this.#db, workshopId, assetId);
  }

  async addLink(link: LinkRow): Promise<void> {
    await this.#db.insertInto('links').values(rowOfLink(link)).execute();
  }

  async links(workshopId: string): Promise<LinkRow[]> {
    const rows = await this.#db
      .selectFrom('links')
      .selectAll()
      .where('workshop_id', '=', workshopId)
      .orderBy('created_at')
      .orderBy(sql`rowid`)
      .execute();
    return rows.map(linkOfRow);
  }

  async linkBySecret(workshopId: string, secretHash: string): Promise<LinkRow | null> {
    const row = await this.#db
      .selectFrom('links')
      .selectAll()
      .where('workshop_id', '=', workshopId)
      .where('secret_hash', '=', secretHash)
      .executeTakeFirst();
    return row ? linkOfRow(row) : null;
  }

  async revokeLink(workshopId: string, linkId: string, at: number): Promise<boolean> {
    const result = await this.#db
      .updateTable('links')
      .set({ revoked_at: sql<number>`coalesce(revoked_at, ${at})` })
      .where('workshop_id', '=', workshopId)
      .where('id', '=', linkId)
      .executeTakeFirst();
    return result.numUpdatedRows > 0n;
  }

  async saveJoin(join: JoinRow): Promise<void> {
    await this.#db
      .insertInto('joins')
      .values({
        token_hash: join.tokenHash,
        workshop_id: join.workshopId,
        participant_id: join.participantId,
        link_id: join.linkId,
        expires_at: join.expiresAt,
      })
      .onConflict((conflict) =>
        conflict.column('token_hash').doUpdateSet({ link_id: join.linkId, expires_at: join.expiresAt }),
      )
      .execute();
  }

  async joinByToken(workshopId: string, tokenHash: string): Promise<JoinWithLink | null> {
    const join = await this.#db
      .selectFrom('joins')
      .selectAll()
      .where('workshop_id', '=', workshopId)
      .where('token_hash', '=', tokenHash)
      .executeTakeFirst();
    if (!join) return null;
    const link = await this.#db
      .selectFrom('links')
      .selectAll()
      .where('id', '=', join.link_id)
      .executeTakeFirst();
    if (!link) return null;
    const { participant_id: participantId, expires_at: expiresAt } = join;
    return {
      join: { tokenHash, workshopId, participantId, linkId: link.id, expiresAt },
      link: linkOfRow(link),
    };
  }

  async joins(workshopId: string, now: number): Promise<JoinRow[]> {
    const rows = await this.#db
      .selectFrom('joins')
      .selectAll()
      .where('workshop_id', '=', workshopId)
      .where('expires_at', '>', now)
      .execute();
    return rows.map((row) => ({
      tokenHash: row.token_hash,
      workshopId: row.workshop_id,
      participantId: row.participant_id,
      linkId: row.link_id,
      expiresAt: row.expires_at,
    }));
  }

  backupTo(path: string): Promise<void> {
    return this.#engine.backupTo(path);
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}
