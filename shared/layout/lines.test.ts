import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { linesFor, mayPass, pathBetween } from './lines.ts';

const strategy = strategyFromPatch({
  goals: [
    { id: 'g1', text: 'Doel', level: 'strategic' },
    { id: 'g2', text: 'Tussendoel', level: 'interim', parentId: 'g1' },
  ],
  themes: [{ id: 'learning', goalIds: ['g1'] }],
  links: [{ id: 'l1', from: 'g2', to: 'channelVision', label: 'raakt' }],
});

describe('the lines on the board', () => {
  it('run between the selected card and what it serves, and not for any other card', () => {
    const serving = linesFor(strategy, 'g1', undefined).filter(({ look }) => look === 'serves');
    expect(serving.map(({ from, to }) => [from, to])).toEqual([
      ['g1', 'learning'],
      ['g1', 'g2'],
    ]);
    expect(linesFor(strategy, 'position', undefined).filter(({ look }) => look === 'serves')).toEqual([]);
  });

  it('always show what people tied together, between the cards on which it stands', () => {
    expect(linesFor(strategy, null, undefined)).toEqual([
      { from: 'g2', to: 'service-and-channels', look: 'link', label: 'raakt', linkId: 'l1' },
    ]);
  });

  it('join the cards of the finding that is looked at', () => {
    const lines = linesFor(strategy, null, { severity: 'risk', cardIds: ['c1', 'ambition', 'g1'] });
    expect(lines.filter(({ look }) => look === 'risk').map(({ to }) => to)).toEqual(['ambition', 'g1']);
  });

  it('leave a card at the side that faces the other', () => {
    const a = { x: 0, y: 0, w: 100, h: 50 };
    expect(pathBetween(a, { x: 300, y: 0, w: 100, h: 50 }).path).toMatch(/^M100 25C/);
    expect(pathBetween(a, { x: 20, y: 200, w: 100, h: 50 }).path).toMatch(/^M50 50C/);
    expect(pathBetween({ x: 300, y: 0, w: 100, h: 50 }, a).path).toMatch(/^M100 25C/);
  });
});

/** Points along a path of one curve. */
function pointsOn(path: string): readonly { x: number; y: number }[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = (
    path.match(/-?[\d.]+/g) ?? []
  ).map(Number);
  return Array.from({ length: 41 }, (_, step) => {
    const t = step / 40;
    const s = 1 - t;
    const at = (a: number, b: number, c: number, d: number) =>
      s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return { x: at(x0, x1, x2, x3), y: at(y0, y1, y2, y3) };
  });
}

describe('a line may pass an area', () => {
  const area = { x: 0, y: 0, w: 1000, h: 800 };
  const at = (x: number, y: number) => ({ x, y, w: 200, h: 200 });

  it('when an end is in it or they lie on either side, not when both lie beyond the same side', () => {
    expect(mayPass(area, at(100, 100), at(5000, 100))).toBe(true);
    expect(mayPass(area, at(-3000, 300), at(3000, 300))).toBe(true);
    expect(mayPass(area, at(1100, 100), at(3000, 700))).toBe(false);
    expect(mayPass(area, at(0, -900), at(800, -500))).toBe(false);
  });

  it('whenever a point of it is inside', () => {
    const side = fc.integer({ min: -3000, max: 3000 });
    const box = fc.record({
      x: side,
      y: side,
      w: fc.integer({ min: 40, max: 600 }),
      h: fc.integer({ min: 40, max: 600 }),
    });
    fc.assert(
      fc.property(box, box, (a, b) => {
        const isInside = pointsOn(pathBetween(a, b).path).some(
          ({ x, y }) => x > area.x && x < area.x + area.w && y > area.y && y < area.y + area.h,
        );
        expect(isInside && !mayPass(area, a, b)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
