import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '#shared/lettering/text-metrics.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { buildReport } from '../build-report.ts';
import type { Shape } from '../drawing.ts';
import { ownLook } from '../look.ts';
import { drawingToSvg } from '../svg.ts';
import type { Picture } from '../tree.ts';

function picturesOf(
  strategy: Strategy,
  language: Language,
  date = '2027-06-22T10:00:00Z',
): readonly Picture[] {
  const findings = findingsOf(strategy).map((finding) => presentFinding(finding, strategy, language));
  return buildReport(strategy, language, { findings, date }).chapters.flatMap((chapter) =>
    chapter.blocks.filter((block) => block.type === 'picture'),
  );
}

const named = (pictures: readonly Picture[], id: string) => pictures.find((one) => one.id.startsWith(id));

type Text = Extract<Shape, { kind: 'text' }>;

function textsOf({ drawing }: Picture): readonly Text[] {
  return drawing.shapes.filter((shape) => shape.kind === 'text');
}

interface Box {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Where the letters of a text lie: from the height of capitals to the depth of a g. */
function boxOf({ text, x, y, size, weight, anchor }: Text): Box {
  const width = textWidth(text, { size, weight: weight === 400 ? 400 : 600 });
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { text, x1, x2: x1 + width, y1: y - size * 0.73, y2: y + size * 0.2 };
}

function expectSound(picture: Picture): void {
  const { width, height } = picture.drawing;
  expect(width).toBe(642);
  expect(height).toBeLessThanOrEqual(720);
  expect(picture.alt.trim()).not.toBe('');
  expect(picture.alt).not.toMatch(/undefined|NaN|\[object|\s{2}/);
  const boxes = textsOf(picture).map(boxOf);
  for (const box of boxes) {
    expect(box.x1, box.text).toBeGreaterThanOrEqual(-0.5);
    expect(box.x2, box.text).toBeLessThanOrEqual(width + 0.5);
    expect(box.y1, box.text).toBeGreaterThanOrEqual(-0.5);
    expect(box.y2, box.text).toBeLessThanOrEqual(height + 0.5);
  }
  for (const [position, one] of boxes.entries()) {
    for (const other of boxes.slice(position + 1)) {
      const meet =
        one.x1 < other.x2 - 0.5 && other.x1 < one.x2 - 0.5 && one.y1 < other.y2 && other.y1 < one.y2;
      expect(meet, `"${one.text}" over "${other.text}"`).toBe(false);
    }
  }
  for (const shape of picture.drawing.shapes) {
    expect(JSON.stringify(shape)).not.toMatch(/null|NaN|Infinity/);
  }
  expect(drawingToSvg(picture.drawing, { look: ownLook, alt: picture.alt })).toMatch(/^<svg .*<\/svg>$/s);
}

describe('every picture', () => {
  test.each(languages)('of the example keeps its words apart and inside, in %s', (language) => {
    const pictures = picturesOf(stroomnet, language);
    expect(pictures.map(({ id }) => id)).toEqual([
      'picture-goals',
      'picture-reasons',
      'picture-channels',
      'picture-budget',
      'picture-roadmap',
      'picture-findings',
      'picture-coverage',
    ]);
    for (const picture of pictures) expectSound(picture);
  });

  test('does so for any strategy', () => {
    fc.assert(
      fc.property(arbitraryStrategy, fc.constantFrom(...languages), (strategy, language) => {
        const pictures = picturesOf(strategy, language);
        for (const picture of pictures) expectSound(picture);
        expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('is left out where there is nothing to show', () => {
    expect(picturesOf(emptyStrategy(), 'nl')).toEqual([]);
  });
});

describe('the roadmap', () => {
  const initiatives = Array.from({ length: 60 }, (_, position) => ({
    id: `i${position}`,
    name: `Initiatief ${position} met een naam die over twee of drie regels loopt in de kantlijn`,
    start: `20${27 + (position % 9)}-0${1 + (position % 9)}`,
    end: position % 7 === 0 ? undefined : `20${28 + (position % 9)}-11`,
    dependsOnIds: position > 3 ? [`i${position - 3}`] : [],
  }));

  test('is in several pictures when it is long, each initiative in one of them', () => {
    const pictures = picturesOf(strategyFromPatch({ initiatives }), 'nl').filter(({ id }) =>
      id.startsWith('picture-roadmap'),
    );
    expect(pictures.length).toBeGreaterThan(2);
    for (const picture of pictures) expectSound(picture);
    const text = pictures.flatMap((picture) => textsOf(picture).map((one) => one.text)).join('\n');
    for (const { name } of initiatives) expect(text).toContain(name.slice(0, 14));
  });

  test('shows the day of the document only where it lies on the line', () => {
    const strategy = strategyFromPatch({ initiatives: initiatives.slice(0, 4) });
    const words = (date: string) =>
      textsOf(named(picturesOf(strategy, 'nl', date), 'picture-roadmap')!).map((one) => one.text);
    expect(words('2028-03-02T10:00:00Z')).toContain('2 maart 2028');
    expect(words('2019-03-02T10:00:00Z').join()).not.toContain('2019');
  });

  test('keeps a name of a million letters within a few lines', () => {
    const strategy = strategyFromPatch({
      initiatives: [{ id: 'i1', name: 'x'.repeat(1_000_000), start: '2027-01', end: '2027-06' }],
      goals: [{ id: 'g1', text: 'y '.repeat(500_000), level: 'strategic', horizon: '2028-01' }],
    });
    for (const picture of picturesOf(strategy, 'en')) expectSound(picture);
  });
});

test('figures of charts are those of the strategy', () => {
  const pictures = picturesOf(stroomnet, 'en');
  const budget = named(pictures, 'picture-budget')!.series!;
  expect(budget.values[0]!.values.reduce((sum, value) => sum + value, 0)).toBe(5_164_800);
  const channels = named(pictures, 'picture-channels')!.series!;
  expect(channels.categories[0]).toBe('Phone');
  expect(Math.round(channels.values[0]!.values.reduce((sum, value) => sum + value, 0))).toBe(100);
});
