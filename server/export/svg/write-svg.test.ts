import { expect, test } from 'vitest';
import { drawBoard } from '#shared/board-picture/draw-board.ts';
import { ownLook } from '#shared/report/look.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { hostileTexts } from '#tests/support/hostile.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { writeSvg } from './write-svg.ts';

function svgOf(text: string): string {
  const strategy = strategyFromPatch({ notes: [{ id: 'n', text }] });
  return writeSvg(drawBoard(strategy, 'nl', { items: new Set(['n']) }), ownLook);
}

const partsIn = (svg: string) => [...svg.matchAll(/@font-face/g)].length;

test('the file brings as much of the font as it has letters for, and no more', () => {
  expect(partsIn(svgOf('Klantreis'))).toBe(1);
  expect(partsIn(svgOf('Łukasz'))).toBe(2);
  expect(partsIn(svgOf('Łukasz Ελλάδα Привет'))).toBe(4);
  expect(svgOf('Klantreis').length).toBeLessThan(80_000);
});

test('the file refers to nothing outside it and says in words what it shows', () => {
  const svg = writeSvg(drawBoard(stroomnet, 'en'), ownLook);
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|href|url\((?!data:)|<script|<image/,
  );
  expect(svg).toContain('aria-label="The board of Stroomnet Energie: ');
});

test('every line tells its width, for programs that leave the fonts unread', () => {
  const svg = svgOf(hostileTexts.join(' '));
  expect(svg.match(/<text /g)?.length).toBe(svg.match(/<text [^>]*textLength="/g)?.length);
});

test('the house style gives the brand colour, not the font in which the board is measured', () => {
  const look = { ...ownLook, brand: '#7a1f5c', font: 'source-sans-3' } as const;
  const svg = writeSvg(drawBoard(stroomnet, 'nl', { region: 4 }), look);
  expect(svg).toContain('#7a1f5c');
  expect(svg).toContain('font-family="Inter, sans-serif"');
});
