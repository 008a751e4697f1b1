import type { Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import type { AssetRow, Write } from './store.ts';

/** Carries out writes in their order; those for a workshop that is gone are dropped, so that nothing outlives it. */
export async function carryOutWrites(
  transaction: Transaction<Tables>,
  writes: readonly Write[],
  at: number,
): Promise<void> {
  const named = [...new Set(writes.map((write) => write.workshopId))];
  if (named.length === 0) return;
  const rows = await transaction.selectFrom('workshops').select('id').where('id', 'in', named).execute();
  const known = new Set(rows.map((row) => row.id));
  const changed = new Set<string>();
  for (const write of writes) {
    if (!known.has(write.workshopId)) continue;
    await carryOut(transaction, write, at);
    if (write.kind !== 'command') changed.add(write.workshopId);
  }
  if (changed.size === 0) return;
  await transaction
    .updateTable('workshops')
    .set({ changed_at: at })
    .where('id', 'in', [...changed])
    .execute();
}

async function carryOut(transaction: Transaction<Tables>, write: Write, at: number): Promise<void> {
  const { workshopId } = write;
  switch (write.kind) {
    case 'update': {
      const row = { workshop_id: workshopId, document: write.document, bytes: write.bytes, at };
      await transaction.insertInto('log').values(row).execute();
      return;
    }
    case 'command': {
      const { callerId, commandId, answer } = write;
      await transaction
        .insertInto('commands')
        .values({ workshop_id: workshopId, caller_id: callerId, command_id: commandId, ...answer, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return;
    }
    case 'secret': {
      const { scope, ownerId, itemId, body, at: writtenAt } = write.secret;
      await transaction
        .insertInto('secrets')
        .values({
          workshop_id: workshopId,
          scope,
          owner_id: ownerId,
          item_id: itemId,
          body,
          at: writtenAt,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['workshop_id', 'scope', 'owner_id', 'item_id'])
            .doUpdateSet({ body, at: writtenAt }),
        )
        .execute();
      return;
    }
    case 'secret-removed': {
      const { scope, ownerId, itemId } = write.secret;
      await transaction
        .deleteFrom('secrets')
        .where('workshop_id', '=', workshopId)
        .where('scope', '=', scope)
        .where('owner_id', '=', ownerId)
        .where('item_id', '=', itemId)
        .execute();
      return;
    }
    case 'secrets-cleared':
      await transaction
        .deleteFrom('secrets')
        .where('workshop_id', '=', workshopId)
        .where('scope', '=', write.scope)
        .execute();
      return;
    case 'version': {
      const { by, ...version } = write.version;
      await transaction
        .insertInto('versions')
        .values({ workshop_id: workshopId, ...version, by_id: by })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return;
    }
    case 'asset':
      return insertAsset(transaction, workshopId, write.asset, at);
    case 'asset-removed':
      await transaction
        .deleteFrom('assets')
        .where('workshop_id', '=', workshopId)
        .where('id', '=', write.assetId)
        .execute();
  }
}

/** Keeps a file of a workshop; its id tells what is in it, so that one with the same id only gets younger. */
export async function insertAsset(
  transaction: Transaction<Tables>,
  workshopId: string,
  { id, mediaType, bytes }: AssetRow,
  at: number,
): Promise<void> {
  await transaction
    .insertInto('assets')
    .values({ workshop_id: workshopId, id, media_type: mediaType, bytes, at })
    .onConflict((conflict) => conflict.columns(['workshop_id', 'id']).doUpdateSet({ at }))
    .execute();
}
