import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { board as english } from '#client/i18n/en/board.ts';
import { boardAsked as englishAsked } from '#client/i18n/en/board-asked.ts';
import { board as dutch } from '#client/i18n/nl/board.ts';
import { boardAsked as dutchAsked } from '#client/i18n/nl/board-asked.ts';
import { slipsOf } from '#shared/elements/finding-slips.ts';
import { regionNumbers } from '#shared/elements/kinds.ts';
import { layoutBoard } from '#shared/layout/layout.ts';
import { textWidth } from '#shared/lettering/text-metrics.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import type { Drawing, Shape } from '#shared/report/drawing.ts';
import { ownLook } from '#shared/report/look.ts';
import { drawingToSvg } from '#shared/report/svg.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { type BoardPictureOptions, drawBoard } from './draw-board.ts';
import { boardWords } from './words.ts';

type Text = Extract<Shape, { readonly kind: 'text' }>;
type Box = Extract<Shape, { readonly kind: 'rect' }>;

const slips = (strategy: Strategy) =>
  slipsOf(findingsOf(strategy), strategy, 'nl', ({ pitfall }) => `Valkuil ${pitfall}`);

function textsOf({ shapes }: Drawing): Text[] {
  return shapes.filter((shape) => shape.kind === 'text');
}

function saidIn(drawing: Drawing): string {
  return textsOf(drawing)
    .map(({ text }) => text)
    .join(' ');
}

/** Texts that reach out of the smallest box in which they begin. */
function outOfTheirBox(drawing: Drawing): string[] {
  const boxes = drawing.shapes
    .filter((shape): shape is Box => shape.kind === 'rect')
    .sort((one, other) => one.width * one.height - other.width * other.height);
  return textsOf(drawing).flatMap((text) => {
    const width =
      text.length ?? textWidth(text.text, { size: text.size, weight: text.weight === 400 ? 400 : 600 });
    const left = text.x - { start: 0, middle: width / 2, end: width }[text.anchor];
    const middle = text.y - text.size * 0.3;
    const box = boxes.find(
      ({ x, y, width: w, height: h }) => x <= text.x && text.x <= x + w && y <= middle && middle <= y + h,
    );
    const fits =
      box !== undefined &&
      box.x <= left + 0.5 &&
      left + width <= box.x + box.width + 0.5 &&
      box.y <= text.y - 0.75 * text.size &&
      text.y <= box.y + box.height;
    return fits ? [] : [text.text];
  });
}

const rich = strategyFromPatch({
  departments: [{ id: 'it', kind: 'it', name: 'IT' }],
  notes: [
    { id: 'frame', shape: 'frame', title: 'Wat ons opviel' },
    {
      id: 'inside',
      item: 'frame',
      text: 'Klanten bellen twee keer',
      author: 'Bram de Vries',
      departmentId: 'it',
    },
    { id: 'aside', text: 'Later', parked: true, author: 'Els' },
    { id: 'free', shape: 'text', text: 'Hier moet de directie nog iets van vinden' },
    { id: 'blank' },
  ],
  layout: {
    frame: { x: 900, y: 1200, w: 400, h: 260 },
    free: { x: 900, y: 1100 },
    aside: { x: 2000, y: 1200 },
    blank: { x: 4000, y: 1500 },
  },
  links: [{ id: 'line', from: 'inside', to: 'aside', label: 'hoort bij' }],
  votes: [{ id: 'vote', results: [{ item: 'inside', title: 'x', dots: 5 }] }],
  reactions: [
    { id: 'r1', item: 'inside', kind: 'agree', by: 'Anouk' },
    { id: 'r2', item: 'inside', kind: 'agree', by: 'Bram' },
  ],
  comments: [{ id: 'c1', item: 'inside', text: 'Echt?', by: 'Anouk' }],
});

describe('a picture of the board', () => {
  test('says the same as the canvas where the board speaks by itself', () => {
    for (const word of ['emptyNote', 'emptyText', 'parked', 'untitledFrame'] as const) {
      expect(boardWords[word]).toEqual({ nl: dutch[word], en: english[word] });
    }
    const nobody = { nl: dutchAsked.noDepartments, en: englishAsked.noDepartments };
    expect(boardWords.noDepartments).toEqual(nobody);
  });

  test('holds everything that lies on it, and what hangs from that', () => {
    const said = saidIn(drawBoard(rich, 'nl').drawing);
    for (const text of [
      'Wat ons opviel',
      'Klanten bellen',
      'Bram',
      'IT',
      'Geparkeerd',
      'Hier moet de directie',
    ]) {
      expect(said).toContain(text);
    }
    for (const text of ['hoort bij', '5 stemmen', 'Nog leeg', '1 Vertrekpunt'.slice(2), 'Akkoord']) {
      expect(said).toContain(text);
    }
  });

  test('tells in numbers and regions what it holds', () => {
    const { alt, title } = drawBoard(rich, 'en');
    expect(title).toBe('The board');
    expect(alt).toContain('1 frame');
    expect(alt).toContain('1 connection');
    expect(alt).toContain('Stage 3: Goals');
    expect(drawBoard(rich, 'nl', { region: 3 }).alt).toContain('Fase 3: Doelen');
  });

  test('shows findings as slips and as the badge of the worst on a card', () => {
    const without = drawBoard(stroomnet, 'nl');
    const withSlips = drawBoard(stroomnet, 'nl', { slips: slips(stroomnet) });
    const hasSlip = (drawing: Drawing) => /Valkuil [a-z]+-/.test(saidIn(drawing));
    expect([hasSlip(without.drawing), hasSlip(withSlips.drawing)]).toEqual([false, true]);
    const risks = (drawing: Drawing) =>
      drawing.shapes.filter((one) => one.kind === 'rect' && one.fill === 'risk');
    expect(risks(without.drawing)).toHaveLength(0);
    expect(risks(withSlips.drawing).length).toBeGreaterThan(1);
  });

  test('shows each thing in the picture of exactly one region', () => {
    const whole = drawBoard(rich, 'nl');
    const regions = regionNumbers.map((region) => drawBoard(rich, 'nl', { region }));
    expect(regions.reduce((sum, { count }) => sum + count, 0)).toBe(whole.count);
    expect(regions.every(({ drawing }) => drawing.width < whole.drawing.width)).toBe(true);
  });

  test('shows a selection alone, without the regions under it', () => {
    const { drawing, count } = drawBoard(rich, 'nl', { items: new Set(['inside', 'aside']) });
    expect(count).toBe(2);
    const said = saidIn(drawing);
    expect(said).toContain('hoort bij');
    expect(said).not.toContain('Wat ons opviel');
    expect(said).not.toContain('Vertrekpunt');
    expect(drawBoard(rich, 'nl', { items: new Set(['nothing']) }).count).toBe(0);
  });

  test('leaves out what lies absurdly far away, and says so', () => {
    const far = { ...rich, layout: { ...rich.layout, aside: { x: 2e9, y: -2e9 } } };
    const { drawing } = drawBoard(far, 'nl');
    expect(drawing.width).toBeLessThan(30_000);
    expect(saidIn(drawing)).toContain('zo ver buiten het bord');
    expect(drawBoard(far, 'nl', { items: new Set(['aside']) }).count).toBe(1);
  });

  test('with titles alone has no letter smaller than asked', () => {
    const { drawing } = drawBoard(stroomnet, 'nl', { leastSize: 30, slips: slips(stroomnet) });
    expect(Math.min(...textsOf(drawing).map(({ size }) => size))).toBeGreaterThanOrEqual(30);
    expect(saidIn(drawing).includes('Samenwerking en')).toBe(true);
  });

  test.each(languages)('keeps every text of the worked example in its box, in %s', (language) => {
    const options: BoardPictureOptions = { slips: slips(stroomnet) };
    expect(outOfTheirBox(drawBoard(stroomnet, language, options).drawing)).toEqual([]);
    expect(outOfTheirBox(drawBoard(stroomnet, language, { ...options, leastSize: 32 }).drawing)).toEqual([]);
  });

  test('of nothing is a picture too', () => {
    const { drawing, alt } = drawBoard(emptyStrategy(), 'en');
    expect(textsOf(drawing).length).toBeGreaterThan(50);
    expect(alt).toContain('Stage 6: Pitfalls: there is nothing here yet.');
  });
});

describe('whatever people make', () => {
  test('can be drawn, with every text in its box', () => {
    fc.assert(
      fc.property(arbitraryStrategy, fc.constantFrom(...languages), (strategy, language) => {
        drawBoard(strategy, language, { slips: slips(strategy) });
        // What lies over something else hides whose box a text is in: names of lines and of frames, texts without paper.
        const tidy = {
          ...strategy,
          layout: {},
          links: [],
          notes: strategy.notes.filter(({ shape }) => shape !== 'text' && shape !== 'frame'),
        };
        expect(outOfTheirBox(drawBoard(tidy, language).drawing)).toEqual([]);
        expect(outOfTheirBox(drawBoard(tidy, language, { leastSize: 60 }).drawing)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    ['markup', '<script>alert(1)</script>&amp;"\'', '&lt;script&gt;'],
    ['CSS and entities', '</style>&#x3c;', '&lt;/style&gt;&amp;#x3c;'],
    ['formulas', '=cmd|calc!A1 #read("/etc/passwd")', '=cmd|calc!A1'],
  ])('prints %s as text', (_, text, printed) => {
    const strategy = strategyFromPatch({ notes: [{ id: 'n', text }] });
    const { drawing, alt } = drawBoard(strategy, 'nl', { items: new Set(['n']) });
    const svg = drawingToSvg(drawing, { look: ownLook, alt });
    expect(svg.replace(/<\/text>\s*<text[^>]*>/g, '')).toContain(printed);
    expect(svg).not.toContain('<script');
  });

  test('prints a text without end, characters that XML cannot hold and letters from right to left', () => {
    const texts = [
      'x'.repeat(20_000),
      'a\u0000b\u001fc\ud800d\uffff',
      '\u202eabc\u2066 שלום مرحبا',
      '👩‍💻'.repeat(4000),
    ];
    const strategy = strategyFromPatch({ notes: texts.map((text, index) => ({ id: `n${index}`, text })) });
    const { drawing, alt } = drawBoard(strategy, 'nl');
    expect(outOfTheirBox(drawing)).toEqual([]);
    const svg = drawingToSvg(drawing, { look: ownLook, alt });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be in the file.
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(svg).toContain('abcd');
  });

  test('ends in an ellipsis only where the layout leaves no more room', () => {
    const text = 'Een briefje van acht woorden past er heel op.';
    const strategy = strategyFromPatch({ notes: [{ id: 'n', text }] });
    expect(saidIn(drawBoard(strategy, 'nl', { items: new Set(['n']) }).drawing)).toContain(text.slice(0, 7));
    expect(saidIn(drawBoard(strategy, 'nl', { items: new Set(['n']) }).drawing)).not.toContain('…');
    const box = layoutBoard(strategy, 'nl').notes[0]!;
    expect(box.h).toBeGreaterThan(80);
  });
});

describe('the title of a frame, from afar', () => {
  const framed = (below: number) =>
    strategyFromPatch({
      notes: [
        { id: 'frame', shape: 'frame', title: 'Wat ons opviel' },
        { id: 'n1', item: 'frame', text: 'Bellers wachten lang' },
      ],
      layout: { frame: { x: 300, y: 900, w: 400, h: 300 }, n1: { x: 320, y: 900 + below } },
    });
  const placesIn = (below: number) => {
    const { drawing } = drawBoard(framed(below), 'nl', { leastSize: 30 });
    const title = textsOf(drawing).find(({ text }) => text === 'Wat ons opviel')!;
    // Its sheet is drawn just before it.
    const frame = drawing.shapes[drawing.shapes.indexOf(title) - 1] as Box;
    return {
      size: title.size,
      top: title.y - title.size - frame.y,
      bottom: title.y + title.size * 0.25 - frame.y,
    };
  };

  test('stays over the notes, in letters that can be read', () => {
    const { size, top, bottom } = placesIn(56);
    expect(size).toBeGreaterThanOrEqual(30);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(56);
  });

  test('stands on top of the frame where the notes leave no room', () => {
    const { size, bottom } = placesIn(20);
    expect(size).toBeGreaterThanOrEqual(30);
    expect(bottom).toBeLessThanOrEqual(0);
  });
});
