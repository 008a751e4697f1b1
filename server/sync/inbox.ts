import type { WebSocket } from 'ws';
import { TokenBucket } from '#server/limits/token-bucket.ts';

/** How fast a socket may send. */
export interface Pace {
  /** Frames a second in the long run; 0 is without limit. */
  readonly perSecond: number;
  /** Frames that may come at once. */
  readonly burst: number;
  /** Sending more than the pace for so long without a pause is a flood. */
  readonly floodMs: number;
}

/**
 * Takes the sync frames of one socket at a bearable pace and in their order. Who sends more is read more slowly:
 * nothing is dropped. Only a lasting flood is reported.
 */
export class Inbox {
  readonly #socket: WebSocket;
  readonly #pace: Pace;
  readonly #bucket: TokenBucket;
  readonly #handle: (frame: Uint8Array) => void;
  readonly #onFlood: () => void;
  #waiting: Uint8Array[] = [];
  #timer: NodeJS.Timeout | null = null;
  #slowedSince: number | null = null;

  constructor(socket: WebSocket, pace: Pace, handle: (frame: Uint8Array) => void, onFlood: () => void) {
    this.#socket = socket;
    this.#pace = pace;
    this.#bucket = new TokenBucket(pace.perSecond, pace.burst);
    this.#handle = handle;
    this.#onFlood = onFlood;
  }

  take(frame: Uint8Array): void {
    if (this.#waiting.length === 0 && this.#bucket.take()) {
      this.#handle(frame);
      return;
    }
    this.#waiting.push(frame);
    if (this.#timer) return;
    this.#slowedSince ??= Date.now();
    this.#socket.pause();
    this.#wait();
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#waiting = [];
  }

  #wait(): void {
    this.#timer = setTimeout(() => this.#goOn(), this.#bucket.msUntilNext);
  }

  #goOn(): void {
    this.#timer = null;
    while (this.#waiting.length > 0 && this.#bucket.take()) {
      const frame = this.#waiting.shift();
      if (frame) this.#handle(frame);
    }
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#waiting.length === 0) {
      this.#socket.resume();
      // A moment later it is known whether more was waiting outside.
      setTimeout(() => {
        if (!this.#timer) this.#slowedSince = null;
      }, 1000).unref();
      return;
    }
    if (this.#slowedSince !== null && Date.now() - this.#slowedSince > this.#pace.floodMs) this.#onFlood();
    else this.#wait();
  }
}
