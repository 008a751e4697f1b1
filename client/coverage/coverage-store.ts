import { createListeners } from '#client/sync/listeners.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { shared } from '#shared/board/plain-json.ts';
import { writersOfItem } from '#shared/board/writers.ts';
import { type Coverage, coverageOf } from '#shared/coverage/coverage.ts';
import { type Touches, touchesOf, type Writers, type Written } from '#shared/coverage/touches.ts';
import { type WriterSources, writerUnder } from '#shared/session/writer-under.ts';
import { type EntityName, entityNames, isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { itemsOf, type Strategy } from '#shared/strategy/strategy.ts';

/** What departments did on the board so far. */
export interface CoverageView {
  readonly touches: Touches;
  readonly coverage: Coverage;
}

/** Follows who touched what, but only while somebody looks, and never at the pace of typing. */
export interface CoverageStore {
  /** The same object until something in it changes; as of the last look while nobody listens. */
  readonly current: () => CoverageView;
  readonly subscribe: (listener: () => void) => () => void;
}

type Source = Pick<WorkshopConnection, 'store' | 'board'>;

/** So long after a change, in ms, what departments did is worked out again. */
export const coverageDelay = 400;

const stores = new WeakMap<Source, CoverageStore>();

/** The coverage of a workshop, for everyone who shows something of it. */
export function coverageStoreOf(workshop: Source): CoverageStore {
  let store = stores.get(workshop);
  if (!store) {
    store = createCoverageStore(workshop);
    stores.set(workshop, store);
  }
  return store;
}

/** In these the item itself says whose it is, or who writes in it says nothing about who had a say. */
const notByWriter: ReadonlySet<EntityName> = new Set([
  'departments',
  'participants',
  'consents',
  'votes',
  'notes',
  'links',
  'comments',
  'reactions',
  'acceptances',
]);

/** Makes the store; it does nothing until somebody asks or listens. */
export function createCoverageStore({ store, board }: Source): CoverageStore {
  const listeners = createListeners();
  const clientsByKey = new Map<string, readonly number[]>();
  let dirty: Set<string> | 'all' = 'all';
  let view: CoverageView | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watchers = 0;
  let stopWatching = () => {};

  const readWriters = (strategy: Strategy) => {
    for (const key of dirty === 'all' ? allKeys(strategy) : dirty) {
      const target = targetOf(key);
      if (!target) continue;
      const clients = writersOfItem(board.doc, target);
      if (clients.length > 0) clientsByKey.set(key, clients);
      else clientsByKey.delete(key);
    }
    dirty = new Set();
  };

  const workOut = (): CoverageView => {
    clearTimeout(timer);
    timer = undefined;
    const strategy = store.strategy();
    if (dirty === 'all') clientsByKey.clear();
    readWriters(strategy);
    const touches = touchesOf(strategy, writersByItem(clientsByKey, store.session()));
    const coverage = shared(view?.coverage, coverageOf(strategy, touches));
    if (view && view.coverage === coverage && isSameTouches(view.touches, touches)) return view;
    view = { touches, coverage };
    return view;
  };

  const workOutSoon = () => {
    timer ??= setTimeout(() => {
      const before = view;
      if (workOut() !== before) listeners.tell();
    }, coverageDelay);
  };

  const watch = () => {
    const stops = [
      store.subscribeToKeys((changed) => {
        if (dirty !== 'all') for (const key of changed) dirty.add(key);
        workOutSoon();
      }),
      store.subscribeSession(workOutSoon),
    ];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
      timer = undefined;
    };
  };

  return {
    current: () => view ?? workOut(),
    subscribe: (listener) => {
      const stop = listeners.add(listener);
      watchers += 1;
      if (watchers === 1) {
        stopWatching = watch();
        // What happened while nobody looked was not followed.
        dirty = 'all';
        workOut();
      }
      return () => {
        stop();
        watchers -= 1;
        if (watchers === 0) stopWatching();
      };
    },
  };
}

function* allKeys(strategy: Strategy): Generator<string> {
  for (const name of entityNames) {
    if (!isListEntity(name)) yield name;
    else if (!notByWriter.has(name)) for (const { id } of itemsOf(strategy, name)) yield `${name}.${id}`;
  }
}

function targetOf(key: string): { readonly entity: EntityName; readonly id?: string } | null {
  const dot = key.indexOf('.');
  const entity = dot < 0 ? key : key.slice(0, dot);
  if (!isEntityName(entity) || notByWriter.has(entity) || isListEntity(entity) !== dot >= 0) return null;
  return dot < 0 ? { entity } : { entity, id: key.slice(dot + 1) };
}

/** For which departments there was written: a client id is a person's, who is of one or wrote for one. */
function writersByItem(
  clientsByKey: ReadonlyMap<string, readonly number[]>,
  session: WriterSources,
): Writers {
  const writers = new Map<string, readonly Written[]>();
  for (const [key, ids] of clientsByKey) {
    const written = ids.flatMap((id): Written[] => {
      const writer = writerUnder(session, id);
      return writer?.departmentId ? [{ departmentId: writer.departmentId, onBehalf: writer.onBehalf }] : [];
    });
    const item = key.slice(key.indexOf('.') + 1);
    if (written.length > 0) writers.set(item, [...(writers.get(item) ?? []), ...written]);
  }
  return writers;
}

const touchKinds = ['contributed', 'spokeItself', 'owns'] as const;

function isSameTouches(one: Touches, other: Touches): boolean {
  if (one.size !== other.size) return false;
  for (const [id, touch] of one) {
    const now = other.get(id);
    const isSame = now && touchKinds.every((kind) => isSameSet(touch[kind], now[kind]));
    if (!isSame) return false;
  }
  return true;
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const value of one) if (!other.has(value)) return false;
  return true;
}
