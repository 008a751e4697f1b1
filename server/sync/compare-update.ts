import * as Y from 'yjs';
import type { DecodedUpdate, Struct } from './decode-update.ts';

/** How an update stands to a document. */
export interface Comparison {
  /** `gapped`: it builds on changes that the document does not have. */
  readonly kind: 'nothing-new' | 'new' | 'gapped';
  /** The clients whose changes in it are new to the document. */
  readonly newClients: readonly number[];
}

/** Holds an update against a document without touching either. */
export function compareUpdate(doc: Y.Doc, update: DecodedUpdate): Comparison {
  const coverage = new Coverage(doc, update);
  const newClients = [...update.structs.keys()].filter((client) => coverage.bringsStructsOf(client));
  if (coverage.hasHole || !isGrounded(update, coverage)) return { kind: 'gapped', newClients };
  const isNew = newClients.length > 0 || deletesSomething(doc, update);
  return { kind: isNew ? 'new' : 'nothing-new', newClients };
}

/** Up to which clock each client's changes are known once the update is applied. */
class Coverage {
  readonly #doc: Y.Doc;
  readonly #ends = new Map<number, number>();
  #hasHole = false;

  constructor(doc: Y.Doc, update: DecodedUpdate) {
    this.#doc = doc;
    for (const [client, structs] of update.structs) this.#add(client, structs);
  }

  get hasHole(): boolean {
    return this.#hasHole;
  }

  bringsStructsOf(client: number): boolean {
    return (this.#ends.get(client) ?? 0) > this.#known(client);
  }

  covers(client: number, clock: number): boolean {
    return clock < (this.#ends.get(client) ?? this.#known(client));
  }

  #known(client: number): number {
    return Y.getState(this.#doc.store, client);
  }

  #add(client: number, structs: readonly Struct[]): void {
    let end = this.#known(client);
    for (const struct of structs) {
      if (struct instanceof Y.Skip) continue;
      if (struct.id.clock > end) {
        this.#hasHole = true;
        return;
      }
      end = Math.max(end, struct.id.clock + struct.length);
      this.#ends.set(client, end);
    }
  }
}

/** Whether everything that the update builds on or deletes is known, or comes with it. */
function isGrounded(update: DecodedUpdate, coverage: Coverage): boolean {
  const isKnown = (id: Y.ID | null): boolean => id === null || coverage.covers(id.client, id.clock);
  for (const structs of update.structs.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item)) continue;
      if (!isKnown(struct.origin) || !isKnown(struct.rightOrigin)) return false;
      if (struct.parent instanceof Y.ID && !isKnown(struct.parent)) return false;
    }
  }
  for (const [client, ranges] of update.deletions) {
    if (!ranges.every(({ clock, len }) => coverage.covers(client, clock + len - 1))) return false;
  }
  return true;
}

/** Whether it deletes anything that stands in the document; a full delete set of known deletions is nothing new. */
function deletesSomething(doc: Y.Doc, update: DecodedUpdate): boolean {
  for (const [client, ranges] of update.deletions) {
    const structs = doc.store.clients.get(client);
    if (structs && ranges.some(({ clock, len }) => hasLiving(structs, clock, clock + len))) return true;
  }
  return false;
}

function hasLiving(structs: (Y.Item | Y.GC)[], from: number, to: number): boolean {
  const last = structs.at(-1);
  if (!last || from >= last.id.clock + last.length) return false;
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index += 1) {
    const struct = structs[index];
    if (!struct || struct.id.clock >= to) return false;
    if (!struct.deleted) return true;
  }
  return false;
}
