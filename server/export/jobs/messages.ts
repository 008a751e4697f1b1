import type { Strategy } from '#shared/strategy/strategy.ts';
import type { ExportOptions, ExportResult } from '../export-strategy.ts';

/** What is to be written. */
export interface ExportOrder {
  readonly strategy: Strategy;
  readonly options: ExportOptions;
}

/** What the process that writes tells. */
export type FromWriter =
  | { readonly type: 'ready' }
  | { readonly type: 'written'; readonly result: ExportResult }
  | { readonly type: 'failed'; readonly reason: string };
