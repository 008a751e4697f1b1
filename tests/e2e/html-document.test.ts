import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeHtml } from '#server/export/html/write-html.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { documentFonts } from '#shared/report/document-fonts.ts';
import { fontFamilies, ownLook } from '#shared/report/look.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { violations } from '#tests/support/axe.ts';
import { sharedBrowser } from '#tests/support/chromium.ts';
import { hostileStrategy, reportOptionsFor } from '#tests/support/hostile.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await sharedBrowser(inject('chromium'));
  folder = await mkdtemp(join(tmpdir(), 'kcc-html-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What the page did besides being read: it must do nothing. */
interface Opened {
  readonly page: Page;
  readonly deeds: string[];
}

async function open(strategy: Strategy, language: Language, look = ownLook): Promise<Opened> {
  const file = join(folder, `${language}.html`);
  const report = buildReport(strategy, language, reportOptionsFor(strategy, language));
  await writeFile(file, writeHtml(report, look));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const deeds: string[] = [];
  page.on('dialog', (dialog) => {
    deeds.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== pathToFileURL(file).href && !url.startsWith('data:')) deeds.push(`request ${url}`);
  });
  page.on('console', (message) => deeds.push(`console ${message.text()}`));
  page.on('pageerror', (error) => deeds.push(`error ${error.message}`));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, deeds };
}

const sidewaysPixels = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.each([
  ['the worked example on a phone', stroomnet, 'nl', 320],
  ['the worked example without translations', { ...stroomnet, translations: {} }, 'en', 1280],
  ['hostile texts', hostileStrategy, 'en', 1280],
] as const)(
  '%s, opened from disk, does nothing, has no barrier, and fits',
  async (_, strategy, language, width) => {
    const { page, deeds } = await open(strategy, language);
    for (const each of [1280, 320, width]) {
      await page.setViewportSize({ width: each, height: 800 });
      expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    }
    expect(await violations(page)).toEqual([]);
    expect(deeds).toEqual([]);
    await page.close();
  },
);

test('what people typed can be read as they typed it', async () => {
  const { page } = await open(hostileStrategy, 'nl');
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown).toContain('<img src="https://evil.example/x.png" onerror="alert(1)">');
  expect(shown).toContain('</style></title></script><script>alert(2)</script>');
  expect(shown).toContain('👩‍💻 مرحبا');
  await page.close();
});

test('a line of a megabyte breaks nothing', async () => {
  const endState = 'klantcontact'.repeat(90_000);
  const { page, deeds } = await open(
    { ...stroomnet, ambition: { ...stroomnet.ambition, endState, notDoing: [endState] } },
    'nl',
  );
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  expect(deeds).toEqual([]);
  await page.close();
});

test.each(documentFonts)('brings its font: %s', async (font) => {
  const { page, deeds } = await open(stroomnet, 'nl', { ...ownLook, font });
  const loaded = await page.evaluate(
    (family) =>
      [...document.fonts].filter((one) => one.family.includes(family) && one.status === 'loaded').length,
    fontFamilies[font],
  );
  expect(loaded).toBeGreaterThan(0);
  expect(deeds).toEqual([]);
  await page.close();
});

test('a link of the contents leads to its chapter', async () => {
  const { page } = await open(stroomnet, 'nl');
  await page.getByRole('navigation').getByRole('link', { name: '6 Roadmap' }).click();
  const top = await page
    .getByRole('heading', { name: '6 Roadmap' })
    .evaluate((one) => one.getBoundingClientRect().top);
  expect(top).toBeLessThan(200);
  await page.close();
});
