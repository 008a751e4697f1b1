import { type Kysely, sql } from 'kysely';
import type { Tables } from './schema.ts';
import type { AssetRow, SecretRow, Usage, VersionRow, VersionSummary } from './store.ts';

/** The secrets of a scope, by owner and then by item. */
export async function secretsOf(db: Kysely<Tables>, workshopId: string, scope: string): Promise<SecretRow[]> {
  return await db
    .selectFrom('secrets')
    .select(['scope', 'owner_id as ownerId', 'item_id as itemId', 'body', 'at'])
    .where('workshop_id', '=', workshopId)
    .where('scope', '=', scope)
    .orderBy('owner_id')
    .orderBy('item_id')
    .execute();
}

/** The versions of a workshop without their strategies, oldest first. */
export async function versionsOf(db: Kysely<Tables>, workshopId: string): Promise<VersionSummary[]> {
  return await db
    .selectFrom('versions')
    .select(['id', 'name', 'at', 'by_id as by'])
    .where('workshop_id', '=', workshopId)
    .orderBy('at')
    .orderBy(sql`rowid`)
    .execute();
}

/** One version with its strategy. */
export async function versionOf(
  db: Kysely<Tables>,
  workshopId: string,
  versionId: string,
): Promise<VersionRow | null> {
  const row = await db
    .selectFrom('versions')
    .select(['id', 'name', 'at', 'by_id as by', 'strategy'])
    .where('workshop_id', '=', workshopId)
    .where('id', '=', versionId)
    .executeTakeFirst();
  return row ?? null;
}

/** One file of a workshop. */
export async function assetOf(
  db: Kysely<Tables>,
  workshopId: string,
  assetId: string,
): Promise<AssetRow | null> {
  const row = await db
    .selectFrom('assets')
    .select(['id', 'media_type as mediaType', 'bytes'])
    .where('workshop_id', '=', workshopId)
    .where('id', '=', assetId)
    .executeTakeFirst();
  return row ? { ...row, bytes: new Uint8Array(row.bytes) } : null;
}

/** How much a workshop keeps in both tables. */
export async function usageOf(db: Kysely<Tables>, workshopId: string): Promise<Usage> {
  const secrets = await db
    .selectFrom('secrets')
    .select([countOf, sql<number>`coalesce(sum(length(cast(body as blob))), 0)`.as('bytes')])
    .where('workshop_id', '=', workshopId)
    .executeTakeFirstOrThrow();
  const versions = await db
    .selectFrom('versions')
    .select([countOf, sql<number>`coalesce(sum(length(cast(strategy as blob))), 0)`.as('bytes')])
    .where('workshop_id', '=', workshopId)
    .executeTakeFirstOrThrow();
  return {
    secrets: secrets.rows,
    secretBytes: secrets.bytes,
    versions: versions.rows,
    versionBytes: versions.bytes,
  };
}

const countOf = sql<number>`count(*)`.as('rows');
