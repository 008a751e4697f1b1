import { describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { linesFor, pathBetween } from './lines.ts';

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
