import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { LiveDocument } from '#server/rooms/live-document.ts';
import { syncFrame } from './frames.ts';

/** When a reader counts as slow, and for how long. */
export interface SlownessLimits {
  /** Above so many bytes waiting, updates are held back. */
  readonly pauseBytes: number;
  /** Below so many, what was missed is sent as one difference. */
  readonly resumeBytes: number;
  /** Above so many, presence is left out. */
  readonly presenceBytes: number;
  /** A reader that has not caught up after this, plus a second for each `bytesPerSecond` waiting, is let go. */
  readonly patienceMs: number;
  readonly bytesPerSecond: number;
}

export const standardSlowness: SlownessLimits = {
  pauseBytes: 1024 * 1024,
  resumeBytes: 64 * 1024,
  presenceBytes: 64 * 1024,
  patienceMs: 15_000,
  bytesPerSecond: 256 * 1024,
};

const checkEveryMs = 100;

interface Lag {
  /** What the reader will have once it has read all that waits. */
  readonly stateVector: Uint8Array;
  readonly endsAt: number;
  readonly timer: NodeJS.Timeout;
  missedUpdates: boolean;
  /** The newest request for the state that came meanwhile. */
  request: Uint8Array | null;
}

/** What one socket is sent. A slow reader misses updates and gets one difference later; memory stays bounded. */
export class Outbox {
  readonly #socket: WebSocket;
  readonly #document: LiveDocument;
  readonly #limits: SlownessLimits;
  readonly #onTooSlow: () => void;
  #lag: Lag | null = null;
  #sentAt = Date.now();

  constructor(socket: WebSocket, document: LiveDocument, limits: SlownessLimits, onTooSlow: () => void) {
    this.#socket = socket;
    this.#document = document;
    this.#limits = limits;
    this.#onTooSlow = onTooSlow;
  }

  /** When anything was last sent, in ms since 1970. */
  get sentAt(): number {
    return this.#sentAt;
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#sentAt = Date.now();
    this.#socket.send(frame);
    if (!this.#lag && this.#socket.bufferedAmount > this.#limits.pauseBytes) this.#startLag();
  }

  /** Sends an update that readers may know of from now on, unless this reader is behind. */
  sendUpdate(frame: Uint8Array): void {
    if (this.#lag) this.#lag.missedUpdates = true;
    else this.send(frame);
  }

  /** Answers a step 1: sends what a holder of this state vector lacks. */
  sendStateSince(stateVector: Uint8Array): void {
    if (this.#lag) this.#lag.request = stateVector;
    else if (isEmpty(stateVector)) this.send(frameOfWhole(this.#document.toldState));
    else this.send(syncFrame('step2', Y.encodeStateAsUpdate(this.#document.told, stateVector)));
  }

  /** Whether it was sent; false when the reader is behind. */
  sendPresence(frame: Uint8Array): boolean {
    if (this.#lag || this.#socket.bufferedAmount > this.#limits.presenceBytes) return false;
    this.send(frame);
    return true;
  }

  stop(): void {
    if (this.#lag) clearInterval(this.#lag.timer);
    this.#lag = null;
  }

  #startLag(): void {
    const { patienceMs, bytesPerSecond } = this.#limits;
    const allowanceMs = patienceMs + (this.#socket.bufferedAmount / bytesPerSecond) * 1000;
    this.#lag = {
      stateVector: Y.encodeStateVector(this.#document.told),
      endsAt: Date.now() + allowanceMs,
      timer: setInterval(() => this.#check(), checkEveryMs),
      missedUpdates: false,
      request: null,
    };
  }

  #check(): void {
    const lag = this.#lag;
    if (!lag) return;
    if (this.#socket.bufferedAmount <= this.#limits.resumeBytes) {
      this.stop();
      if (lag.request) this.sendStateSince(lag.request);
      else if (lag.missedUpdates) this.#sendMissed(lag);
    } else if (Date.now() > lag.endsAt) {
      this.stop();
      this.#onTooSlow();
    }
  }

  #sendMissed(lag: Lag): void {
    this.send(syncFrame('update', Y.encodeStateAsUpdate(this.#document.told, lag.stateVector)));
  }
}

function isEmpty(stateVector: Uint8Array): boolean {
  return stateVector.length === 1 && stateVector[0] === 0;
}

/** One frame per version of a document, shared by all who join with nothing. */
const framesOfWholes = new WeakMap<Uint8Array, Uint8Array>();

function frameOfWhole(state: Uint8Array): Uint8Array {
  const frame = framesOfWholes.get(state) ?? syncFrame('step2', state);
  framesOfWholes.set(state, frame);
  return frame;
}
