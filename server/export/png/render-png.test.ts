import { expect, test } from 'vitest';
import { pictureOfBoard } from '#server/raster/picture-of-board.ts';
import { mostPixels } from '#shared/board-picture/picture-scale.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { ownLook } from '#shared/report/look.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { hostileTexts } from '#tests/support/hostile.ts';
import { sizeOfPng } from '#tests/support/png-size.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { exportStrategy } from '../export-strategy.ts';
import { renderPng } from './render-png.ts';

const minutes = 60_000;
const date = new Date('2026-11-22T10:00:00Z');

function render(strategy: Strategy, { region, scale }: { region?: RegionNumber; scale?: number } = {}) {
  const source = { strategy, language: 'nl', date, ...(region === undefined ? {} : { region }) } as const;
  const size = scale === undefined ? {} : { scale };
  return renderPng({ picture: pictureOfBoard(source), language: 'nl', look: ownLook, ...size });
}

test(
  'a region is drawn at two pixels for each unit, or as many as asked',
  () => {
    const { bytes, size } = render(stroomnet, { region: 4 });
    expect(sizeOfPng(bytes)).toEqual({ width: 2 * 1176, height: size.height });
    expect(size).toMatchObject({ scale: 2, isReadable: true });
    expect(sizeOfPng(render(stroomnet, { region: 4, scale: 1 }).bytes).width).toBe(1176);
  },
  minutes,
);

test(
  'the whole board is as large as programs take, and says when it cannot be read',
  () => {
    const { bytes, size } = render(stroomnet);
    expect(sizeOfPng(bytes).width).toBe(mostPixels);
    expect(size.isReadable).toBe(true);
    const many = strategyFromPatch({
      notes: Array.from({ length: 400 }, (_, index) => ({
        id: `n${index}`,
        text: 'Briefje',
        item: 'learning',
      })),
    });
    const tall = render(many, { region: 4 });
    expect(Math.max(tall.size.width, tall.size.height)).toBe(mostPixels);
    expect(tall.size.isReadable).toBe(false);
    expect(sizeOfPng(tall.bytes)).toEqual({ width: tall.size.width, height: tall.size.height });
  },
  minutes,
);

test(
  'what the font has no letters for is marked, and the picture says what the mark means',
  () => {
    const notes = (text: string) => strategyFromPatch({ notes: [{ id: 'n', text }] });
    const plain = render(notes('Klantreis €5 ≥ Łódź Ελλάδα Привет'), { region: 1, scale: 1 });
    const emoji = render(notes('Klantreis 👍🏽 你好'), { region: 1, scale: 1 });
    expect(emoji.size.height - plain.size.height).toBeGreaterThan(20);
    expect(plain.size.height).toBe(render(emptyStrategy(), { region: 1, scale: 1 }).size.height);
  },
  minutes,
);

test(
  'hostile texts are drawn like any other',
  () => {
    const strategy = strategyFromPatch({
      notes: hostileTexts.map((text, index) => ({ id: `n${index}`, text, title: text, author: text })),
      departments: [{ id: 'd', name: hostileTexts[0] }],
    });
    expect(sizeOfPng(render(strategy, { region: 1 }).bytes).width).toBeGreaterThan(1000);
  },
  minutes,
);

test(
  'files of a region are called after it',
  async () => {
    const png = await exportStrategy(stroomnet, {
      format: 'png',
      language: 'en',
      date,
      region: 3,
      scale: 0.5,
    });
    expect(png).toMatchObject({ ok: true, contentType: 'image/png', notice: null });
    expect(png.ok && png.fileName).toMatch(/^stroomnet-energie-.*-3-goals-en\.png$/);
    const svg = await exportStrategy(stroomnet, { format: 'svg', language: 'nl', date });
    expect(svg.ok && svg.fileName).toMatch(/^stroomnet-energie-.*-nl\.svg$/);
  },
  minutes,
);
