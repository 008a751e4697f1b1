import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { exportStrategy } from '#server/export/export-strategy.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { onBoard, rectOf, selectAll, writeNote } from '#tests/support/board-hands.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { sharedBrowser } from '#tests/support/chromium.ts';
import { hostileStrategy, hostileTexts } from '#tests/support/hostile.ts';
import { errorsOf, newPerson, type Person, startWorkshop } from '#tests/support/people.ts';
import { sizeOfPng } from '#tests/support/png-size.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';

let browser: Browser;
let server: BuiltServer;
let anouk: Person;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kcc-picture-'));
  [browser, server, anouk] = await Promise.all([
    sharedBrowser(inject('chromium')),
    startBuiltServer(),
    newPerson(inject('chromium')),
  ]);
});

afterAll(async () => {
  await anouk?.leave();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Cyrillic and Greek stand in our font; the others a reader draws with what it has. */
const otherScripts = [
  'Привет мир, это записка о длинных ожиданиях и широких буквах ЖЩЮФ',
  'Γειά σου κόσμε, αυτό είναι ένα σημείωμα',
  '你好世界 这是一张关于客户联系的便条',
  'مرحبا بالعالم هذه ملاحظة طويلة بعض الشيء',
  'สวัสดีชาวโลก नमस्ते दुनिया',
  '👩🏽‍💻🎉👍🏽🚀 '.repeat(8),
  'W'.repeat(400),
];

function notesOf(texts: readonly string[]): Strategy {
  return strategyFromPatch({
    notes: texts.map((text, index) => ({ id: `n${index}`, text, title: text, author: text })),
  });
}

/** Opens the SVG of a board by itself in a browser; `deeds` is what it did besides being looked at. */
async function openSvg(strategy: Strategy): Promise<{ readonly page: Page; readonly deeds: string[] }> {
  const result = await exportStrategy(strategy, { format: 'svg', language: 'nl' });
  if (!result.ok) throw new Error(result.code);
  const file = join(folder, 'board.svg');
  await writeFile(file, result.bytes);
  const page = await browser.newPage();
  const deeds: string[] = [];
  page.on('dialog', (dialog) => {
    deeds.push('dialog');
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (url !== pathToFileURL(file).href && !url.startsWith('data:')) deeds.push(url);
  });
  page.on('pageerror', (error) => deeds.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, deeds };
}

/** Texts that reach out of the smallest box in which they begin. */
function outOfTheirBox(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('rect')]
      .map((rect) => rect.getBBox())
      .sort((one, other) => one.width * one.height - other.width * other.height);
    return [...document.querySelectorAll('text')].flatMap((text) => {
      const [x, y] = [text.x.baseVal[0]?.value ?? 0, text.y.baseVal[0]?.value ?? 0];
      const middle = y - Number(text.getAttribute('font-size')) * 0.3;
      const around = boxes.find(
        (box) => box.x <= x && x <= box.x + box.width && box.y <= middle && middle <= box.y + box.height,
      );
      const own = text.getBBox();
      const fits =
        around &&
        around.x <= own.x + 0.6 &&
        own.x + own.width <= around.x + around.width + 0.6 &&
        around.y <= own.y + 2 &&
        own.y + own.height <= around.y + around.height + 2;
      return fits ? [] : [text.textContent ?? ''];
    });
  });
}

test.each([
  ['the worked example', stroomnet],
  ['a board of hostile texts', hostileStrategy],
  ['notes of hostile texts and other scripts', notesOf([...hostileTexts, ...otherScripts])],
])(
  'every text of %s lies in its card or note, in its own font, and the file does nothing',
  async (_, strategy) => {
    const { page, deeds } = await openSvg(strategy);
    expect(await page.locator('text').count()).toBeGreaterThan(100);
    expect(await outOfTheirBox(page)).toEqual([]);
    const loaded = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(loaded).toBeGreaterThan(0);
    expect(await page.locator('script, image, foreignObject').count()).toBe(0);
    expect(deeds).toEqual([]);
    await page.close();
  },
);

test('hostile texts stand on the board as they were typed', async () => {
  const { page } = await openSvg(hostileStrategy);
  const said = (await page.locator('text').allTextContents()).join(' ').replace(/\s+/g, ' ');
  for (const text of ['<img src=', '=cmd|"/c calc"!A1', '#read("/etc/passwd")', '&lt;b&gt;']) {
    expect(said).toContain(text);
  }
  await page.close();
});

test('a selection is copied as a picture of what is selected, and saved as a file that stands by itself', async () => {
  const { page } = anouk;
  await startWorkshop(page, server.url, {
    template: /Leeg/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  await onBoard(page, 'Begin bij het gewenste eindresultaat').waitFor();
  const first = await writeNote(page, 'Te lang in de wacht', { x: 700, y: 700 });
  const second = await writeNote(page, 'Nooit teruggebeld', { x: 900, y: 720 });
  await selectAll(page, [first, second]);

  await first.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Kopieer als afbeelding' }).click();
  await page.getByText('Gekopieerd als afbeelding').waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const inkOf = (left: number, right: number) => {
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        const x = (at / 4) % image.width;
        if (x >= left && x < right && (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 200)
          count += 1;
      }
      return count;
    };
    const { width, height } = image;
    return { types: item?.types, width, height, ink: [inkOf(0, width / 2), inkOf(width / 2, width)] };
  });
  expect(copied.types).toEqual(['image/png']);
  expect(copied.width).toBeGreaterThan(2 * 300);
  expect(copied.width).toBeLessThan(2 * 800);
  // The words of both notes.
  for (const ink of copied.ink) expect(ink).toBeGreaterThan(400);

  await first.click({ button: 'right' });
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Bewaar als SVG' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.svg$/);
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).toContain('Te lang in de');
  expect(svg).not.toContain('Vertrekpunt');
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\((?!data:)/);
  expect(errorsOf(page)).toEqual([]);
});

test('the menu of an empty spot saves the region under it as a picture', async () => {
  const { page } = anouk;
  await page.keyboard.press('Escape');
  await page.keyboard.press('4');
  const heading = page.getByRole('heading', { name: "4 Thema's" });
  await heading.waitFor();
  const saving = page.waitForEvent('download');
  // The flight is over once the heading stays where it is.
  let before = await rectOf(heading);
  await expect
    .poll(async () => {
      const [last, now] = [before, await rectOf(heading)];
      before = now;
      return now.x === last.x && now.y === last.y && now.x > 0 && now.x < 600;
    })
    .toBe(true);
  await page.mouse.click(before.x + 10, before.y + before.height + 12, { button: 'right' });
  await page.getByRole('menuitem', { name: "Bewaar Thema's als PNG" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('fase-4-thema-s-nl.png');
  const { width, height } = sizeOfPng(await readFile(await file.path()));
  expect([width, height]).toEqual([2 * 1176, 2 * 1080]);
});
