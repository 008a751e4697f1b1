import { exportStrategy } from '../export-strategy.ts';
import { closeNetwork } from './closed-network.ts';
import type { ExportOrder, FromWriter } from './messages.ts';

/** Writes one file in a process of its own: what it took of memory goes when it ends. */
closeNetwork();

const tell = (message: FromWriter) =>
  new Promise<void>((resolve) => {
    process.send?.(message, () => resolve());
  });

process.once('message', async ({ strategy, options }: ExportOrder) => {
  try {
    await tell({ type: 'written', result: await exportStrategy(strategy, options) });
  } catch (error) {
    await tell({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
  process.exit(0);
});

// Whoever ordered it is gone: nobody waits for the file.
process.once('disconnect', () => process.exit(0));

await tell({ type: 'ready' });
