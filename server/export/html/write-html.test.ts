import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { ownLook, type ReportLook } from '#shared/report/look.ts';
import { headingsOf, headingText } from '#shared/report/runs.ts';
import type { Picture, Report } from '#shared/report/tree.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { type Language, languages, localeOf } from '#shared/text/language.ts';
import { hostileStrategy, reportOptionsFor } from '#tests/support/hostile.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { writeHtml } from './write-html.ts';

/** jsdom comes without types. */
const { JSDOM }: { JSDOM: new (html: string) => { window: { document: Document } } } = createRequire(
  import.meta.url,
)('jsdom');

const reportOf = (strategy: Strategy, language: Language) =>
  buildReport(strategy, language, reportOptionsFor(strategy, language));

const pageOf = (report: Report, look: ReportLook = ownLook) => {
  const html = writeHtml(report, look);
  return { html, document: new JSDOM(html).window.document };
};

const strategies: readonly (readonly [string, Strategy])[] = [
  ['the worked example', stroomnet],
  ['an empty strategy', emptyStrategy()],
  ['hostile texts', hostileStrategy],
];

describe.each(languages)('the web page in %s', (language) => {
  test.each(strategies)('needs nothing but itself: %s', (_, strategy) => {
    const { html, document } = pageOf(reportOf(strategy, language));
    for (const one of document.querySelectorAll('[src], [href], [action], [srcset], [poster]')) {
      const target = one.getAttribute('src') ?? one.getAttribute('href') ?? '';
      expect(target).toMatch(/^(#|data:)/);
    }
    expect(document.querySelectorAll('script, iframe, object, embed, link, base, form').length).toBe(0);
    const style = document.querySelector('style')?.textContent ?? '';
    expect(style.match(/url\((?!data:)|@import|https?:/g)).toBeNull();
    expect(
      [...document.querySelectorAll('*')]
        .flatMap((one) => [...one.attributes])
        .filter(({ name }) => name === 'style' || name.startsWith('on')),
    ).toEqual([]);
    expect(html.length).toBeLessThan(1_000_000);
  });

  test('has a policy that knows its own style and lets nothing else in', () => {
    const { document } = pageOf(reportOf(stroomnet, language));
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    const hash = createHash('sha256').update(document.querySelector('style')!.textContent!).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).not.toMatch(/unsafe|script-src|\*/);
  });

  test('has the headings of the report, each once, and contents that lead to them', () => {
    const report = reportOf(stroomnet, language);
    const { document } = pageOf(report);
    const written = [...document.querySelectorAll('section :is(h2, h3, h4)')].map((one) => one.textContent);
    expect(written).toEqual(headingsOf(report).map(headingText));
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const links = [...document.querySelectorAll('nav a')];
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) {
      const target = document.getElementById(link.getAttribute('href')!.slice(1));
      expect(target?.textContent).toBe(link.textContent);
    }
  });

  test('has a caption and headers with a scope on each table', () => {
    const { document } = pageOf(reportOf(stroomnet, language));
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).toBeTruthy();
      for (const header of table.querySelectorAll('th'))
        expect(header.getAttribute('scope')).toMatch(/^(col|row)$/);
    }
  });

  test('speaks its language and marks what stands in the other one', () => {
    const { document } = pageOf(reportOf({ ...stroomnet, translations: {} }, language));
    expect(document.documentElement.lang).toBe(localeOf[language]);
    const goal = stroomnet.goals[0]!.text.slice(0, 30);
    const run = [...document.querySelectorAll('[lang="nl-NL"]:not(html)')].find((one) =>
      one.textContent?.startsWith(goal),
    );
    expect(run === undefined).toBe(language === 'nl');
    expect(document.querySelectorAll('.gap').length > 0).toBe(language === 'en');
  });
});

test('what people typed comes out as text', () => {
  const { document } = pageOf(reportOf(hostileStrategy, 'nl'));
  const shown = document.body.textContent ?? '';
  for (const text of [
    '<img src="https://evil.example/x.png" onerror="alert(1)">',
    '</style></title></script><script>alert(2)</script>',
    '&lt;b&gt; &amp;amp; &#60;',
    '👩‍💻 مرحبا ≥ ≤ → é ë ï € – ŵ',
  ]) {
    expect(shown).toContain(text);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there.
  expect(shown).not.toMatch(/[\u0000-\u0008\u000b]/);
});

test('a look from outside cannot end the style sheet', () => {
  const brand = '#000;}</style><script>alert(1)</script>' as ReportLook['brand'];
  const { document } = pageOf(reportOf(emptyStrategy(), 'nl'), { ...ownLook, brand, font: 'source-sans-3' });
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(document.querySelectorAll('style')).toHaveLength(1);
});

test('pictures stand in the page with words for who cannot see them', () => {
  const picture: Picture = {
    type: 'picture',
    id: 'p1',
    caption: [{ text: 'Kanalen', language: 'nl' }],
    alt: 'Telefoon "80%" & <mail>',
    drawing: {
      width: 200,
      height: 100,
      shapes: [{ kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'brand' }],
    },
    series: null,
  };
  const report = reportOf(emptyStrategy(), 'nl');
  const [first] = report.chapters;
  const { document } = pageOf({ ...report, chapters: [{ ...first!, blocks: [...first!.blocks, picture] }] });
  const svg = document.querySelector('figure svg');
  expect(svg?.getAttribute('role')).toBe('img');
  expect(svg?.getAttribute('aria-label')).toBe(picture.alt);
  expect(document.querySelector('figcaption')?.textContent).toBe('Kanalen');
});

test('letters outside the first part of the font bring the part that has them', () => {
  const faces = (strategy: Strategy) =>
    writeHtml(reportOf(strategy, 'nl'), ownLook).split('@font-face').length - 1;
  expect(faces(emptyStrategy())).toBe(1);
  expect(faces(hostileStrategy)).toBe(2);
});
