import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { callerOf, cookieName, subprotocolSecret } from '#server/access/access.ts';
import type { Caller } from '#server/access/caller.ts';
import type { Origins } from '#server/access/origins.ts';
import type { Limits } from '#server/config.ts';
import { OpenPerAddress } from '#server/limits/address-limits.ts';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import type { RoomLease, WorkshopRooms } from '#server/rooms/workshop-rooms.ts';
import type { Store } from '#server/store/store.ts';
import type { WriteQueue } from '#server/store/write-queue.ts';
import { type CloseCode, closeCodes } from '#shared/session/close-codes.ts';
import { type DocumentName, subprotocol } from '#shared/session/wire.ts';
import { type SlownessLimits, standardSlowness } from './outbox.ts';
import { SyncRoom } from './sync-room.ts';
import { SyncSocket } from './sync-socket.ts';

/** Bytes that may wait for the disk before writers are sent away. */
const maxBacklogBytes = 8 * 1024 * 1024;

const burstSeconds = 10;
const standardFloodMs = 60_000;
const quietMs = 15_000;
const aliveCheckMs = 30_000;
const tickMs = 5000;
const maxTimeoutMs = 2 ** 31 - 1;

/** What the sync server works with. */
export interface SyncServerOptions {
  readonly store: Store;
  readonly queue: WriteQueue;
  readonly rooms: WorkshopRooms;
  readonly origins: () => Origins;
  readonly limits: Limits;
  /** Told when a room could not be opened, or a frame brought about something that should not happen. */
  readonly onError: (error: unknown) => void;
  readonly slowness?: SlownessLimits;
  readonly floodMs?: number;
}

interface Target {
  readonly workshopId: string;
  readonly document: DocumentName;
  readonly wantsAcks: boolean;
}

/** Takes the web sockets at `/sync/<workshop>/board` and `/sync/<workshop>/session`. */
export class SyncServer {
  readonly #options: SyncServerOptions;
  readonly #sockets: WebSocketServer;
  readonly #perAddress: OpenPerAddress;
  readonly #rooms = new WeakMap<WorkshopRoom, SyncRoom>();
  readonly #open = new Set<SyncSocket>();
  readonly #timer: NodeJS.Timeout;
  #aliveCheckedAt = Date.now();
  #isStopping = false;

  constructor(options: SyncServerOptions) {
    this.#options = options;
    this.#perAddress = new OpenPerAddress(options.limits.socketsPerIp);
    this.#sockets = new WebSocketServer({
      noServer: true,
      perMessageDeflate: false,
      maxPayload: options.limits.frameBytes,
      handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
    });
    this.#timer = setInterval(() => this.#tick(), tickMs);
    this.#timer.unref();
  }

  /** Sockets that are open now. */
  get size(): number {
    return this.#open.size;
  }

  /** The sync side of a room in memory. */
  roomOf(room: WorkshopRoom): SyncRoom {
    const known = this.#rooms.get(room) ?? new SyncRoom(room);
    this.#rooms.set(room, known);
    return known;
  }

  attach(server: Server): void {
    server.on('upgrade', (request, stream, head) => {
      stream.on('error', () => stream.destroy());
      this.#upgrade(request, stream, head).catch((error: unknown) => {
        this.#options.onError(error);
        refuse(stream, 500, 'Internal Server Error');
      });
    });
  }

  stop(): void {
    this.#isStopping = true;
    clearInterval(this.#timer);
  }

  async #upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const target = targetOf(request.url ?? '');
    if (!target) return refuse(stream, 404, 'Not Found');
    if (this.#isStopping) return refuse(stream, 503, 'Service Unavailable');
    const secret = subprotocolSecret(request.headers['sec-websocket-protocol']);
    if (!this.#isFromOwnPage(request.headers.origin, secret)) return refuse(stream, 403, 'Forbidden');
    const giveBack = this.#perAddress.open(request.socket.remoteAddress ?? '');
    if (!giveBack) return refuse(stream, 429, 'Too Many Requests');
    stream.on('close', giveBack);

    const token = cookieOf(request.headers.cookie, cookieName(target.workshopId));
    const caller = await callerOf(this.#options.store, target.workshopId, { secret, token });
    const entry = caller ? await this.#enter(caller, target.document) : closeCodes.notAllowed;
    if (stream.destroyed) {
      if (typeof entry !== 'number') entry.release();
      return;
    }
    this.#sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on('error', () => socket.terminate());
      if (!caller || typeof entry === 'number') socket.close(Number(entry));
      else this.#accept(socket, caller, target, entry);
    });
  }

  /** The room, or why not. */
  async #enter(caller: Caller, document: DocumentName): Promise<RoomLease | CloseCode> {
    const { rooms, limits, onError } = this.#options;
    try {
      const lease = await rooms.enter(caller.workshopId);
      if (!lease) return closeCodes.notAllowed;
      const isAway = this.roomOf(lease.room).rules.rightsOf(caller) === null;
      const isFull = limits.socketsPerRoom > 0 && lease.room.countOn(document) >= limits.socketsPerRoom;
      if (!isFull && !isAway) return lease;
      lease.release();
      if (isAway) return closeCodes.notAllowed;
    } catch (error) {
      onError(error);
    }
    return closeCodes.tryAgainLater;
  }

  #accept(socket: WebSocket, caller: Caller, target: Target, lease: RoomLease): void {
    const { limits, queue, slowness, floodMs, onError } = this.#options;
    const sync = this.roomOf(lease.room);
    const perSecond = limits.updatesPerSecond;
    const connection = new SyncSocket(socket, sync, {
      caller,
      document: target.document,
      wantsAcks: target.wantsAcks,
      pace: { perSecond, burst: perSecond * burstSeconds, floodMs: floodMs ?? standardFloodMs },
      slowness: slowness ?? standardSlowness,
      isOverloaded: () => queue.backlogBytes > maxBacklogBytes,
      onError,
    });
    sync.add(connection);
    this.#open.add(connection);
    const expiry = expiryTimer(caller, () => connection.close(closeCodes.notAllowed));
    socket.on('close', () => {
      clearTimeout(expiry);
      this.#open.delete(connection);
      connection.closed();
      lease.release();
    });
    // The link may have been revoked, or the workshop erased, while the handshake was under way.
    this.#recheck(caller, connection);
  }

  #recheck(caller: Caller, connection: SyncSocket): void {
    const { store, onError } = this.#options;
    store.links(caller.workshopId).then((links) => {
      const link = links.find((candidate) => candidate.id === caller.linkId);
      if (link?.revokedAt !== null) connection.close(closeCodes.notAllowed);
    }, onError);
  }

  #isFromOwnPage(origin: string | undefined, secret: string | null): boolean {
    return origin === undefined ? secret !== null : this.#options.origins().isOwn(origin);
  }

  #tick(): void {
    for (const socket of this.#open) socket.keepAlive(quietMs - tickMs);
    if (Date.now() - this.#aliveCheckedAt < aliveCheckMs) return;
    this.#aliveCheckedAt = Date.now();
    for (const socket of this.#open) socket.checkAlive();
  }
}

function targetOf(url: string): Target | null {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const match = /^\/sync\/([A-Za-z0-9_-]{1,64})\/(board|session)$/.exec(pathname);
  const [, workshopId, document] = match ?? [];
  if (workshopId === undefined) return null;
  return {
    workshopId,
    document: document === 'board' ? 'board' : 'session',
    wantsAcks: searchParams.get('ack') === '1',
  };
}

function cookieOf(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, value] = pair.trim().split('=');
    if (key === name && value) return value;
  }
  return null;
}

function expiryTimer(caller: Caller, onExpired: () => void): NodeJS.Timeout | undefined {
  if (caller.expiresAt === null) return undefined;
  const leftMs = caller.expiresAt - Date.now();
  return leftMs > maxTimeoutMs ? undefined : setTimeout(onExpired, leftMs).unref();
}

function refuse(stream: Duplex, status: number, reason: string): void {
  stream.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
