import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { until } from './until.ts';

/** A plain web socket to a document, for frames that no honest client would send. */
export interface RawSocket {
  readonly socket: WebSocket;
  /** All frames received so far. */
  readonly frames: Uint8Array[];
  send(bytes: Uint8Array): void;
  /** Sends an update (type 2) or a step 2. */
  sendUpdate(update: Uint8Array, kind?: 'update' | 'step2'): void;
  sendPresence(entries: readonly { clientId: number; clock: number; state: unknown }[]): void;
  /** What the server has told of the document. */
  readonly doc: Y.Doc;
  /** Newest presence per client id, as the server passed it on; a state that ended is null. */
  readonly presence: Map<number, { clock: number; state: Record<string, unknown> | null }>;
  acknowledged(): number;
  /** Close code, once it is closed. */
  closed(): number | null;
  close(): void;
}

/** Opens a plain web socket and answers when it is open or refused. */
export async function openRawSocket(
  url: string,
  options: { secret?: string; headers?: Record<string, string> } = {},
): Promise<RawSocket> {
  const protocols = options.secret ? ['kcc.v1', options.secret] : [];
  const socket = new WebSocket(url, protocols, { headers: options.headers ?? {} });
  const frames: Uint8Array[] = [];
  const doc = new Y.Doc();
  const presence: RawSocket['presence'] = new Map();
  let acknowledged = 0;
  let closeCode: number | null = null;
  socket.on('message', (data: Buffer) => {
    frames.push(data);
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === 100) acknowledged = decoding.readVarUint(decoder);
    if (type === 0 && decoding.readVarUint(decoder) !== 0) {
      Y.applyUpdate(doc, decoding.readVarUint8Array(decoder));
    }
    if (type === 1) {
      const states = decoding.createDecoder(decoding.readVarUint8Array(decoder));
      for (let left = decoding.readVarUint(states); left > 0; left -= 1) {
        const clientId = decoding.readVarUint(states);
        const clock = decoding.readVarUint(states);
        presence.set(clientId, { clock, state: JSON.parse(decoding.readVarString(states)) });
      }
    }
  });
  socket.on('close', (code) => {
    closeCode = code;
  });
  socket.on('error', () => {
    closeCode ??= 0;
  });
  await until(() => socket.readyState !== WebSocket.CONNECTING, 'a plain socket');
  const send = (bytes: Uint8Array): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(bytes);
  };
  const syncFrame = (type: number, content: Uint8Array): Uint8Array =>
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarUint(encoder, type);
      encoding.writeVarUint8Array(encoder, content);
    });
  if (socket.readyState === WebSocket.OPEN) send(syncFrame(0, Y.encodeStateVector(doc)));
  return {
    socket,
    frames,
    doc,
    presence,
    send,
    sendUpdate: (update, kind = 'update') => send(syncFrame(kind === 'update' ? 2 : 1, update)),
    sendPresence: (entries) => {
      const states = encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, entries.length);
        for (const { clientId, clock, state } of entries) {
          encoding.writeVarUint(encoder, clientId);
          encoding.writeVarUint(encoder, clock);
          encoding.writeVarString(encoder, JSON.stringify(state));
        }
      });
      send(
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, 1);
          encoding.writeVarUint8Array(encoder, states);
        }),
      );
    },
    acknowledged: () => acknowledged,
    closed: () => closeCode,
    close: () => socket.close(),
  };
}
