import * as Y from 'yjs';
import type { LiveDocument } from '#server/rooms/live-document.ts';
import type { RoomSocket } from '#server/rooms/workshop-room.ts';
import type { Acknowledgements, ReceivedFrame } from './acknowledgements.ts';
import type { ClientOwners } from './client-owners.ts';
import { compareUpdate } from './compare-update.ts';
import { type DecodedUpdate, decodeUpdate } from './decode-update.ts';
import { staysShallow } from './nesting.ts';

/** Updates that wait for what they build on: no more than so many, and so many bytes, per socket. */
const maxParked = 256;
const maxParkedBytes = 1024 * 1024;
const retryMs = 50;
const askAgainMs = 2000;

interface ParkedUpdate {
  readonly update: DecodedUpdate;
  readonly frame: ReceivedFrame;
}

/**
 * What became of an update. `waits`: it builds on something unknown. `refused`: it is nothing that an honest client
 * sends. `not-allowed`: some of it may not be written by its sender; nothing of it was.
 */
type Outcome = 'taken' | 'waits' | 'refused' | 'not-allowed';

/** What the intake of a socket is given. */
export interface IntakeOptions {
  readonly socket: RoomSocket;
  readonly document: LiveDocument;
  readonly owners: ClientOwners;
  readonly acknowledgements: Acknowledgements;
  /** Whether the sender may change all that an update changes, by what the group agreed upon now. */
  readonly allows: (update: DecodedUpdate) => boolean;
  /** What waited fits now, but may not be written. */
  readonly onNotAllowed: () => void;
  /** Sends a step 1, so that the client sends all that is missing. */
  readonly askForState: () => void;
}

/**
 * Takes the updates of one writer into a document: what fits is applied, what builds on something unknown waits
 * outside the document, what would speak for someone else who is connected is left out.
 */
export class UpdateIntake {
  readonly #options: IntakeOptions;
  #parked: ParkedUpdate[] = [];
  #parkedBytes = 0;
  #retry: NodeJS.Timeout | null = null;
  #askedAt = 0;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** `ok`, or why its sender should go: for good when `refused`, or to come back without it. */
  take(bytes: Uint8Array, isWholeState: boolean): 'ok' | 'refused' | 'not-allowed' {
    const frame = this.#options.acknowledgements.received();
    const update = decodeUpdate(bytes);
    if (!update) return 'refused';
    const outcome = this.#apply(update, isWholeState);
    if (outcome === 'refused' || outcome === 'not-allowed') return outcome;
    if (outcome === 'taken') this.#acknowledge(frame, isWholeState);
    else this.#park({ update, frame });
    this.#retryParked();
    return 'ok';
  }

  /** To be called when the document has changed through someone else: what waits may fit now. */
  documentChanged(): void {
    if (this.#parked.length === 0 || this.#retry) return;
    this.#retry = setTimeout(() => {
      this.#retry = null;
      try {
        this.#retryParked();
      } catch {
        this.#parked = [];
      }
    }, retryMs);
  }

  stop(): void {
    if (this.#retry) clearTimeout(this.#retry);
    this.#parked = [];
  }

  #apply(update: DecodedUpdate, isWholeState: boolean): Outcome {
    const { document, owners, socket, allows } = this.#options;
    const { kind, newClients } = compareUpdate(document.doc, update);
    if (kind === 'nothing-new') return 'taken';
    const foreign = newClients.filter((client) => !owners.mayWriteUnder(client, socket));
    if (foreign.length > 0) return this.#applyWithout(foreign, newClients, update, isWholeState);
    if (kind === 'gapped') return 'waits';
    if (!staysShallow(document.doc, update)) return 'refused';
    if (!allows(update)) return 'not-allowed';
    return this.#applyToDocument(update, newClients, isWholeState) ? 'taken' : 'refused';
  }

  /** The others' own sockets bring their changes; only a plain update that holds nothing else is an attack. */
  #applyWithout(
    foreign: readonly number[],
    newClients: readonly number[],
    update: DecodedUpdate,
    isWholeState: boolean,
  ): Outcome {
    for (const client of foreign) this.#options.owners.probeHolder(client);
    if (!isWholeState && foreign.length === newClients.length) return 'refused';
    const skipped = new Map(foreign.map((client) => [client, Number.MAX_SAFE_INTEGER]));
    const rest = decodeUpdate(Y.diffUpdate(update.bytes, Y.encodeStateVector(skipped)));
    const outcome = rest ? this.#apply(rest, isWholeState) : 'waits';
    return outcome === 'taken' ? 'waits' : outcome;
  }

  #applyToDocument(update: DecodedUpdate, newClients: readonly number[], isWholeState: boolean): boolean {
    const { document, owners, socket } = this.#options;
    const { store } = document.doc;
    try {
      Y.applyUpdate(document.doc, update.bytes, socket);
    } catch {
      return false;
    }
    if (store.pendingStructs !== null || store.pendingDs !== null) {
      // Only changes that wait for one another in a circle get here; they would never fit.
      store.pendingStructs = null;
      store.pendingDs = null;
      return false;
    }
    // A step 2 may hold changes of others that a crash lost: it says whose they are only of a socket without an id.
    const [client] = newClients;
    const isOwn = newClients.length === 1 && (!isWholeState || !owners.holdsAny(socket));
    if (client !== undefined && isOwn) owners.claim(client, socket);
    for (const written of newClients) owners.recordWriter(written, socket);
    return true;
  }

  #acknowledge(frame: ReceivedFrame, isWholeState: boolean): void {
    const { document, acknowledgements } = this.#options;
    document.whenDurable(() => {
      if (isWholeState) acknowledgements.durableUpTo(frame);
      else acknowledgements.durable(frame);
    });
  }

  #park(parked: ParkedUpdate): void {
    this.#parked.push(parked);
    this.#parkedBytes += parked.update.bytes.length;
    while (this.#parked.length > maxParked || this.#parkedBytes > maxParkedBytes) {
      // What is let go of comes again: the client is asked for all that is missing.
      this.#parkedBytes -= this.#parked.shift()?.update.bytes.length ?? 0;
    }
    this.#askForState();
  }

  #askForState(): void {
    if (Date.now() - this.#askedAt < askAgainMs) return;
    this.#askedAt = Date.now();
    this.#options.askForState();
  }

  #retryParked(): void {
    let isProgressing = this.#parked.length > 0;
    while (isProgressing) {
      const before = this.#parked;
      this.#parked = [];
      for (const parked of before) {
        const outcome = this.#apply(parked.update, true);
        if (outcome === 'taken') this.#acknowledge(parked.frame, false);
        else if (outcome === 'waits') this.#parked.push(parked);
        else if (outcome === 'not-allowed') {
          this.#options.onNotAllowed();
          return;
        }
      }
      isProgressing = this.#parked.length > 0 && this.#parked.length < before.length;
    }
    this.#parkedBytes = this.#parked.reduce((sum, parked) => sum + parked.update.bytes.length, 0);
    if (this.#parked.length > 0) this.#askForState();
  }
}
