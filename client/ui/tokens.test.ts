// @vitest-environment node
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'tokens.css'), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = { colors: colorsIn(lightCss), tint: tintIn(lightCss) };
const dark = { colors: { ...light.colors, ...colorsIn(darkCss) }, tint: tintIn(darkCss) };
const departments = Array.from({ length: 12 }, (_, index) => `dept-${index + 1}`);
const meanings = ['risk', 'warning', 'hint', 'ok', 'brand'];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, { colors, tint }) => {
  const contrast = (text: string, ground: string) =>
    contrastOf(colorOf(colors, text), colorOf(colors, ground));

  it('can be read on paper and on sheets', () => {
    for (const text of ['ink', 'ink-2', 'ink-3', ...meanings, ...departments]) {
      for (const ground of ['paper', 'sheet', 'hover']) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('can be read on tinted grounds', () => {
    for (const meaning of meanings)
      expect(contrast(meaning, `${meaning}-2`), meaning).toBeGreaterThanOrEqual(4.5);
    for (const department of departments) {
      const color = colorOf(colors, department);
      const note = mix(color, colorOf(colors, 'sheet'), tint);
      expect(contrastOf(color, note), `${department} on its note`).toBeGreaterThanOrEqual(4.5);
      expect(contrast('on-department', department), department).toBeGreaterThanOrEqual(4.5);
    }
    for (const ground of ['night', 'night-2', 'night-action']) {
      expect(contrast('on-night', ground), ground).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast('on-brand', 'brand')).toBeGreaterThanOrEqual(4.5);
  });

  it('shows where controls end', () => {
    for (const ground of ['paper', 'sheet'])
      expect(contrast('line-strong', ground)).toBeGreaterThanOrEqual(3);
  });
});

it('names the same colours in both themes', () => {
  expect(Object.keys(colorsIn(darkCss)).sort()).toEqual(Object.keys(light.colors).sort());
});

function colorsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function tintIn(text: string): number {
  return Number(/--tint: (\d+)%/.exec(text)?.[1]) / 100;
}

function colorOf(colors: Record<string, string>, name: string): number[] {
  const hex = colors[name];
  if (!hex) throw new Error(`There is no colour ${name}.`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function mix(color: number[], ground: number[], share: number): number[] {
  return color.map((part, index) => part * share + ground[index]! * (1 - share));
}

/** Contrast as WCAG 2 defines it. */
function contrastOf(one: number[], other: number[]): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(color: number[]): number {
  const [red, green, blue] = color.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
