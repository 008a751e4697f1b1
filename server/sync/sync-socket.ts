import type { RawData, WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Caller } from '#server/access/caller.ts';
import { TokenBucket } from '#server/limits/token-bucket.ts';
import { emptyPresenceFrame, type Person, type PresenceMember } from '#server/presence/presence.ts';
import type { LiveDocument } from '#server/rooms/live-document.ts';
import type { RoomSocket } from '#server/rooms/workshop-room.ts';
import { type CloseCode, closeCodes } from '#shared/session/close-codes.ts';
import { mayEdit } from '#shared/session/roles.ts';
import { type DocumentName, encodeAck } from '#shared/session/wire.ts';
import { Acknowledgements } from './acknowledgements.ts';
import { compareUpdate } from './compare-update.ts';
import { decodeUpdate } from './decode-update.ts';
import { readFrame, syncFrame } from './frames.ts';
import { Inbox, type Pace } from './inbox.ts';
import { Outbox, type SlownessLimits } from './outbox.ts';
import type { SyncRoom } from './sync-room.ts';
import { UpdateIntake } from './update-intake.ts';

/** Presence frames a second that are looked at; more are dropped. */
const presencePerSecond = 200;

/** A closing socket that does not answer is cut off after so many ms. */
const closeGraceMs = 2000;

/** How long the holder of an id has to show that it is still there, in ms. */
const probeMs = 3000;

/** How a sync socket is set up. */
export interface SyncSocketOptions {
  readonly caller: Caller;
  readonly document: DocumentName;
  readonly wantsAcks: boolean;
  readonly pace: Pace;
  readonly slowness: SlownessLimits;
  /** Whether so much waits for the disk that no more can be taken. */
  readonly isOverloaded: () => boolean;
  /** Told when a frame brought about something that should not happen. */
  readonly onError: (error: unknown) => void;
}

/** One open socket: the y-websocket protocol on one document, with the rights of its caller. */
export class SyncSocket implements RoomSocket, PresenceMember {
  readonly caller: Caller;
  readonly document: DocumentName;
  readonly #socket: WebSocket;
  readonly #sync: SyncRoom;
  readonly #options: SyncSocketOptions;
  readonly #live: LiveDocument;
  readonly #inbox: Inbox;
  readonly #outbox: Outbox;
  readonly #intake: UpdateIntake;
  readonly #acknowledgements: Acknowledgements;
  readonly #presencePace = new TokenBucket(presencePerSecond, 2 * presencePerSecond);
  #isAlive = true;
  #isClosed = false;

  constructor(socket: WebSocket, sync: SyncRoom, options: SyncSocketOptions) {
    this.caller = options.caller;
    this.document = options.document;
    this.#socket = socket;
    this.#sync = sync;
    this.#options = options;
    this.#live = sync.room.document(options.document);
    this.#outbox = new Outbox(socket, this.#live, options.slowness, () =>
      this.close(closeCodes.tryAgainLater),
    );
    this.#inbox = new Inbox(
      socket,
      options.pace,
      (frame) => this.#handle(frame),
      () => this.close(closeCodes.flood),
    );
    this.#acknowledgements = new Acknowledgements((count) => {
      if (options.wantsAcks) this.#outbox.send(encodeAck(count));
    });
    this.#intake = new UpdateIntake({
      socket: this,
      document: this.#live,
      owners: sync.owners,
      acknowledgements: this.#acknowledgements,
      allows: (update) => sync.rules.allows(update, this.caller),
      onNotAllowed: () => this.close(closeCodes.notTaken),
      askForState: () => this.#askForState(),
    });
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary));
    socket.on('pong', () => {
      this.#isAlive = true;
    });
    this.#askForState();
  }

  /** Asks whether the other side is there; cuts it off when it has not answered the last time. */
  checkAlive(): void {
    if (!this.#isAlive) {
      this.#socket.terminate();
      return;
    }
    this.#isAlive = false;
    this.#socket.ping();
  }

  /** Stock clients take a connection without messages for dead: a quiet one gets an empty frame. */
  keepAlive(quietMs: number): void {
    if (Date.now() - this.#outbox.sentAt >= quietMs) this.#outbox.send(emptyPresenceFrame());
  }

  probe(): void {
    this.#isAlive = false;
    this.#socket.ping();
    setTimeout(() => {
      if (!this.#isAlive) this.#socket.terminate();
    }, probeMs).unref();
  }

  person(): Person {
    return this.#sync.personOf(this.caller);
  }

  claim(clientId: number): boolean {
    return this.#sync.owners.claim(clientId, this);
  }

  sendPresence(frame: Uint8Array): boolean {
    return this.#outbox.sendPresence(frame);
  }

  sendUpdate(frame: Uint8Array): void {
    this.#outbox.sendUpdate(frame);
  }

  documentChanged(): void {
    this.#intake.documentChanged();
  }

  /** Nothing that comes in after this is looked at. */
  close(code: CloseCode): void {
    if (this.#isClosed) return;
    this.#stop();
    if (this.#socket.isPaused) this.#socket.resume();
    this.#socket.close(code);
    setTimeout(() => this.#socket.terminate(), closeGraceMs).unref();
  }

  /** To be called when the socket has closed, for whatever reason. */
  closed(): void {
    this.#stop();
    this.#sync.remove(this);
  }

  #stop(): void {
    this.#isClosed = true;
    this.#inbox.stop();
    this.#outbox.stop();
    this.#intake.stop();
  }

  #askForState(): void {
    this.#outbox.send(syncFrame('step1', Y.encodeStateVector(this.#live.doc)));
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.#isClosed) return;
    if (!isBinary || !Buffer.isBuffer(data)) {
      this.close(closeCodes.badFrame);
      return;
    }
    const isSync = data[0] === 0;
    if (isSync) this.#inbox.take(data);
    else if (this.#presencePace.take()) this.#handle(data);
  }

  #handle(bytes: Uint8Array): void {
    if (this.#isClosed) return;
    let refusal: CloseCode | null;
    try {
      refusal = this.#carryOut(bytes);
    } catch (error) {
      // Whatever a frame brings about, it ends this socket and nothing else.
      this.#options.onError(error);
      refusal = closeCodes.badFrame;
    }
    if (refusal !== null) this.close(refusal);
  }

  /** Null, or the code to close with. */
  #carryOut(bytes: Uint8Array): CloseCode | null {
    const frame = readFrame(bytes);
    switch (frame?.kind) {
      case 'step1':
        return this.#answerStep1(frame.stateVector);
      case 'step2':
        return this.#takeUpdate(frame.update, true);
      case 'update':
        return this.#takeUpdate(frame.update, false);
      case 'awareness':
        if (this.document === 'board') this.#sync.presence.receive(this, frame.states);
        return null;
      case 'query-awareness':
        if (this.document === 'board') this.#sync.presence.sendAll(this);
        return null;
      default:
        return closeCodes.badFrame;
    }
  }

  #answerStep1(stateVector: Uint8Array): CloseCode | null {
    try {
      Y.decodeStateVector(stateVector);
    } catch {
      return closeCodes.badFrame;
    }
    this.#outbox.sendStateSince(stateVector);
    return null;
  }

  #takeUpdate(update: Uint8Array, isWholeState: boolean): CloseCode | null {
    const rights = this.#sync.rules.rightsOf(this.caller);
    if (!rights) return closeCodes.notAllowed;
    if (this.document !== 'board' || !mayEdit(rights.role)) return this.#takeFromReader(update);
    if (this.#options.isOverloaded()) return closeCodes.tryAgainLater;
    const outcome = this.#intake.take(update, isWholeState);
    if (outcome === 'not-allowed') return closeCodes.notTaken;
    return outcome === 'refused' ? closeCodes.badFrame : null;
  }

  /** Who may only read may still send what everyone has: the answer to a step 1 holds all known deletions. */
  #takeFromReader(bytes: Uint8Array): CloseCode | null {
    const frame = this.#acknowledgements.received();
    const update = decodeUpdate(bytes);
    if (!update) return closeCodes.badFrame;
    if (compareUpdate(this.#live.doc, update).kind !== 'nothing-new') return closeCodes.readOnly;
    this.#acknowledgements.durable(frame);
    return null;
  }
}
