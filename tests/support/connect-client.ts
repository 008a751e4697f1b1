import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { readAck } from '#shared/session/wire.ts';
import type { TestServer, TestWorkshop } from './start-server.ts';
import { until } from './until.ts';

/** Who a test client comes as. */
export interface ClientOptions {
  /** By the secret of a link ... */
  readonly secret?: string;
  /** ... or by the cookie of someone who joined. */
  readonly cookie?: string;
  readonly document?: 'board' | 'session';
  readonly doc?: Y.Doc;
  readonly wantsAcks?: boolean;
  /** False: resolve at once, whether or not the server lets it in. */
  readonly waitsForSync?: boolean;
}

/** A stock y-websocket client. */
export interface TestClient {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** The number in the last acknowledgement. */
  acknowledged(): number;
  /** Sync frames (step 2 and update) sent so far. */
  sent(): number;
  /** The code with which the server closed for good. */
  closeCode(): number | null;
  destroy(): void;
}

/** Connects the stock y-websocket provider, as somebody else's client would. */
export async function connectClient(
  server: TestServer,
  workshop: Pick<TestWorkshop, 'id'>,
  options: ClientOptions,
): Promise<TestClient> {
  const doc = options.doc ?? new Y.Doc();
  let sent = 0;
  let acknowledged = 0;
  let closeCode: number | null = null;

  class CountingSocket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      const headers = options.cookie ? { Cookie: options.cookie, Origin: server.origin } : {};
      super(url, protocols, { headers });
    }

    override send(data: Uint8Array, ...rest: never[]): void {
      if (data[0] === 0 && data[1] !== 0) sent += 1;
      super.send(data, ...rest);
    }
  }

  const provider = new WebsocketProvider(
    `${server.wsUrl}/sync/${workshop.id}`,
    options.document ?? 'board',
    doc,
    {
      WebSocketPolyfill: CountingSocket as never,
      protocols: options.secret ? ['kcc.v1', options.secret] : [],
      params: options.wantsAcks ? { ack: '1' } : {},
      disableBc: true,
    },
  );
  provider.messageHandlers[100] = (_encoder, decoder) => {
    acknowledged = readAck(decoder.arr) ?? acknowledged;
  };
  provider.on('closed', ({ code }) => {
    closeCode = code;
  });
  provider.on('status', ({ status }) => {
    if (status !== 'connecting') return;
    sent = 0;
    acknowledged = 0;
  });
  const client: TestClient = {
    doc,
    provider,
    acknowledged: () => acknowledged,
    sent: () => sent,
    closeCode: () => closeCode,
    destroy() {
      provider.destroy();
      doc.destroy();
    },
  };
  if (options.waitsForSync !== false) {
    await until(() => provider.synced || closeCode !== null, 'the first sync of a client');
  }
  return client;
}
