import { createDecoder, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';

/** The first number of every frame on a sync socket: the y-websocket protocol, and our acknowledgement. */
export const messageTypes = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  ack: 100,
} as const;

/** The second number of a sync frame. */
export const syncTypes = { step1: 0, step2: 1, update: 2 } as const;

/** Subprotocol of headless clients: they offer `kcc.v1` and their secret, the server answers `kcc.v1`. */
export const subprotocol = 'kcc.v1';

/** The two documents of a workshop, as named in the address of their socket. */
export const documentNames = ['board', 'session'] as const;

/** One of the two documents of a workshop. */
export type DocumentName = (typeof documentNames)[number];

/** A frame that tells how many of a socket's sync frames (step 2 and update, empty ones too) are durable. */
export function encodeAck(durableFrames: number): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, messageTypes.ack);
  writeVarUint(encoder, durableFrames);
  return toUint8Array(encoder);
}

/** Reads a frame made by `encodeAck`; null when it is another kind of frame. */
export function readAck(frame: Uint8Array): number | null {
  const decoder = createDecoder(frame);
  return readVarUint(decoder) === messageTypes.ack ? readVarUint(decoder) : null;
}
