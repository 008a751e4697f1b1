import { parentPort, workerData } from 'node:worker_threads';
import { openLocalStore } from './local-store.ts';
import type { Store } from './store.ts';
import type { StoreAnswer, StoreCall } from './worker-messages.ts';

// The thread that holds the database: calls come in as messages and are carried out one after the other.

const port = parentPort;
if (!port) throw new Error('The store worker runs in a worker thread only.');

const answer = (message: StoreAnswer): void => port.postMessage(message);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function carryOut(store: Store, call: StoreCall): Promise<void> {
  try {
    const method = store[call.method] as (...args: readonly unknown[]) => Promise<unknown>;
    answer({ id: call.id, ok: true, result: await method(...call.args) });
  } catch (error) {
    answer({ id: call.id, ok: false, error: messageOf(error) });
  }
  if (call.method === 'close') port?.close();
}

try {
  const store = await openLocalStore(String((workerData as { folder: unknown }).folder));
  port.on('message', (call: StoreCall) => carryOut(store, call));
  answer({ id: 0, ok: true, result: null });
} catch (error) {
  answer({ id: 0, ok: false, error: messageOf(error) });
}
