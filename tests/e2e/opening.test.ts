import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { onBoard, writeNote } from '#tests/support/board-hands.ts';
import { type LateSockets, lateSockets } from '#tests/support/late-sockets.ts';
import { errorsOf, isSaved, newPerson, type Person } from '#tests/support/people.ts';
import { type Session, startSession } from '#tests/support/session-people.ts';

/** Somebody comes in on a new device, where the documents of the workshop arrive when a test lets them. */
let session: Session;
let anouk: Person;
let joris: Person;
let late: LateSockets;
const newcomers: Person[] = [];

const left = { x: 1100, y: 500 };

beforeAll(async () => {
  session = await startSession(inject('chromium'), {
    departments: [{ id: 'ks', name: 'Klantenservice', kind: 'customer_service' }],
    goals: [{ id: 'g1', text: 'Sneller antwoord', month: '2027-09' }],
    notes: [{ id: 'n1', text: 'Bel minder terug', author: 'Anouk', item: 'profile' }],
  });
  anouk = await session.enter('facilitator', 'Anouk');
  joris = await session.enter('participant', 'Joris');
});

afterEach(async () => {
  for (const { page, leave } of newcomers.splice(0)) {
    expect(errorsOf(page)).toEqual([]);
    await leave();
  }
});

afterAll(() => session?.end());

/** Joris on a device that holds nothing of the workshop, whose sockets are held back: these, or all. */
async function onNewDevice(held: 'session' | '', options: { width?: number; height?: number } = {}) {
  const person = await newPerson(inject('chromium'), options);
  newcomers.push(person);
  await person.context.addCookies(await joris.context.cookies());
  late = await lateSockets(person.page, held);
  late.hold();
  return person.page;
}

const open = (page: Page) => page.goto(`${session.server.url}/w/${session.workshopId}`);

test('the board is there to read before its documents are, and to write on as soon as they come', async () => {
  const page = await onNewDevice('');
  await open(page);
  await onBoard(page, 'Bel minder terug').waitFor();
  await page.getByRole('button', { name: 'Briefje', exact: true }).waitFor();
  await page.mouse.move(left.x, left.y);
  await page.keyboard.press('n');
  await page.getByText('Het bord komt nog binnen. Probeer het zo nog eens.').waitFor();
  late.let();
  await isSaved(page);
  await writeNote(page, 'Nu wel', left);
  await onBoard(anouk.page, 'Nu wel').waitFor();
  expect(await page.locator('.react-flow__node-note').count()).toBe(2);
});

test('what others did while the documents were on their way is there with them', async () => {
  const page = await onNewDevice('');
  await open(page);
  await onBoard(page, 'Nu wel').waitFor();
  await writeNote(anouk.page, 'Intussen geschreven', { x: 1100, y: 780 });
  late.let();
  await onBoard(page, 'Intussen geschreven').waitFor();
  expect(await onBoard(page, 'Nu wel').count()).toBe(1);
});

test('a phone shows the list in the same way', async () => {
  const page = await onNewDevice('', { width: 390, height: 844 });
  await open(page);
  await page
    .getByRole('button', { name: /Vertrekpunt/ })
    .first()
    .waitFor();
  late.let();
  await isSaved(page);
});

test('without an opening nothing is drawn until board and session are both in, or the session lets them wait', async () => {
  const page = await onNewDevice('session');
  await page.route('**/opening', (route) => route.fulfill({ status: 503 }));
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('.region')) return requestAnimationFrame(look);
      return setTimeout(() => {
        const count = document.querySelectorAll('.react-flow__node-card').length;
        document.documentElement.dataset['cardsAtFirst'] = String(count);
      });
    };
    look();
  });
  await open(page);
  await onBoard(page, 'Bel minder terug').waitFor();
  expect(Number(await page.locator('html').getAttribute('data-cards-at-first'))).toBeGreaterThan(0);
  late.let();
  await isSaved(page);
});
