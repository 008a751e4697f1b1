import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import type { Awareness } from 'y-protocols/awareness';
import { messageYjsSyncStep1, writeSyncStep1 } from 'y-protocols/sync';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { closeCodes } from '#shared/session/close-codes.ts';
import { type DocumentName, messageTypes } from '#shared/session/wire.ts';
import { trackedSocket } from './tracked-socket.ts';
import type { UpdateListener } from './unheard.ts';

/** Times in ms. A dead connection is noticed within `pingAfter + answerWithin` and two ticks: 10 s. */
export interface LinkTimes {
  readonly tick: number;
  readonly pingAfter: number;
  readonly answerWithin: number;
  readonly openWithin: number;
}

const usualTimes: LinkTimes = { tick: 1000, pingAfter: 4000, answerWithin: 4000, openWithin: 8000 };

/** What happens on a link. */
export interface LinkEvents {
  readonly opening?: () => void;
  /** Connected or not, in step with the server or not: look again. */
  readonly changed: () => void;
  readonly sent?: (frame: 'step2' | 'update') => void;
  readonly acknowledged?: (durableFrames: number) => void;
  /**
   * The server's state comes in: `update`, which `take` brings into the document. The link itself need not listen to
   * that (`updateListener`).
   */
  readonly catchingUp?: (take: () => void, update: () => Uint8Array, updateListener: UpdateListener) => void;
  /** The server closed for good, or did not take what was sent: coming back with the same would end the same way. */
  readonly ended: (code: number) => void;
}

export interface LinkOptions {
  /** `wss://host/sync/<workshop>`. */
  readonly url: string;
  readonly document: DocumentName;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly Socket: typeof WebSocket;
  readonly protocols: string[];
  readonly wantsAcknowledgements: boolean;
  readonly times?: LinkTimes | undefined;
}

/** The connection of one document, which comes back by itself. */
export interface DocumentLink {
  readonly connect: () => void;
  readonly disconnect: () => void;
  /** Makes sure at once that the connection lives: after sleep, a change of network, coming back to the tab. */
  readonly check: () => void;
  readonly isOpen: () => boolean;
  readonly isSynced: () => boolean;
  /** Attempts since the last one that opened. */
  readonly failedAttempts: () => number;
  readonly destroy: () => void;
}

/** Links a document to the server over a stock y-websocket provider. */
export function linkDocument(options: LinkOptions, events: LinkEvents): DocumentLink {
  const { url, document, doc, awareness, Socket, protocols, wantsAcknowledgements } = options;
  const times = options.times ?? usualTimes;
  let lastHeard = Date.now();
  let openingSince: number | null = null;
  let pingedAt: number | null = null;
  let attempts = 0;

  const provider = new WebsocketProvider(url, document, doc, {
    connect: false,
    awareness,
    protocols,
    params: wantsAcknowledgements ? { ack: '1' } : {},
    disableBc: true,
    shouldReconnect: ({ code }) => (code < 4400 || code >= 4500) && code !== closeCodes.notTaken,
    WebSocketPolyfill: trackedSocket(Socket, () => doc.clientID, {
      opening: () => {
        attempts += 1;
        openingSince = Date.now();
        pingedAt = null;
        events.opening?.();
      },
      opened: () => {
        attempts = 0;
        openingSince = null;
        lastHeard = Date.now();
      },
      sent: (frame) => events.sent?.(frame),
      heard: () => {
        lastHeard = Date.now();
        pingedAt = null;
      },
    }),
  });
  provider.messageHandlers[messageTypes.ack] = (_encoder, decoder) =>
    events.acknowledged?.(readVarUint(decoder));
  const takeSync = provider.messageHandlers[messageTypes.sync];
  const { catchingUp } = events;
  if (takeSync && catchingUp) {
    provider.messageHandlers[messageTypes.sync] = (...message) => {
      const [, { arr, pos }] = message;
      const socket = provider.ws;
      // What came by a connection that is gone comes again by the next.
      const take = () => provider.ws === socket && takeSync(...message);
      const asksBack = arr[pos] === messageYjsSyncStep1;
      const update = () => readVarUint8Array(createDecoder(arr.subarray(pos + 1)));
      if (provider.synced || asksBack) take();
      else catchingUp(take, update, provider._updateHandler);
    };
  }
  provider.on('status', events.changed);
  provider.on('sync', events.changed);
  provider.on('closed', ({ code }) => events.ended(code));

  const restart = () => {
    provider.disconnect();
    provider.connect();
  };
  const ping = () => {
    pingedAt = Date.now();
    const encoder = createEncoder();
    writeVarUint(encoder, messageTypes.sync);
    writeSyncStep1(encoder, doc);
    provider.ws?.send(toUint8Array(encoder));
  };
  const watch = () => {
    const now = Date.now();
    if (!provider.shouldConnect) return;
    if (provider.wsconnected) {
      if (pingedAt !== null && now - pingedAt > times.answerWithin) restart();
      else if (pingedAt === null && now - lastHeard > times.pingAfter) ping();
    } else if (openingSince !== null && provider.ws && now - openingSince > times.openWithin) restart();
  };
  const timer = setInterval(watch, times.tick);

  return {
    connect: () => provider.connect(),
    disconnect: () => provider.disconnect(),
    check: () => {
      if (!provider.shouldConnect) return;
      if (!provider.wsconnected) provider.connect();
      else if (pingedAt === null) ping();
    },
    isOpen: () => provider.wsconnected,
    isSynced: () => provider.synced,
    failedAttempts: () => (provider.wsconnected ? 0 : attempts),
    destroy: () => {
      clearInterval(timer);
      provider.destroy();
    },
  };
}
