import type * as Y from 'yjs';

/** The client ids under which one person in one tab writes. */
export interface WriterIds {
  /**
   * What this person writes from now on goes under the client id of a voice, made the first time: of somebody beside
   * them, or of a department that is absent. Under their own with null. Returns that client id.
   */
  writeAs(voice: string | null): number;
  /** Whether something was written under an id of this person in this tab. */
  isMine(clientId: number): boolean;
}

/** Client ids have 32 bits. */
const idCount = 2 ** 32;

/**
 * Follows the edits under an origin. Only while one is made does the document bear the client id of the voice, so that
 * the connection and the presence stay those of the person.
 */
export function createWriterIds(doc: Y.Doc, origin: unknown): WriterIds {
  const ids = new Map<string, number>();
  let current: number | null = null;
  let own: number | null = null;

  doc.on('beforeTransaction', (transaction: Y.Transaction) => {
    if (current === null || own !== null || transaction.origin !== origin) return;
    own = doc.clientID;
    doc.clientID = current;
  });
  doc.on('beforeObserverCalls', () => {
    if (own !== null) doc.clientID = own;
    own = null;
  });

  return {
    writeAs: (voice) => {
      if (voice === null) current = null;
      else {
        current = ids.get(voice) ?? Math.floor(Math.random() * idCount);
        ids.set(voice, current);
      }
      return current ?? doc.clientID;
    },
    isMine: (clientId) => clientId === doc.clientID || [...ids.values()].includes(clientId),
  };
}
