import { createDecoder, readVarUint } from 'lib0/decoding';
import { messageTypes, syncTypes } from '#shared/session/wire.ts';

/** What one socket sends and hears, as the bookkeeping of acknowledgements needs it. */
export interface SocketWatch {
  /** A new socket is being opened: counting starts anew. */
  readonly opening: () => void;
  readonly opened: () => void;
  /** A frame that the server will acknowledge goes out: the answer with all that it lacks, or an update. */
  readonly sent: (frame: 'step2' | 'update') => void;
  /** Anything at all came in. */
  readonly heard: () => void;
}

/**
 * A WebSocket class that tells what it sends. It keeps states of other people, which the stock client repeats to the
 * server that they came from, off the wire: `ownClientId` is the only one that this tab may speak for.
 */
export function trackedSocket(
  Socket: typeof WebSocket,
  ownClientId: () => number,
  watch: SocketWatch,
): typeof WebSocket {
  return class TrackedSocket extends Socket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      watch.opening();
      this.addEventListener('open', watch.opened);
      this.addEventListener('message', watch.heard);
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (data instanceof Uint8Array) {
        const frame = frameOf(data);
        if (frame.kind === 'presence' && frame.clientId !== ownClientId()) return;
        if (frame.kind === 'step2' || frame.kind === 'update') watch.sent(frame.kind);
      }
      super.send(data);
    }
  };
}

type Frame =
  | { readonly kind: 'step1' | 'step2' | 'update' | 'other' }
  | { readonly kind: 'presence'; readonly clientId: number };

function frameOf(data: Uint8Array): Frame {
  const decoder = createDecoder(data);
  const type = readVarUint(decoder);
  if (type === messageTypes.awareness) {
    readVarUint(decoder); // length of what follows
    return readVarUint(decoder) === 0
      ? { kind: 'other' }
      : { kind: 'presence', clientId: readVarUint(decoder) };
  }
  if (type !== messageTypes.sync) return { kind: 'other' };
  const sync = readVarUint(decoder);
  if (sync === syncTypes.step2) return { kind: 'step2' };
  return { kind: sync === syncTypes.update ? 'update' : 'step1' };
}
