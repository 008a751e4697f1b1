import * as Y from 'yjs';
import { rootOf } from '#shared/board/roots.ts';
import { readBoard } from '#shared/board/snapshot.ts';
import { type EntityName, isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import type { Box, Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { type Decoded, touchedBy } from './touches.ts';

/** Something that somebody wrote and that never reached the board, as plain JSON, to be shown, copied or added again. */
export interface UnsentPiece {
  readonly entity: EntityName;
  /** Of the item; null for a single entity. */
  readonly itemId: string | null;
  /** The field that was written; null for a whole new item. */
  readonly field: string | null;
  /** What the field read, or all fields of the item. */
  readonly value: unknown;
  /** Where a new item lay. */
  readonly box?: Box;
}

/**
 * What one document says that another lacks, in the order of the model: the answers and items that somebody wrote into
 * `mine` and that `theirs`, which holds all that the others know, never got. Moves and deletions lose nothing and are
 * left out.
 */
export function unsentWork(mine: Y.Doc, theirs: Y.Doc): readonly UnsentPiece[] {
  const update = Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs));
  const [own, known] = [readBoard(mine), readBoard(theirs)];
  const pieces = new Map<string, UnsentPiece>();
  for (const { path } of touchedBy(theirs, decoded(update))) {
    const piece = pieceAt(path, own, known, theirs);
    if (piece) pieces.set(JSON.stringify([piece.entity, piece.itemId, piece.field]), piece);
  }
  return [...pieces.values()];
}

function decoded(bytes: Uint8Array): Decoded {
  const { structs, ds } = Y.decodeUpdate(bytes);
  const byClient = new Map<number, (typeof structs)[number][]>();
  for (const struct of structs) {
    const run = byClient.get(struct.id.client) ?? [];
    run.push(struct);
    byClient.set(struct.id.client, run);
  }
  return { structs: byClient, deletions: ds.clients };
}

function pieceAt(
  [root = '', first = '', second = '']: readonly string[],
  own: Strategy,
  known: Strategy,
  theirs: Y.Doc,
): UnsentPiece | null {
  if (!isEntityName(root)) return null;
  if (!isListEntity(root)) return fieldPiece(root, null, first, own[root], known[root]);
  const item = itemIn(own, root, first);
  if (!item) return null;
  if (rootOf(theirs, root)?.has(first)) {
    return fieldPiece(root, first, second, item, itemIn(known, root, first));
  }
  const { id: _, ...value } = item;
  const box = own.layout[first];
  return { entity: root, itemId: first, field: null, value, ...(box && { box }) };
}

function fieldPiece(
  entity: EntityName,
  itemId: string | null,
  field: string,
  mine: object | undefined,
  theirs: object | undefined,
): UnsentPiece | null {
  const value = fieldOf(mine, field);
  const isSame = JSON.stringify(value) === JSON.stringify(fieldOf(theirs, field));
  return isSame || isEmptyValue(value) ? null : { entity, itemId, field, value };
}

function fieldOf(item: object | undefined, field: string): unknown {
  return item && Object.hasOwn(item, field) ? (item as Readonly<Record<string, unknown>>)[field] : undefined;
}

function itemIn(
  strategy: Strategy,
  entity: EntityName,
  id: string,
): Readonly<Record<string, unknown>> | undefined {
  const items: unknown = strategy[entity];
  return Array.isArray(items) ? items.find((item) => item.id === id) : undefined;
}
