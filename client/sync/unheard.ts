import type * as Y from 'yjs';

/** What is called with each update of a document. */
export type UpdateListener = (
  update: Uint8Array,
  origin: unknown,
  doc: Y.Doc,
  transaction: Y.Transaction,
) => void;

/**
 * Takes something into a document without telling these listeners; answers whether it changed anything. For whoever
 * listens, Yjs writes out again all that came in: for a whole board that takes as long as reading it.
 */
export function unheard(doc: Y.Doc, listeners: readonly UpdateListener[], take: () => void): boolean {
  let isDeaf = true;
  let hasChanged = false;
  const notice = ({ changed, deleteSet }: Y.Transaction) => {
    hasChanged ||= changed.size > 0 || deleteSet.clients.size > 0;
  };
  const hearAgain = () => {
    if (!isDeaf) return;
    isDeaf = false;
    doc.off('afterTransaction', notice);
    doc.off('afterAllTransactions', hearAgain);
    for (const listener of listeners) doc.on('update', listener);
  };
  for (const listener of listeners) doc.off('update', listener);
  doc.on('afterTransaction', notice);
  // As soon as it is in: what follows from it may be an edit, which must be heard.
  doc.on('afterAllTransactions', hearAgain);
  try {
    take();
  } finally {
    hearAgain();
  }
  return hasChanged;
}
