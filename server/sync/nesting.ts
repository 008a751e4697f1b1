import * as Y from 'yjs';
import type { DecodedUpdate, Struct } from './decode-update.ts';

/** How deep types may lie in one another; the deepest of the model is 3. */
const maxDepth = 8;

/** Longest chain of neighbours that is followed to find a parent. */
const maxChain = 10_000;

/** Whether an update that fits the document puts no type deeper than any reader can bear. */
export function staysShallow(doc: Y.Doc, update: DecodedUpdate): boolean {
  for (const structs of update.structs.values()) {
    for (const struct of structs) {
      if (isType(struct) && depthOfType(doc, update, struct) > maxDepth) return false;
    }
  }
  return true;
}

function isType(struct: Struct): struct is Y.Item {
  return struct instanceof Y.Item && struct.content instanceof Y.ContentType;
}

/** 1 for a type that lies in a root; stops counting just past what is allowed. */
function depthOfType(doc: Y.Doc, update: DecodedUpdate, type: Y.Item): number {
  let item: Y.Item | null = type;
  for (let depth = 1; depth <= maxDepth; depth += 1) {
    const parent = parentOf(doc, update, item);
    if (parent === null || typeof parent === 'string') return depth;
    if (parent instanceof Y.AbstractType) return depth + depthInDocument(parent);
    const found = structAt(doc, update, parent);
    if (!(found instanceof Y.Item)) return depth;
    item = found;
  }
  return maxDepth + 1;
}

/** The parent as the item names it, or else as its neighbours name it. */
function parentOf(doc: Y.Doc, update: DecodedUpdate, start: Y.Item): Y.Item['parent'] | string {
  let item = start;
  for (let step = 0; step < maxChain; step += 1) {
    if (item.parent !== null) return item.parent;
    const neighbour: Y.ID | null = item.origin ?? item.rightOrigin;
    const found: Struct | null = neighbour && structAt(doc, update, neighbour);
    if (!(found instanceof Y.Item)) return null;
    item = found;
  }
  return null;
}

function depthInDocument(type: Y.AbstractType<unknown>): number {
  let depth = 0;
  let item = type._item;
  while (item && depth <= maxDepth) {
    depth += 1;
    item = item.parent instanceof Y.AbstractType ? item.parent._item : null;
  }
  return depth;
}

function structAt(doc: Y.Doc, update: DecodedUpdate, { client, clock }: Y.ID): Struct | null {
  if (clock < Y.getState(doc.store, client)) {
    const structs = doc.store.clients.get(client) ?? [];
    return structs[Y.findIndexSS(structs, clock)] ?? null;
  }
  const structs = update.structs.get(client) ?? [];
  let low = 0;
  let high = structs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle];
    if (!struct) return null;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return null;
}
