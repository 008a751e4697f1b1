import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-metrics.ts';

const style = { size: 13, weight: 400 } as const;

describe('measuring text without a browser', () => {
  it('knows the letters of the font', () => {
    // Measured in a browser with the font that the product ships.
    expect(textWidth('Klantenservice', { size: 1000, weight: 400 })).toBeGreaterThan(6500);
    expect(textWidth('Klantenservice', { size: 1000, weight: 600 })).toBeGreaterThan(
      textWidth('Klantenservice', { size: 1000, weight: 400 }),
    );
    expect(textWidth('', style)).toBe(0);
  });

  it('breaks at spaces, keeps line ends and cuts a word that is too long by itself', () => {
    expect(wrapText('een twee', 200, style)).toEqual(['een twee']);
    expect(wrapText('een\n\ntwee', 200, style)).toEqual(['een', '', 'twee']);
    expect(wrapText('klantcontactstrategieworkshop', 80, style).length).toBeGreaterThan(1);
    expect(wrapText('   ', 80, style)).toEqual([]);
  });

  it('ends in an ellipsis where there are more rows than fit', () => {
    const lines = wrapText('een twee drie vier vijf zes zeven acht', 60, style, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('never makes a line wider than the room, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 30, max: 400 }), (text, width) => {
        const lines = wrapText(text, width, style);
        for (const line of lines) {
          if (Array.from(line).length > 1) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
        }
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
