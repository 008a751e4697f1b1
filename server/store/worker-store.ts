import { startWorker } from '#server/workers/start-worker.ts';
import type { Store } from './store.ts';
import type { StoreAnswer, StoreCall } from './worker-messages.ts';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Opens the store of a data folder in a thread of its own, so that the disk never holds up the sockets. */
export async function openStore(folder: string): Promise<Store> {
  const worker = startWorker(new URL('./store-worker.ts', import.meta.url), 'store-worker', { folder });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let failure: Error | null = null;

  const failAll = (error: Error): void => {
    failure = error;
    for (const call of waiting.values()) call.reject(error);
    waiting.clear();
  };
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('The store has been closed.')));
  worker.on('message', (answer: StoreAnswer) => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) call?.resolve(answer.result);
    else call?.reject(new Error(answer.error));
  });

  const answerTo = (id: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (failure) reject(failure);
      else waiting.set(id, { resolve, reject });
    });
  const call = (method: keyof Store, args: readonly unknown[]): Promise<unknown> => {
    lastId += 1;
    const answer = answerTo(lastId);
    const message: StoreCall = { id: lastId, method, args };
    worker.postMessage(message);
    return answer;
  };

  await answerTo(0);
  return new Proxy({} as Store, {
    get: (_, method) =>
      method === 'then' ? undefined : (...args: unknown[]) => call(method as keyof Store, args),
  });
}
