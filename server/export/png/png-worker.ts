import { type PngSource, renderPng } from './render-png.ts';

/** Writes one picture in a process of its own, hands it back and ends. */
process.once('message', (source: PngSource) => {
  process.send?.(renderPng(source), () => process.disconnect());
});
