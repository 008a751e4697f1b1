import { startProcess } from '#server/workers/start-process.ts';
import type { PngSource, WrittenPng } from './render-png.ts';

const timeLimitMs = 120_000;

/**
 * The board as PNG, drawn in a process of its own so that the server goes on answering and has its memory back
 * afterwards. Rejects when drawing fails or takes longer than two minutes.
 */
export function writePng(source: PngSource): Promise<WrittenPng> {
  const drawer = startProcess(new URL('./png-worker.ts', import.meta.url), 'png-worker');
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      drawer.kill();
      settle();
    };
    const timer = setTimeout(
      () => end(() => reject(new Error('Drawing the board took too long.'))),
      timeLimitMs,
    );
    drawer.once('message', (written) => end(() => resolve(written as WrittenPng)));
    drawer.once('error', (error) => end(() => reject(error)));
    drawer.once('exit', (code) =>
      end(() => reject(new Error(`Drawing the board stopped with code ${code}.`))),
    );
    drawer.send(source);
  });
}
