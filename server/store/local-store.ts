import { openLibsql } from './libsql-engine.ts';
import { SqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

/** Opens the store of a data folder in this thread: calls are carried out one after the other and hold up the thread. */
export async function openLocalStore(folder: string): Promise<Store> {
  const store = new SqlStore(openLibsql(folder));
  await store.migrate();
  let last: Promise<unknown> = Promise.resolve();
  return new Proxy<Store>(store, {
    get(_, name) {
      const method: unknown = Reflect.get(store, name, store);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) => {
        const outcome = last.then(() => method.apply(store, args));
        last = outcome.catch(() => {});
        return outcome;
      };
    },
  });
}
