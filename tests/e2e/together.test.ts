import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeNote } from '#tests/support/board-hands.ts';
import { pan, seenBy, sees } from '#tests/support/board-view.ts';
import { errorsOf, isSaved, type Person, type WorkshopOfTwo, workshopOfTwo } from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  // Screens of different shapes: what one sees has to fit on the other all the same.
  await joris.page.setViewportSize({ width: 1280, height: 800 });
  for (const { page } of [anouk, joris]) await page.locator('.react-flow__node').first().waitFor();
});

afterAll(() => workshop?.end());

/** The view flies there and is told five times a second: that takes a moment. */
async function arrives(follower: Page, page: Page): Promise<void> {
  await expect.poll(() => sees(follower, page), { timeout: 10_000 }).toBe(true);
}

const frameOf = (page: Page) => page.locator('.follow-frame');

async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Kijk mee met ${name}` }).click();
  await frameOf(page)
    .filter({ hasText: `Je kijkt mee met ${name}` })
    .waitFor();
}

test('a click on an avatar follows: all that the other sees fits in my view, wherever they go', async () => {
  await follow(anouk.page, 'Joris');
  await arrives(anouk.page, joris.page);
  const before = await seenBy(joris.page);
  await pan(joris.page, 900, 300);
  await expect.poll(async () => (await seenBy(joris.page)).left, { timeout: 10_000 }).not.toBe(before.left);
  await arrives(anouk.page, joris.page);
  await joris.page.locator('.board').focus();
  await joris.page.keyboard.press('4');
  await expect
    .poll(async () => (await seenBy(joris.page)).left, { timeout: 10_000 })
    .toBeGreaterThan(before.left + 900);
  await arrives(anouk.page, joris.page);
  await anouk.page.getByText('Je kijkt mee met Joris').first().waitFor();
});

test('looking at something else with the keyboard keeps following; my own panning ends it', async () => {
  const { page } = anouk;
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await frameOf(page).waitFor();
  await pan(page, -200, 100);
  await frameOf(page).waitFor({ state: 'detached' });
  const mine = await seenBy(page);
  await pan(joris.page, -500, 0);
  await writeNote(joris.page, 'Hier ben ik nu', { x: 500, y: 600 });
  await isSaved(joris.page);
  expect(await seenBy(page)).toEqual(mine);
});

test('the stop button, Escape and a selection end it as well', async () => {
  const { page } = anouk;
  await follow(page, 'Joris');
  await frameOf(page).getByRole('button', { name: 'Stop' }).click();
  await frameOf(page).waitFor({ state: 'detached' });
  await follow(page, 'Joris');
  await page.locator('.board').focus();
  await page.keyboard.press('Escape');
  await frameOf(page).waitFor({ state: 'detached' });
  await joris.page.locator('.board').focus();
  await joris.page.keyboard.press('2');
  await follow(page, 'Joris');
  await arrives(page, joris.page);
  await page.locator('.board').focus();
  await page.keyboard.press('ArrowRight');
  await frameOf(page).waitFor({ state: 'detached' });
});

test('who is followed and starts to follow back takes over: the two do not chase each other', async () => {
  await follow(anouk.page, 'Joris');
  await pan(joris.page, -300, 0);
  await arrives(anouk.page, joris.page);
  await follow(joris.page, 'Anouk');
  await frameOf(anouk.page).waitFor({ state: 'detached' });
  await pan(anouk.page, 400, 0);
  await arrives(joris.page, anouk.page);
  await frameOf(joris.page).getByRole('button', { name: 'Stop' }).click();
});

test('the list of people follows from another view, and says so when the other is not on the canvas', async () => {
  const { page } = anouk;
  await page.getByRole('radio', { name: 'Lijst', exact: true }).check();
  await page.getByRole('button', { name: 'Wie er zijn' }).click();
  await page.getByRole('menuitem', { name: /Joris/ }).click();
  await frameOf(page).waitFor();
  await arrives(page, joris.page);
  await joris.page.getByRole('radio', { name: 'Document', exact: true }).check();
  await frameOf(page).filter({ hasText: 'nu niet op het canvas' }).waitFor();
  await joris.page.getByRole('radio', { name: 'Canvas', exact: true }).check();
  await frameOf(page).filter({ hasNotText: 'nu niet op het canvas' }).waitFor();
  await arrives(page, joris.page);
});

test('the overview map opens with M, moves the view and is remembered', async () => {
  const { page } = joris;
  await page.locator('.board').focus();
  await page.keyboard.press('m');
  const map = page.getByRole('application', { name: 'Overzichtskaart' });
  await map.waitFor();
  const box = await map.boundingBox();
  if (!box) throw new Error('There is no map.');
  const before = await seenBy(page);
  await page.mouse.click(box.x + box.width - 16, box.y + box.height / 2);
  await expect
    .poll(async () => (await seenBy(page)).left, { timeout: 10_000 })
    .toBeGreaterThan(before.left + 1000);
  const there = await seenBy(page);
  await page.mouse.down();
  await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect
    .poll(async () => (await seenBy(page)).left, { timeout: 10_000 })
    .toBeLessThan(there.left - 1000);
  const colours = await map.locator('canvas').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height) ?? {
      data: [],
    };
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += 4) found.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    return found.size;
  });
  expect(colours).toBeGreaterThan(3);
  await page.reload();
  await map.waitFor();
  await page.setViewportSize({ width: 680, height: 800 });
  await map.waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Overzichtskaart' }).click();
  await map.waitFor({ state: 'detached' });
});

test('the small map works by keyboard: arrows move the view, plus and minus zoom, Escape goes back to the board', async () => {
  const { page } = joris;
  await page.locator('.board').focus();
  await page.keyboard.press('m');
  const map = page.getByRole('application', { name: 'Overzichtskaart' });
  await map.waitFor();
  expect(await map.getAttribute('aria-describedby')).not.toBeNull();
  await map.focus();
  const before = await seenBy(page);
  const width = before.right - before.left;
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await seenBy(page)).left).toBeCloseTo(before.left + width / 4, 0);
  expect((await seenBy(page)).top).toBeGreaterThan(before.top);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await seenBy(page)).left).toBeLessThan(before.left - width / 2);
  await page.keyboard.press('+');
  await expect
    .poll(async () => {
      const { left, right } = await seenBy(page);
      return right - left;
    })
    .toBeLessThan(width * 0.9);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('board');
  await page.keyboard.press('m');
  await map.waitFor({ state: 'detached' });
});

test('following ends when the other leaves, and is said', async () => {
  const { page } = anouk;
  await page.getByRole('radio', { name: 'Canvas', exact: true }).check();
  if ((await frameOf(page).count()) === 0) await follow(page, 'Joris');
  await joris.page.goto('about:blank');
  await frameOf(page).waitFor({ state: 'detached' });
  await page.getByText('Joris is weg. Je kijkt weer voor jezelf.').first().waitFor({ state: 'attached' });
  expect([...errorsOf(anouk.page), ...errorsOf(joris.page)]).toEqual([]);
});
