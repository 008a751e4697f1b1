import { completeBoard } from '#shared/board/seed.ts';
import { closeCodes } from '#shared/session/close-codes.ts';
import { LiveDocument, type Persistence } from './live-document.ts';
import { WorkshopRoom } from './workshop-room.ts';

/** How long a room stays in memory after its last user, in ms. */
const standardLingerMs = 30_000;

/** The right to use a room; it stays in memory until every lease on it is released. */
export interface RoomLease {
  readonly room: WorkshopRoom;
  release(): void;
}

interface OpenRoom {
  readonly loaded: Promise<WorkshopRoom | null>;
  users: number;
  linger: NodeJS.Timeout | null;
}

/**
 * The rooms that are in memory. A room is loaded once however many ask for it at the same time, never made by
 * asking, and leaves memory a while after its last user; who asks while it leaves waits and gets a fresh one.
 */
export class WorkshopRooms {
  readonly #persistence: Persistence;
  readonly #lingerMs: number;
  readonly #open = new Map<string, OpenRoom>();
  readonly #leaving = new Map<string, Promise<void>>();
  #live = new Set<WorkshopRoom>();

  constructor(persistence: Persistence, lingerMs = standardLingerMs) {
    this.#persistence = persistence;
    this.#lingerMs = lingerMs;
  }

  /** Rooms in memory now. */
  get live(): ReadonlySet<WorkshopRoom> {
    return this.#live;
  }

  /** Null when there is no such workshop; rejects when it cannot be loaded. */
  async enter(id: string): Promise<RoomLease | null> {
    await this.#leaving.get(id);
    const entry = this.#open.get(id) ?? this.#load(id);
    entry.users += 1;
    if (entry.linger) clearTimeout(entry.linger);
    entry.linger = null;
    const room = await entry.loaded.catch((error: unknown) => {
      this.#open.delete(id);
      throw error;
    });
    if (!room) {
      this.#open.delete(id);
      return null;
    }
    let isReleased = false;
    const release = (): void => {
      if (isReleased) return;
      isReleased = true;
      this.#leave(id, entry, room);
    };
    return { room, release };
  }

  /** Runs something on a room and lets go of it afterwards; null when there is no such workshop. */
  async use<Result>(
    id: string,
    work: (room: WorkshopRoom) => Promise<Result> | Result,
  ): Promise<Result | null> {
    const lease = await this.enter(id);
    if (!lease) return null;
    try {
      return await work(lease.room);
    } finally {
      lease.release();
    }
  }

  /** Removes a workshop from memory and store; its sockets close. False when there is none. */
  async erase(id: string): Promise<boolean> {
    await this.#leaving.get(id);
    const entry = this.#open.get(id);
    const erased = this.#forget(id, entry).then(() =>
      this.#persistence.queue.run(() => this.#persistence.store.eraseWorkshop(id)),
    );
    this.#leaving.set(
      id,
      erased.then(
        () => {},
        () => {},
      ),
    );
    try {
      return await erased;
    } finally {
      this.#leaving.delete(id);
    }
  }

  /** Closes every socket and resolves when all is on disk. */
  async stop(): Promise<void> {
    for (const room of this.#live) room.closeSockets(closeCodes.restart);
    for (const entry of this.#open.values()) if (entry.linger) clearTimeout(entry.linger);
    await this.#persistence.queue.drained();
    for (const room of this.#live) room.destroy();
    this.#open.clear();
    this.#live.clear();
  }

  #load(id: string): OpenRoom {
    const entry: OpenRoom = { loaded: this.#read(id), users: 0, linger: null };
    this.#open.set(id, entry);
    return entry;
  }

  async #read(id: string): Promise<WorkshopRoom | null> {
    const { store } = this.#persistence;
    if (!(await store.hasWorkshop(id))) return null;
    const [board, session] = await Promise.all([
      store.loadDocument(id, 'board'),
      store.loadDocument(id, 'session'),
    ]);
    const room = new WorkshopRoom(
      id,
      new LiveDocument(id, 'board', board, this.#persistence),
      new LiveDocument(id, 'session', session, this.#persistence),
    );
    completeBoard(room.board.doc, 'server');
    this.#live.add(room);
    return room;
  }

  #leave(id: string, entry: OpenRoom, room: WorkshopRoom): void {
    entry.users -= 1;
    if (entry.users > 0 || this.#open.get(id) !== entry) return;
    entry.linger = setTimeout(() => this.#evict(id, room), this.#lingerMs);
    entry.linger.unref();
  }

  #evict(id: string, room: WorkshopRoom): void {
    this.#open.delete(id);
    const gone = room
      .compact()
      .catch(() => {})
      .then(() => this.#persistence.queue.run(async () => {}))
      .finally(() => {
        this.#leaving.delete(id);
        this.#live.delete(room);
        room.destroy();
      });
    this.#leaving.set(id, gone);
  }

  async #forget(id: string, entry: OpenRoom | undefined): Promise<void> {
    if (entry?.linger) clearTimeout(entry.linger);
    this.#open.delete(id);
    const room = await entry?.loaded.catch(() => null);
    if (!room) return;
    room.closeSockets(closeCodes.documentGone);
    this.#live.delete(room);
    room.destroy();
  }
}
