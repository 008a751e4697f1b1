import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDeck } from '#shared/report/deck/build-deck.ts';
import { ownLook, type ReportLook } from '#shared/report/look.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages, localeOf } from '#shared/text/language.ts';
import { hostileStrategy, reportOptionsFor } from '#tests/support/hostile.ts';
import { hasSlides, printedOfAll } from '#tests/support/office.ts';
import { pngOf } from '#tests/support/pictures.ts';
import { gemeente, stroomnet } from '#tests/support/stroomnet.ts';
import { writePptx } from './write-pptx.ts';

const minutes = 60_000;
/** jsdom comes without types. */
const { JSDOM }: { JSDOM: new (html: string) => { window: { DOMParser: typeof DOMParser } } } = createRequire(
  import.meta.url,
)('jsdom');
const { DOMParser: XmlParser } = new JSDOM('').window;

const slidesOf = (strategy: Strategy, language: Language, look: ReportLook = ownLook) =>
  writePptx(buildDeck(strategy, language, reportOptionsFor(strategy, language)), look);

/** The XML parts of the file by name; a part that is not well-formed fails the test. */
function partsOf(pptx: Uint8Array): Readonly<Record<string, Document>> {
  const files = Object.entries(unzipSync(pptx)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(
    files.map(([name, bytes]) => {
      const part = new XmlParser().parseFromString(strFromU8(bytes), 'application/xml');
      expect(part.getElementsByTagName('parsererror').length, name).toBe(0);
      return [name, part];
    }),
  );
}

const all = (part: Document | Element, name: string) => [...part.getElementsByTagName(name)];

const slideParts = (parts: Readonly<Record<string, Document>>) =>
  Object.entries(parts).flatMap(([name, part]) => (/^ppt\/slides\/slide\d+\.xml$/.test(name) ? [part] : []));

const strategies: readonly (readonly [string, Strategy])[] = [
  ['the worked example', stroomnet],
  ['an empty strategy', emptyStrategy()],
  ['hostile texts', hostileStrategy],
];

describe.each(languages)('the slides in %s', (language) => {
  describe.each(strategies)('of %s', (_, strategy) => {
    let pptx: Uint8Array;
    let parts: Readonly<Record<string, Document>>;
    let slides: readonly Document[];

    beforeAll(async () => {
      pptx = await slidesOf(strategy, language);
      parts = partsOf(pptx);
      slides = slideParts(parts);
    });

    test('are at most twelve, each with one real title', () => {
      expect(slides.length).toBeLessThanOrEqual(12);
      for (const slide of slides) {
        const titles = all(slide, 'p:ph').filter((one) => one.getAttribute('type') === 'title');
        expect(titles).toHaveLength(1);
      }
    });

    test('say of every run what its language is, and of no paragraph twice what it looks like', () => {
      const known = Object.values(localeOf);
      for (const slide of slides) {
        for (const run of all(slide, 'a:r')) {
          expect(known).toContain(all(run, 'a:rPr')[0]?.getAttribute('lang'));
        }
        for (const properties of all(slide, 'a:pPr')) {
          expect(properties.parentElement?.firstElementChild).toBe(properties);
        }
      }
    });

    test('tell of every picture what it shows', () => {
      for (const slide of slides) {
        for (const picture of [...all(slide, 'p:grpSp'), ...all(slide, 'p:pic')]) {
          expect(all(picture, 'p:cNvPr')[0]?.getAttribute('descr')).toBeTruthy();
        }
        for (const frame of all(slide, 'p:graphicFrame').filter((one) => all(one, 'c:chart').length > 0)) {
          expect(all(frame, 'p:cNvPr')[0]?.getAttribute('descr')).toBeTruthy();
        }
      }
    });

    test('have nothing that stands off the slide, nor anything from outside', () => {
      const [width, height] = [12_192_000, 6_858_000];
      for (const slide of slides) {
        for (const frame of all(slide, 'a:off')) {
          const size = frame.nextElementSibling;
          const right = Number(frame.getAttribute('x')) + Number(size?.getAttribute('cx'));
          const bottom = Number(frame.getAttribute('y')) + Number(size?.getAttribute('cy'));
          expect(Number(frame.getAttribute('x'))).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width + 60_000);
          expect(bottom).toBeLessThanOrEqual(height);
        }
      }
      for (const [name, part] of Object.entries(parts)) {
        if (!name.endsWith('.rels')) continue;
        for (const relation of all(part, 'Relationship')) {
          expect(relation.getAttribute('TargetMode')).not.toBe('External');
        }
      }
    });
  });
});

test.skipIf(!hasSlides)(
  'all open in LibreOffice with as many pages, titles and table cells on them',
  async () => {
    const cases = [
      [stroomnet, 'nl'],
      [gemeente, 'en'],
      [emptyStrategy(), 'nl'],
      [hostileStrategy, 'en'],
    ] as const;
    const wanted = cases.map(([strategy, language]) => ({
      deck: buildDeck(strategy, language, reportOptionsFor(strategy, language)),
    }));
    const files = await Promise.all(wanted.map(({ deck }) => writePptx(deck, ownLook)));
    const laidOut = await printedOfAll(files, 'pptx');
    for (const [position, { deck }] of wanted.entries()) {
      const pages = laidOut[position]!.pages.map((page) => page.replace(/\s+/g, ' '));
      expect(pages).toHaveLength(deck.slides.length + 1);
      for (const [at, { subject }] of deck.slides.entries()) expect(pages[at + 1]).toContain(subject);
    }
    const reasons = laidOut[0]!.pages.find((page) => page.includes('Nr.')) ?? '';
    expect(reasons).toContain('2*');
    expect(reasons).toContain('Waarde voor de klant');
  },
  4 * minutes,
);

test('the quadrant of contact reasons is a chart of bubbles, each with its number, in the field of its value', async () => {
  const deck = buildDeck(stroomnet, 'nl', reportOptionsFor(stroomnet, 'nl'));
  const quadrant = deck.slides
    .flatMap(({ bands }) => bands.flatMap(({ parts }) => parts))
    .find((part) => part.type === 'quadrant');
  const parts = partsOf(await writePptx(deck, ownLook));
  const chart = Object.values(parts).find((part) => all(part, 'c:bubbleChart').length > 0)!;
  const values = (name: string) => all(all(chart, name)[0]!, 'c:v').map((one) => Number(one.textContent));
  const half = (value: number) => (value > 1 ? 'high' : 'low');
  const [xs, ys] = [values('c:xVal'), values('c:yVal')];
  const drawn = xs.map((x, position) => ({ across: half(x), up: half(ys[position]!) }));
  expect(drawn).toEqual(quadrant!.points.map(({ across, up }) => ({ across, up })));
  expect(new Set(xs.map((x, position) => `${x} ${ys[position]}`)).size).toBe(drawn.length);
  expect(values('c:bubbleSize')).toEqual(quadrant!.points.map(({ figure }) => figure));
  expect(all(chart, 'c:dLbl').map((one) => all(one, 'a:t')[0]?.textContent)).toEqual(
    quadrant!.points.map(({ mark }) => mark),
  );
  expect(all(chart, 'c:dPt')).toHaveLength(quadrant!.points.filter(({ standsOut }) => standsOut).length);
  // What belongs to an axis of names makes a chart of figures invalid.
  expect(all(chart, 'c:noMultiLvlLbl')).toEqual([]);
  expect(Number(all(chart, 'c:bubbleScale')[0]?.getAttribute('val'))).toBeLessThanOrEqual(100);
});

test('has charts and tables that can be edited, drawings of shapes, and notes', async () => {
  const parts = partsOf(await slidesOf(stroomnet, 'nl'));
  const names = Object.keys(parts);
  expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(3);
  const slides = slideParts(parts);
  expect(slides.flatMap((slide) => all(slide, 'a:tbl')).length).toBeGreaterThanOrEqual(4);
  expect(slides.flatMap((slide) => all(slide, 'p:grpSp')).length).toBe(2);
  const notes = names.filter((name) => name.startsWith('ppt/notesSlides/') && name.endsWith('.xml'));
  const said = notes.map((name) => parts[name]?.documentElement.textContent ?? '').join('\n');
  expect(said).toContain(stroomnet.visionStatements[0]!.text);
});

test('what people typed comes out as text', async () => {
  const slides = slideParts(partsOf(await slidesOf(hostileStrategy, 'nl')));
  const texts = slides.flatMap((slide) => all(slide, 'a:t').map((one) => one.textContent));
  expect(texts).toContain('<img src="https://evil.example/x.png" onerror="alert(1)">');
  expect(texts).toContain('=cmd|"/c calc"!A1');
  expect(texts.some((text) => text?.includes('👩‍💻 مرحبا'))).toBe(true);
});

test('a logo and the colour of the house stand on the first slide', async () => {
  const look: ReportLook = {
    ...ownLook,
    brand: '#8a2f4b',
    font: 'source-sans-3',
    logo: {
      mediaType: 'image/png',
      base64: Buffer.from(pngOf(800, 400)).toString('base64'),
      width: 800,
      height: 400,
      alt: 'Stroomnet',
    },
  };
  const pptx = await slidesOf(stroomnet, 'en', look);
  const parts = partsOf(pptx);
  const [picture] = all(parts['ppt/slides/slide1.xml']!, 'p:pic');
  expect(all(picture!, 'p:cNvPr')[0]?.getAttribute('descr')).toBe('Stroomnet');
  const extent = all(picture!, 'a:ext').find((one) => one.hasAttribute('cx'))!;
  expect(Number(extent.getAttribute('cx')) / Number(extent.getAttribute('cy'))).toBeCloseTo(2);
  const files = Object.entries(unzipSync(pptx)).map(([name, bytes]) =>
    /xml$/.test(name) ? strFromU8(bytes) : '',
  );
  const whole = files.join('');
  expect(whole).toContain('8A2F4B');
  expect(whole).toContain('typeface="Source Sans 3"');
});
