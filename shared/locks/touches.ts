import * as Y from 'yjs';
import type { Touch } from '#shared/board/board.ts';

/** A run of changes of one client, as it stands in a decoded update. */
type Struct = Y.Item | Y.GC | Y.Skip;

/** An update, decoded. */
export interface Decoded {
  /** Per client in the order of their clocks. */
  readonly structs: ReadonlyMap<number, readonly Struct[]>;
  readonly deletions: ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>;
}

type Path = readonly string[];

/**
 * Everything that an update would newly write or delete in a document, without touching either. Empty for what the
 * document has already, for what was deleted again before it came, and for what stands in something deleted.
 * The update must not build on anything that the document lacks.
 */
export function touchedBy(doc: Y.Doc, update: Decoded): readonly Touch[] {
  const places = new Places(doc, update);
  return [...writtenBy(doc, update, places), ...deletedBy(doc, update, places)];
}

function* writtenBy(doc: Y.Doc, { structs }: Decoded, places: Places): Generator<Touch> {
  for (const [client, run] of structs) {
    const known = Y.getState(doc.store, client);
    for (const struct of run) {
      // All of a run is looked at, so that a later change finds the place of the earlier one that it follows.
      const path = struct instanceof Y.Item ? places.pathOf(struct) : null;
      if (path === null || !(struct instanceof Y.Item)) continue;
      if (struct.id.clock + struct.length <= known) continue;
      const wasTakenBack = struct.content instanceof Y.ContentDeleted && !places.isKeyed(struct);
      if (!wasTakenBack) yield { path, value: plainValueOf(struct.content) };
    }
  }
}

function* deletedBy(doc: Y.Doc, { deletions }: Decoded, places: Places): Generator<Touch> {
  for (const [client, ranges] of deletions) {
    const structs = doc.store.clients.get(client);
    if (!structs) continue;
    for (const { clock, len } of ranges) {
      for (const item of livingIn(structs, clock, clock + len)) {
        const path = places.pathOf(item);
        if (path) yield { path, value: undefined };
      }
    }
  }
}

function* livingIn(structs: readonly (Y.Item | Y.GC)[], from: number, to: number): Generator<Y.Item> {
  const last = structs.at(-1);
  if (!last || from >= last.id.clock + last.length) return;
  for (let index = indexAt(structs, from); index < structs.length; index += 1) {
    const struct = structs[index];
    if (!struct || struct.id.clock >= to) return;
    if (struct instanceof Y.Item && !struct.deleted) yield struct;
  }
}

function plainValueOf(content: Y.Item['content']): unknown {
  return content instanceof Y.ContentAny ? content.arr.at(-1) : undefined;
}

/** Finds out where the changes of an update stand: many of them only name their neighbour. */
class Places {
  readonly #doc: Y.Doc;
  readonly #update: Decoded;
  readonly #known = new Map<Y.Item, { readonly path: Path | null; readonly isKeyed: boolean }>();

  constructor(doc: Y.Doc, update: Decoded) {
    this.#doc = doc;
    this.#update = update;
  }

  /** Null when it stands in something that is gone. */
  pathOf(item: Y.Item): Path | null {
    return this.#placeOf(item).path;
  }

  /** Whether it is the value of a key, and not part of a text or list. */
  isKeyed(item: Y.Item): boolean {
    return this.#placeOf(item).isKeyed;
  }

  #placeOf(item: Y.Item): { readonly path: Path | null; readonly isKeyed: boolean } {
    let place = this.#known.get(item);
    if (!place) {
      place = this.#find(item);
      this.#known.set(item, place);
    }
    return place;
  }

  #find(item: Y.Item): { readonly path: Path | null; readonly isKeyed: boolean } {
    if (item.parent === null) {
      const neighbour = this.#itemAt(item.origin) ?? this.#itemAt(item.rightOrigin);
      return neighbour ? this.#placeOf(neighbour) : { path: null, isKeyed: false };
    }
    const parent = this.#pathOfParent(item.parent);
    const isKeyed = item.parentSub !== null;
    return { path: parent && item.parentSub !== null ? [...parent, item.parentSub] : parent, isKeyed };
  }

  #pathOfParent(parent: NonNullable<Y.Item['parent']> | string): Path | null {
    if (typeof parent === 'string') return [parent];
    if (parent instanceof Y.ID) {
      const holder = this.#itemAt(parent);
      return holder && !holder.deleted ? this.pathOf(holder) : null;
    }
    const holder = parent._item;
    if (holder === null) return [Y.findRootTypeKey(parent)];
    return holder.deleted ? null : this.pathOf(holder);
  }

  #itemAt(id: Y.ID | null): Y.Item | null {
    if (id === null) return null;
    const isKnown = id.clock < Y.getState(this.#doc.store, id.client);
    const structs = isKnown ? this.#doc.store.clients.get(id.client) : this.#update.structs.get(id.client);
    const struct = structs?.[indexAt(structs, id.clock)];
    return struct instanceof Y.Item ? struct : null;
  }
}

/** The index of the last struct that does not begin after the clock. */
function indexAt(structs: readonly Struct[], clock: number): number {
  let [low, high] = [0, structs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((structs[middle]?.id.clock ?? 0) <= clock) low = middle;
    else high = middle - 1;
  }
  return low;
}
