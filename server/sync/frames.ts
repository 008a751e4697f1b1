import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { messageTypes, syncTypes } from '#shared/session/wire.ts';

/** A frame of the y-websocket protocol, read. */
export type Frame =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'step2' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly states: Uint8Array }
  | { readonly kind: 'query-awareness' };

/** Reads a frame; null when it is none that a client may send, or has anything after its end. */
export function readFrame(bytes: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = readKind(decoder);
    return decoding.hasContent(decoder) ? null : frame;
  } catch {
    return null;
  }
}

function readKind(decoder: decoding.Decoder): Frame | null {
  switch (decoding.readVarUint(decoder)) {
    case messageTypes.sync:
      return readSync(decoder);
    case messageTypes.awareness:
      return { kind: 'awareness', states: decoding.readVarUint8Array(decoder) };
    case messageTypes.queryAwareness:
      return { kind: 'query-awareness' };
    default:
      return null;
  }
}

function readSync(decoder: decoding.Decoder): Frame | null {
  const type = decoding.readVarUint(decoder);
  const content = decoding.readVarUint8Array(decoder);
  if (type === syncTypes.step1) return { kind: 'step1', stateVector: content };
  if (type === syncTypes.step2) return { kind: 'step2', update: content };
  return type === syncTypes.update ? { kind: 'update', update: content } : null;
}

/** A sync frame of one of the three kinds. */
export function syncFrame(type: keyof typeof syncTypes, content: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync);
    encoding.writeVarUint(encoder, syncTypes[type]);
    encoding.writeVarUint8Array(encoder, content);
  });
}
