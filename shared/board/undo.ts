import * as Y from 'yjs';
import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { isTyping, stepOf, type Touch } from './board.ts';
import { boardEntities, plainRootNames, rootOf } from './roots.ts';

/** What came of undo or redo. `held`: it may not be written now, and waits on its pile. `items`: ids of the cards that others have worked on since. */
export type UndoResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'nothing-left' | 'held' }
  | { readonly ok: false; readonly code: 'others-edited'; readonly items: readonly string[] };

/** Undo and redo of one person's own edits in this tab. */
export interface BoardUndo {
  /** Takes back the last step. Refused where that would take away what others have put into it since; the step is
   * then left out, so that the next undo reaches the one before. */
  undo(): UndoResult;
  redo(): UndoResult;
  canUndo(): boolean;
  canRedo(): boolean;
  /** What comes next is a step of its own: on leaving a field. */
  endStep(): void;
  /** Calls when there is more or less to undo or redo; returns its undoing. */
  subscribe(listener: () => void): () => void;
  destroy(): void;
}

/** Keystrokes in one field within this many ms are one step. */
const typingPauseMs = 800;

/**
 * Follows the edits under an origin. What `allows` refuses is not taken back: it stays the next step. `isMine` tells the
 * client ids of this person from those of others.
 */
export function createUndo(
  doc: Y.Doc,
  origin: unknown,
  allows: (touches: readonly Touch[]) => boolean = () => true,
  isMine: (clientId: number) => boolean = (clientId) => clientId === doc.clientID,
): BoardUndo {
  const scope = [...boardEntities, ...plainRootNames].flatMap((name) => rootOf(doc, name) ?? []);
  let lastStep: string | null = null;
  let lastChange = 0;
  const manager: Y.UndoManager = new Y.UndoManager(scope, {
    doc,
    trackedOrigins: new Set([origin]),
    captureTimeout: Number.POSITIVE_INFINITY, // what belongs together is told below
    captureTransaction: (transaction) => {
      if (transaction.origin !== origin) return true;
      const step = stepOf(transaction);
      const paused = Date.now() - lastChange > typingPauseMs;
      if (!isTyping(transaction) || step !== lastStep || paused) manager.stopCapturing();
      lastStep = step;
      lastChange = Date.now();
      return true;
    },
  });
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const)
    manager.on(event, tell);

  const takeBack = (stack: Y.UndoManager['undoStack'], go: () => unknown): UndoResult => {
    lastStep = null;
    const step = stack.at(-1);
    if (!step) return { ok: false, code: 'nothing-left' };
    if (!allows(touchedByTakingBack(doc, step))) return { ok: false, code: 'held' };
    const items = itemsWithWorkOfOthers(doc, step.insertions, isMine);
    if (items.length > 0) {
      stack.pop();
      tell();
      return { ok: false, code: 'others-edited', items };
    }
    const result = go() ? ({ ok: true } as const) : ({ ok: false, code: 'nothing-left' } as const);
    tell();
    return result;
  };

  return {
    undo: () => takeBack(manager.undoStack, () => manager.undo()),
    redo: () => takeBack(manager.redoStack, () => manager.redo()),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    endStep: () => manager.stopCapturing(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    destroy: () => {
      manager.destroy();
      listeners.clear();
    },
  };
}

type Step = Y.UndoManager['undoStack'][number];
type Insertions = Step['insertions'];
type IsMine = (clientId: number) => boolean;

/** What taking a step back would delete, and what it would write again. */
function touchedByTakingBack(doc: Y.Doc, { insertions, deletions }: Step): readonly Touch[] {
  const touches: Touch[] = [];
  const add = (struct: Y.Item, value: unknown) => touches.push({ path: pathOf(struct), value });
  doc.transact((transaction) => {
    Y.iterateDeletedStructs(transaction, insertions, (struct) => {
      if (struct instanceof Y.Item && !struct.deleted) add(struct, undefined);
    });
    Y.iterateDeletedStructs(transaction, deletions, (struct) => {
      if (!(struct instanceof Y.Item) || !struct.deleted) return;
      add(struct, struct.content instanceof Y.ContentAny ? struct.content.arr.at(-1) : undefined);
    });
  });
  return touches;
}

/** The name of the root that something stands in, then the keys that lead there. */
function pathOf(struct: Y.Item): readonly string[] {
  const keys: string[] = [];
  let item: Y.Item | null = struct;
  while (item) {
    if (item.parentSub !== null) keys.unshift(item.parentSub);
    const parent: Y.Item['parent'] = item.parent;
    if (!(parent instanceof Y.AbstractType)) break;
    if (!parent._item) keys.unshift(Y.findRootTypeKey(parent));
    item = parent._item;
  }
  return keys;
}

/** The cards in which a step made something (so that undoing would remove it) that others have worked in since. */
function itemsWithWorkOfOthers(doc: Y.Doc, insertions: Insertions, isMine: IsMine): string[] {
  const found = new Set<string>();
  doc.transact((transaction) => {
    Y.iterateDeletedStructs(transaction, insertions, (struct) => {
      if (!(struct instanceof Y.Item) || struct.deleted || !(struct.content instanceof Y.ContentType)) return;
      if (holdsWorkOfOthers(struct.content.type, isMine)) found.add(cardOf(struct));
    });
  });
  return [...found];
}

/** The id of the list item that something stands in, or the name of the single entity. */
function cardOf(struct: Y.Item): string {
  let item = struct;
  let parent = item.parent;
  while (parent instanceof Y.AbstractType && parent._item) {
    item = parent._item;
    parent = item.parent;
  }
  const root = parent instanceof Y.AbstractType ? Y.findRootTypeKey(parent) : '';
  const isSingle = isEntityName(root) && !isListEntity(root);
  return isSingle ? root : (item.parentSub ?? root);
}

function holdsWorkOfOthers(type: Y.AbstractType<unknown>, isMine: IsMine): boolean {
  for (const item of itemsIn(type)) {
    if (item.deleted) continue;
    if (!isMine(item.id.client)) return true;
    if (item.content instanceof Y.ContentType && holdsWorkOfOthers(item.content.type, isMine)) return true;
  }
  return false;
}

function* itemsIn(type: Y.AbstractType<unknown>): Generator<Y.Item> {
  yield* type._map.values();
  for (let item = type._start; item; item = item.right) yield item;
}
