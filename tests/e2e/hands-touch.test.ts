import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { middleOf, onBoard, type Point, rectOf } from '#tests/support/board-hands.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { sharedBrowser } from '#tests/support/chromium.ts';
import { startWorkshop } from '#tests/support/people.ts';

let server: BuiltServer;
let context: BrowserContext;
let page: Page;
let fingers: CDPSession;

beforeAll(async () => {
  server = await startBuiltServer();
  const browser = await sharedBrowser(inject('chromium'));
  context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    hasTouch: true,
  });
  page = await context.newPage();
  fingers = await context.newCDPSession(page);
  await startWorkshop(page, server.url, {
    template: /Leeg/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  await onBoard(page, 'Begin bij het gewenste eindresultaat').waitFor();
});

afterAll(async () => {
  await context?.close();
  await server?.stop();
});

/** One note in the middle of an empty piece of the board. */
beforeEach(async () => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Shift+Digit0');
  await expect.poll(() => percent()).toBe(100);
  await page.mouse.move(640, 400);
  await page.mouse.wheel(-6000, 0);
  await page.keyboard.press('n');
  await page.keyboard.type('Onder de vinger');
  await page.keyboard.press('Escape');
  await onBoard(page, 'Onder de vinger').waitFor();
});

async function percent(): Promise<number> {
  return Number.parseInt(await page.locator('.zoom-control__percent').innerText(), 10);
}

type TouchKind = 'touchStart' | 'touchMove' | 'touchEnd';

async function touch(type: TouchKind, points: readonly Point[]): Promise<void> {
  await fingers.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map((point, id) => ({ ...point, id })),
  });
}

/** Moves fingers from one place to another in steps, without lifting them. */
async function slide(from: readonly Point[], to: readonly Point[]): Promise<void> {
  const steps = 8;
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await touch(
      'touchMove',
      from.map(({ x, y }, index) => ({
        x: x + ((to[index]?.x ?? x) - x) * part,
        y: y + ((to[index]?.y ?? y) - y) * part,
      })),
    );
  }
}

test('one finger on a note moves it', async () => {
  const note = onBoard(page, 'Onder de vinger');
  const before = await rectOf(note);
  const from = await middleOf(note);
  await touch('touchStart', [from]);
  await slide([from], [{ x: from.x + 160, y: from.y + 80 }]);
  await touch('touchEnd', []);
  await expect.poll(async () => Math.abs((await rectOf(note)).x - before.x - 160)).toBeLessThanOrEqual(8);
  expect(await page.getByRole('menu').count()).toBe(0);
});

test('one finger on the board moves the board', async () => {
  const note = onBoard(page, 'Onder de vinger');
  const before = await rectOf(note);
  await touch('touchStart', [{ x: 400, y: 250 }]);
  await slide([{ x: 400, y: 250 }], [{ x: 500, y: 200 }]);
  await touch('touchEnd', []);
  await expect.poll(async () => Math.abs((await rectOf(note)).x - before.x - 100)).toBeLessThan(15);
  await expect.poll(async () => Math.abs((await rectOf(note)).y - before.y + 50)).toBeLessThan(15);
});

test('two fingers zoom, also where one of them, or both, stand on a note', async () => {
  const { x, y } = await middleOf(onBoard(page, 'Onder de vinger'));
  const apart = [
    { x: x - 30, y },
    { x: x + 30, y },
  ];
  await touch('touchStart', apart.slice(0, 1));
  await touch('touchStart', apart);
  await slide(apart, [
    { x: x - 50, y },
    { x: x + 50, y },
  ]);
  await touch('touchEnd', []);
  await expect.poll(percent).toBeGreaterThan(130);
  await page.locator('.board:not([data-panning])').waitFor();
});

test('a long press opens the menu', async () => {
  const at = await middleOf(onBoard(page, 'Onder de vinger'));
  await touch('touchStart', [at]);
  await page.getByRole('menuitem', { name: 'Dupliceren' }).waitFor();
  await touch('touchEnd', []);
  await page.getByRole('menuitem', { name: 'Vergrendelen' }).tap();
  await page.getByRole('img', { name: 'Vergrendeld' }).waitFor();
  await page.keyboard.press('Control+Shift+l');
  await touch('touchStart', [{ x: 250, y: 250 }]);
  await page.getByRole('menuitem', { name: 'Nieuw briefje hier' }).waitFor();
  await touch('touchEnd', []);
  await page.keyboard.press('Escape');
});

test('a pen draws a box around things on the board, and moves what it touches', async () => {
  const note = onBoard(page, 'Onder de vinger');
  const before = await rectOf(note);
  const pen = async (kind: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) => {
    const buttons = kind === 'mouseReleased' ? 0 : 1;
    await fingers.send('Input.dispatchMouseEvent', {
      type: kind,
      x,
      y,
      button: 'left',
      buttons,
      clickCount: 1,
      pointerType: 'pen',
    });
  };
  const corner = { x: before.x - 60, y: before.y - 60 };
  await page.keyboard.press('Escape');
  await pen('mousePressed', corner);
  for (const part of [0.3, 0.6, 1]) {
    await pen('mouseMoved', { x: corner.x + 260 * part, y: corner.y + 200 * part });
  }
  await pen('mouseReleased', { x: corner.x + 260, y: corner.y + 200 });
  await page.locator('.board-item--selected').waitFor();
  expect(await rectOf(note)).toEqual(before);
  const from = await middleOf(note);
  await pen('mousePressed', from);
  for (const part of [0.3, 0.6, 1]) await pen('mouseMoved', { x: from.x + 80 * part, y: from.y });
  await pen('mouseReleased', { x: from.x + 80, y: from.y });
  await expect.poll(async () => Math.abs((await rectOf(note)).x - before.x - 80)).toBeLessThanOrEqual(8);
});
