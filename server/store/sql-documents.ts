import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { DocumentName } from '#shared/session/wire.ts';
import type { Tables } from './schema.ts';
import type { StoredDocument } from './store.ts';

/** Snapshots that are kept of a document: the newest and the one before it. */
const generationsKept = 2;

/**
 * What is stored of a document, and up to which row of the log that is. A snapshot that the disk has damaged is passed
 * over for the one before it: the log still holds what came after that. Throws when no snapshot is whole.
 */
export async function loadDocument(
  db: Kysely<Tables>,
  workshopId: string,
  document: DocumentName,
): Promise<StoredDocument & { readonly uptoSeq: number }> {
  const snapshots = await db
    .selectFrom('snapshots')
    .select(['upto_seq', 'bytes', 'sha256'])
    .where('workshop_id', '=', workshopId)
    .where('document', '=', document)
    .orderBy('generation', 'desc')
    .execute();
  const snapshot = snapshots.find(({ bytes, sha256 }) => sha256Of(new Uint8Array(bytes)) === sha256);
  if (!snapshot && snapshots.length > 0) throw new Error('Every snapshot of a document is damaged.');
  const rows = await db
    .selectFrom('log')
    .select(['seq', 'bytes'])
    .where('workshop_id', '=', workshopId)
    .where('document', '=', document)
    .where('seq', '>', snapshot?.upto_seq ?? 0)
    .orderBy('seq')
    .execute();
  return {
    snapshot: snapshot ? new Uint8Array(snapshot.bytes) : null,
    updates: rows.map((row) => new Uint8Array(row.bytes)),
    uptoSeq: rows.at(-1)?.seq ?? snapshot?.upto_seq ?? 0,
  };
}

/** Adds a snapshot that holds everything up to a row of the log. */
export async function insertSnapshot(
  transaction: Transaction<Tables>,
  workshopId: string,
  document: DocumentName,
  uptoSeq: number,
  bytes: Uint8Array,
  at: number,
): Promise<void> {
  const sha256 = sha256Of(bytes);
  await transaction
    .insertInto('snapshots')
    .values({ workshop_id: workshopId, document, upto_seq: uptoSeq, bytes, sha256, at })
    .execute();
}

/** Keeps the newest snapshots, and of the log what the oldest of them does not hold yet. */
export async function deleteWhatIsCovered(
  transaction: Transaction<Tables>,
  workshopId: string,
  document: DocumentName,
): Promise<void> {
  const kept = await transaction
    .selectFrom('snapshots')
    .select(['generation', 'upto_seq'])
    .where('workshop_id', '=', workshopId)
    .where('document', '=', document)
    .orderBy('generation', 'desc')
    .limit(generationsKept)
    .execute();
  const oldest = kept.at(-1);
  if (!oldest) return;
  await transaction
    .deleteFrom('snapshots')
    .where('workshop_id', '=', workshopId)
    .where('document', '=', document)
    .where('generation', '<', oldest.generation)
    .execute();
  await transaction
    .deleteFrom('log')
    .where('workshop_id', '=', workshopId)
    .where('document', '=', document)
    .where('seq', '<=', oldest.upto_seq)
    .execute();
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
