import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onBoard } from '#tests/support/board-hands.ts';
import { type LateSockets, lateSockets } from '#tests/support/late-sockets.ts';
import { errorsOf, type Person } from '#tests/support/people.ts';
import { type Session, startSession } from '#tests/support/session-people.ts';

/** The board comes from this device before the server says where the group is. The tests go on where the last stopped. */
let session: Session;
let anouk: Person;
let joris: Person;
let late: LateSockets;

beforeAll(async () => {
  session = await startSession(inject('chromium'), {
    departments: [{ id: 'ks', name: 'Klantenservice', kind: 'customer_service' }],
    notes: [{ id: 'n1', text: 'Bel minder terug', author: 'Anouk', item: 'profile' }],
  });
  anouk = await session.enter('facilitator', 'Anouk');
  joris = await session.enter('participant', 'Joris', { width: 1280, height: 800 });
  late = await lateSockets(joris.page, 'session');
  // Nor does it say so with the page.
  await joris.page.route('**/opening', (route) => route.fulfill({ status: 503 }));
});

afterAll(() => session?.end());

/** Moves the group. */
async function moveGroup(stage: number): Promise<void> {
  const status = await anouk.page.evaluate(
    async ([id, stage]) => {
      const body = JSON.stringify({ id: `to-${stage}`, type: 'stage.set', stage });
      const headers = { 'Content-Type': 'application/json' };
      return (await fetch(`/api/workshops/${id}/commands`, { method: 'POST', headers, body })).status;
    },
    [session.workshopId, stage] as const,
  );
  expect(status).toBe(200);
}

/** Opens the page again, of which the session comes only when `late` lets it. */
async function openAgain(page: Page): Promise<void> {
  late.hold();
  await page.reload();
  await region(page, 'Vertrekpunt').waitFor({ state: 'attached' });
}

const region = (page: Page, name: string) =>
  page.locator('.region').and(page.getByLabel(name, { exact: true }));

/** Whether the beginning of a region stands at the left of the board, where a flight to its stage brings it. */
async function isShown(page: Page, name: string): Promise<boolean> {
  const box = await region(page, name).boundingBox();
  return box !== null && box.x >= 0 && box.x < 300;
}

test('the board of this device opens where the group was last seen, and goes to where it is now', async () => {
  const { page } = joris;
  await moveGroup(5);
  await expect.poll(() => isShown(page, 'Bouwstenen')).toBe(true);
  await openAgain(page);
  await expect.poll(() => isShown(page, 'Bouwstenen')).toBe(true);
  await moveGroup(4);
  late.let();
  await expect.poll(() => isShown(page, "Thema's")).toBe(true);
});

test('who already flew elsewhere stays there when the session comes in', async () => {
  const { page } = joris;
  await openAgain(page);
  await page.locator('.board').focus();
  await page.keyboard.press('1');
  await expect.poll(() => isShown(page, 'Vertrekpunt')).toBe(true);
  await moveGroup(6);
  late.let();
  // What the session says is on the screen.
  await expect.poll(() => page.locator('[aria-current=step]').first().innerText()).toContain('Valkuilen');
  await onBoard(page, 'Bel minder terug').waitFor();
  expect(await isShown(page, 'Vertrekpunt')).toBe(true);
  expect(errorsOf(page)).toEqual([]);
});
