import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import type { Box, Strategy } from '#shared/strategy/strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';

const grid = 240;
const noteSize = 200;
const sentence = 'Klanten bellen twee keer over dezelfde nota, en niemand weet wie';

/** The worked example with all its cards, and as many notes and connectors as the pages of the peers hold. */
export function boardFile(count: number): unknown {
  const columns = Math.ceil(Math.sqrt(count) * 1.25);
  const indexes = Array.from({ length: count }, (_, index) => index);
  const added = strategyFromPatch({
    notes: indexes.map((index) => ({ id: `n${index}`, text: sentence, author: 'Anouk' })),
    links: indexes
      .filter((index) => index % 10 === 0 && index + 1 < count)
      .map((index) => ({ id: `l${index}`, from: `n${index}`, to: `n${index + 1}` })),
  });
  const boxes = indexes.map((index): [string, Box] => [
    `n${index}`,
    { x: (index % columns) * grid, y: Math.floor(index / columns) * grid, w: noteSize, h: noteSize },
  ]);
  const strategy: Strategy = {
    ...stroomnet,
    notes: added.notes,
    links: added.links,
    layout: { ...stroomnet.layout, ...Object.fromEntries(boxes) },
  };
  return toStrategyFile(strategy);
}
