import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import type { StoredDocument } from './store.ts';

/** Builds a document from what is stored of it. */
export function rebuildDocument(stored: StoredDocument): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot);
    for (const update of stored.updates) Y.applyUpdate(doc, update);
  });
  return doc;
}

/**
 * The stored document as one update, provided that it is the same as the live one: the same changes, the same
 * deletions and the same content. Null when they differ, so that a doubtful log is never thrown away.
 */
export function compactedState(stored: StoredDocument, live: Uint8Array): Uint8Array | null {
  const rebuilt = rebuildDocument(stored);
  const current = rebuildDocument({ snapshot: live, updates: [] });
  try {
    return haveSameContent(rebuilt, current) ? Y.encodeStateAsUpdate(rebuilt) : null;
  } finally {
    rebuilt.destroy();
    current.destroy();
  }
}

function haveSameContent(one: Y.Doc, other: Y.Doc): boolean {
  if (!Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))) return false;
  const roots = [...new Set([...one.share.keys(), ...other.share.keys()])];
  return roots.every((root) => isDeepStrictEqual(one.getMap(root).toJSON(), other.getMap(root).toJSON()));
}
