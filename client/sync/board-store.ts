import type * as Y from 'yjs';
import { shared } from '#shared/board/plain-json.ts';
import { plainRootNames } from '#shared/board/roots.ts';
import { type BoardChange, observeBoard } from '#shared/board/snapshot.ts';
import { createSessionJoin } from '#shared/board/with-session.ts';
import type { DrawnBoard, Opening } from '#shared/opening/opening.ts';
import { roleOfParticipant } from '#shared/session/roles.ts';
import { readSession, type SessionState, sessionRoot } from '#shared/session/session-state.ts';
import { definitionOf, type EntityName, entityNames } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { createListeners, type Listeners } from './listeners.ts';
import type { Me } from './me.ts';

type Item = Readonly<Record<string, unknown>>;

/** Board and session as one immutable strategy, with subscriptions per item. Everything here may be detached from it. */
export interface BoardStore {
  /** The strategy as shown: the person's own edits at once, those of others once a frame. */
  readonly strategy: () => Strategy;
  /** How the strategy looks on the board, while it is the one that this page began with. */
  readonly drawnBoard: () => DrawnBoard | null;
  /** A single entity, or an item by id; undefined when it is gone. */
  readonly item: (entity: EntityName, id?: string) => Item | undefined;
  /** Calls after each change of the strategy. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls when one thing changed: `ambition`, `channels.c1`, `layout.n3`. */
  readonly subscribeTo: (key: string, listener: () => void) => () => void;
  /** Calls with all that changed, for code that keeps an index of its own (the canvas). */
  readonly subscribeToKeys: (listener: (changed: ReadonlySet<string>) => void) => () => void;
  /** Calls at once for each transaction, before it is shown: who did it, and whether they are typing. */
  readonly subscribeToChanges: (listener: (change: BoardChange) => void) => () => void;
  readonly session: () => SessionState;
  readonly me: () => Me;
  readonly subscribeSession: (listener: () => void) => () => void;
  readonly isLoaded: () => boolean;
  /** Whether what is shown is the opening, while the documents are still to come. */
  readonly isOpening: () => boolean;
  /** Whether the session came: the copy on this device holds the board alone. */
  readonly isSessionKnown: () => boolean;
  readonly setLoaded: () => void;
  /** Shows what came in from others now rather than in the next frame. */
  readonly flush: () => void;
  readonly destroy: () => void;
}

/** What the store may begin with, and its clock. */
export interface BoardStoreOptions {
  /** Shown until `setLoaded`. */
  readonly opening?: Opening | undefined;
  /** Calls back when the next frame is due. */
  readonly frame?: (callback: () => void) => () => void;
}

/** Makes the store over the two documents. */
export function createBoardStore(
  boardDoc: Y.Doc,
  sessionDoc: Y.Doc,
  joinedAs: Me,
  { opening, frame = nextFrame }: BoardStoreOptions = {},
): BoardStore {
  const observer = observeBoard(boardDoc, opening?.strategy);
  const join = createSessionJoin(opening?.strategy);
  const everything = createListeners();
  const sessionListeners = createListeners();
  const keyListeners = createListeners<[ReadonlySet<string>]>();
  const changeListeners = createListeners<[BoardChange]>();
  const byKey = new Map<string, Listeners>();
  let isOpening = opening !== undefined;
  let drawnBoard = opening?.board ?? null;
  let loaded = isOpening;
  let session = opening?.session ?? readSession(sessionDoc);
  let me = shared(joinedAs, meIn(session, joinedAs));
  let strategy = opening?.strategy ?? join.join(observer.unresolved(), session);
  const indexes = new Map<string, Map<string, Item>>();
  let touched = new Set<string>();
  let cancelFrame: (() => void) | null = null;

  const indexOf = (entity: EntityName): Map<string, Item> => {
    let index = indexes.get(entity);
    if (!index) {
      index = new Map(itemsIn(strategy, entity).map((item) => [item.id, item]));
      indexes.set(entity, index);
    }
    return index;
  };

  const flush = () => {
    cancelFrame?.();
    cancelFrame = null;
    if (isOpening) return;
    const next = join.join(observer.unresolved(), session);
    const keys = touched;
    touched = new Set();
    if (next === strategy) return;
    const before = strategy;
    const changed = new Set<string>();
    for (const entity of entityNames) {
      if (before[entity] === next[entity]) continue;
      changed.add(entity);
      if (!definitionOf(entity).many) continue;
      for (const id of updateIndex(indexOf(entity), itemsIn(before, entity), itemsIn(next, entity)))
        changed.add(`${entity}.${id}`);
    }
    for (const key of keys) if (isOfPlainRoot(key)) changed.add(key);
    strategy = next;
    drawnBoard = null;
    keyListeners.tell(changed);
    for (const key of changed) byKey.get(key)?.tell();
    everything.tell();
  };

  const stopObserving = observer.subscribe((change) => {
    for (const key of change.changed) touched.add(key);
    changeListeners.tell(change);
    if (change.local) flush();
    else cancelFrame ??= frame(flush);
  });

  const isSessionKnown = () => sessionDoc.getMap(sessionRoot).size > 0;
  const readSessionAgain = () => {
    if (isOpening) return;
    const next = shared(session, readSession(sessionDoc));
    if (next === session) return;
    session = next;
    me = shared(me, meIn(session, joinedAs));
    sessionListeners.tell();
    cancelFrame ??= frame(flush);
  };
  sessionDoc.on('afterTransaction', readSessionAgain);

  return {
    strategy: () => strategy,
    drawnBoard: () => drawnBoard,
    item: (entity, id) => {
      if (id !== undefined && definitionOf(entity).many) return indexOf(entity).get(id);
      return definitionOf(entity).many ? undefined : (strategy[entity] as Item);
    },
    subscribe: everything.add,
    subscribeTo: (key, listener) => {
      let listeners = byKey.get(key);
      if (!listeners) {
        listeners = createListeners();
        byKey.set(key, listeners);
      }
      return listeners.add(listener);
    },
    subscribeToKeys: keyListeners.add,
    subscribeToChanges: changeListeners.add,
    session: () => session,
    me: () => me,
    subscribeSession: sessionListeners.add,
    isLoaded: () => loaded,
    isOpening: () => isOpening,
    isSessionKnown: () => opening !== undefined || isSessionKnown(),
    setLoaded: () => {
      if (loaded && !isOpening) return;
      isOpening = false;
      if (isSessionKnown()) readSessionAgain();
      flush();
      loaded = true;
      everything.tell();
    },
    flush,
    destroy: () => {
      cancelFrame?.();
      stopObserving();
      observer.destroy();
      sessionDoc.off('afterTransaction', readSessionAgain);
      byKey.clear();
    },
  };
}

type Items = readonly (Item & { readonly id: string })[];

function itemsIn(strategy: Strategy, entity: EntityName): Items {
  const items: unknown = strategy[entity];
  return items as Items;
}

/** Brings an index of items up to date, and gives the ids of those that came, went or changed. */
function updateIndex(index: Map<string, Item>, before: Items, after: Items): string[] {
  const inPlace = changedInPlace(before, after);
  const changed = inPlace ?? after.filter((item) => index.get(item.id) !== item);
  for (const item of changed) index.set(item.id, item);
  const ids = changed.map(({ id }) => id);
  if (inPlace) return ids;
  const left = new Set(after.map(({ id }) => id));
  const gone = [...index.keys()].filter((id) => !left.has(id));
  for (const id of gone) index.delete(id);
  return [...ids, ...gone];
}

/** The items that changed where they stand; null when some came, went or changed places. */
function changedInPlace(before: Items, after: Items): Items | null {
  if (before.length !== after.length) return null;
  const changed: (Item & { readonly id: string })[] = [];
  for (let position = 0; position < after.length; position += 1) {
    const [was, is] = [before[position], after[position]];
    if (was === is) continue;
    if (!is || was?.id !== is.id) return null;
    changed.push(is);
  }
  return changed;
}

/** Of these the observer knows best what changed: comparing thousands of keys takes longer than drawing them. */
function isOfPlainRoot(key: string): boolean {
  return plainRootNames.some((root) => key.startsWith(`${root}.`));
}

/** What the server says of me by now: a facilitator may have given me another role or department. */
function meIn(session: SessionState, joinedAs: Me): Me {
  const participant = session.participants[joinedAs.participantId];
  if (!participant) return joinedAs;
  return {
    ...joinedAs,
    name: participant.name,
    departmentId: participant.departmentId,
    role: joinedAs.triesOut ? 'participant' : (roleOfParticipant(participant.role) ?? joinedAs.role),
    addsOnly: participant.addsOnly ?? false,
  };
}

/** The next frame, or soon where frames do not come: in a tab in the background. */
function nextFrame(callback: () => void): () => void {
  if (typeof requestAnimationFrame === 'undefined') {
    const timer = setTimeout(callback, 16);
    return () => clearTimeout(timer);
  }
  let called = false;
  const once = () => {
    if (called) return;
    called = true;
    stop();
    callback();
  };
  const request = requestAnimationFrame(once);
  const timer = setTimeout(once, 250);
  const stop = () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  };
  return stop;
}
