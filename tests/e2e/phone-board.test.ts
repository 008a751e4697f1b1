import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { onBoard, type Rect, rectOf } from '#tests/support/board-hands.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { sharedBrowser } from '#tests/support/chromium.ts';
import { startWorkshop } from '#tests/support/people.ts';

let server: BuiltServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let fingers: CDPSession;

beforeAll(async () => {
  server = await startBuiltServer();
  browser = await sharedBrowser(inject('chromium'));
});

afterEach(() => context?.close());

afterAll(async () => {
  await server?.stop();
});

async function openPhone(width: number): Promise<void> {
  context = await browser.newContext({
    viewport: { width, height: 844 },
    locale: 'nl-NL',
    hasTouch: true,
    isMobile: true,
  });
  page = await context.newPage();
  fingers = await context.newCDPSession(page);
  await startWorkshop(page, server.url, {
    template: /Leeg/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  await page.getByRole('button', { name: 'Canvas' }).tap();
  await onBoard(page, 'Begin bij het gewenste eindresultaat').waitFor();
  // The tools and what listens to fingers come after the board.
  await page.getByRole('button', { name: 'Briefje', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Hele bord tonen' }).waitFor();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/tools-[^/]*\.js$/.test(name)),
  );
}

async function longPress(x: number, y: number): Promise<void> {
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.getByRole('menu').waitFor();
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

function isOnScreen({ x, y, width, height }: Rect, screen: number): boolean {
  return x >= 0 && y >= 0 && x + width <= screen && y + height <= 844;
}

function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe.each([390, 320])('a phone of %i px', (width) => {
  test('every tool is in sight at once, undo and redo too, and nothing covers them', async () => {
    await openPhone(width);
    const buttons = page.locator('.board-tools button, .board-corner button');
    const rects = await Promise.all((await buttons.all()).map(rectOf));
    expect(rects.length).toBeGreaterThan(12);
    for (const rect of rects) expect(isOnScreen(rect, width), JSON.stringify(rect)).toBe(true);
    for (const [index, rect] of rects.entries()) {
      for (const other of rects.slice(index + 1)) expect(touches(rect, other)).toBe(false);
    }
    const [undo, redo] = [
      page.getByRole('button', { name: 'Ongedaan maken' }).first(),
      page.getByRole('button', { name: 'Opnieuw' }),
    ];
    await page.getByRole('button', { name: 'Briefje', exact: true }).tap();
    await page.keyboard.type('Met de duim');
    await page.keyboard.press('Escape');
    const note = onBoard(page, 'Met de duim');
    await note.waitFor();
    await undo.tap();
    await expect.poll(() => note.count()).toBe(0);
    await redo.tap();
    await expect.poll(() => page.locator('.react-flow__node-note').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('letting go of a long press chooses nothing of a menu that opened under the finger', async () => {
    await openPhone(width);
    await page.getByRole('button', { name: 'Hele bord tonen' }).tap();
    await longPress(width / 2, 600);
    const first = page.getByRole('menuitem').first();
    const menu = await rectOf(page.getByRole('menu'));
    expect(menu.y).toBeLessThan(590);
    await first.tap();
    await expect.poll(() => page.locator('.react-flow__node-note').count()).toBe(1);
  });

  test('a long press opens a menu for a finger; what is said afterwards covers nothing', async () => {
    await openPhone(width);
    const empty = await rectOf(page.locator('.board-flow'));
    await longPress(width / 2, empty.y + 66);
    const items = await page.getByRole('menuitem').all();
    for (const item of items) {
      const rect = await rectOf(item);
      expect(isOnScreen(rect, width)).toBe(true);
      expect(rect.height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.locator('.ui-menu__hint:visible').count()).toBe(0);
    await page.getByRole('menuitem', { name: 'Nieuw briefje hier' }).tap();
    for (const text of ['Een', 'Twee']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Escape');
      if (text === 'Een') await page.getByRole('button', { name: 'Briefje', exact: true }).tap();
    }
    await page.keyboard.press('Control+a');
    const bar = page.getByRole('toolbar', { name: 'Selectie ordenen' });
    for (const button of await bar.getByRole('button').all()) {
      expect(isOnScreen(await rectOf(button), width)).toBe(true);
    }
    await page.keyboard.press('Delete');
    const toast = await rectOf(page.locator('.ui-toast').first());
    expect(await page.locator('.stage-bar').isVisible()).toBe(true);
    const bars = await page.locator('.stage-bar, .board-tools__group, .board-corner, nav').all();
    for (const other of bars) expect(touches(toast, await rectOf(other))).toBe(false);
  });
});
