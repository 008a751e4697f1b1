import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Picture } from '#shared/report/tree.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { leastLetters, regionPictures, roomOnPage } from './region-pictures.ts';

function lettersOf({ drawing }: Picture): readonly { readonly text: string; readonly size: number }[] {
  return drawing.shapes.filter((shape) => shape.kind === 'text');
}

test.each(languages)('each region is a picture with its name and what it holds, in %s', (language) => {
  const pictures = regionPictures(stroomnet, language);
  expect(pictures.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `board-region-${n}`));
  for (const { caption, alt } of pictures) {
    expect(alt.startsWith(caption.map(({ text }) => text).join(''))).toBe(true);
    expect(alt.length).toBeGreaterThan(20);
  }
});

test('a small region shows all its texts, a large one the titles of its cards', () => {
  const [first, , , fourth, fifth] = regionPictures(stroomnet, 'nl').map((picture) =>
    lettersOf(picture).map(({ text }) => text),
  );
  expect(first).toContain('Energie · Consumenten · Abonnement');
  expect(fourth).toContain('Samenwerking en communicatie');
  expect(fifth?.some((text) => text.startsWith('Telefoon'))).toBe(true);
  expect(fifth?.some((text) => text.startsWith('Motief'))).toBe(false);
});

test('every picture fits on a page, and no letter is too small to read', () => {
  const many = strategyFromPatch({
    notes: Array.from({ length: 900 }, (_, index) => ({
      id: `n${index}`,
      item: 'learning',
      text: 'Een briefje',
    })),
  });
  for (const strategy of [stroomnet, many]) {
    for (const picture of regionPictures(strategy, 'nl')) {
      expect(picture.drawing.width).toBeLessThanOrEqual(roomOnPage.width + 0.01);
      expect(picture.drawing.height).toBeLessThanOrEqual(roomOnPage.height + 0.01);
      for (const { size } of lettersOf(picture)) expect(size).toBeGreaterThanOrEqual(leastLetters - 0.01);
    }
  }
});

test('there are pictures of whatever people make', () => {
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      expect(regionPictures(strategy, 'en')).toHaveLength(8);
    }),
    { numRuns: 10 },
  );
});
