import type { Store } from './store.ts';

/** A call of one method of the store, posted to its worker. */
export interface StoreCall {
  readonly id: number;
  readonly method: keyof Store;
  readonly args: readonly unknown[];
}

/** What the worker answers; `error` is the message of what went wrong. Id 0 is the opening of the store. */
export type StoreAnswer =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string };
