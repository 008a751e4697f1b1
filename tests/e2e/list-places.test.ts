import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openCard } from '#tests/support/list-hands.ts';
import { errorsOf, type Person, show } from '#tests/support/people.ts';
import {
  bar,
  cell,
  openVote,
  revealNotes,
  startWriting,
  verdicts,
  writeInSilence,
} from '#tests/support/session-acts.ts';
import { type Session, startSession } from '#tests/support/session-people.ts';

const theme = 'Gebruik van data';

let session: Session;
let anouk: Person;
/** On a phone. */
let joris: Person;
/** On the smallest phone. */
let iris: Person;

beforeAll(async () => {
  session = await startSession(inject('chromium'), {
    departments: [
      { id: 'd1', name: 'Klantenservice', kind: 'customer_service' },
      { id: 'd2', name: 'IT', kind: 'it' },
    ],
    goals: [
      { id: 'g1', text: 'De helft lost het zelf op', level: 'strategic' },
      { id: 'g2', text: 'De kennisbank staat', level: 'interim', parentId: 'g1' },
    ],
    notes: [{ id: 'n1', text: 'Hoort nergens bij', author: 'Joris', departmentId: 'd2' }],
  });
  anouk = await session.enter('facilitator', 'Anouk', { width: 1280, height: 800 });
  joris = await session.enter('participant', 'Joris', { width: 390, height: 844 });
  iris = await session.enter('participant', 'Iris', { width: 320, height: 640 });
  await show(anouk.page, 'Lijst');
});

afterAll(() => session?.end());

const top = async (part: Locator) => (await part.boundingBox())?.y ?? Number.NaN;
const bottom = async (part: Locator) => {
  const box = await part.boundingBox();
  return box ? box.y + box.height : Number.NaN;
};

/** What says something over the navigation of a phone. */
const barsShown = (page: Page) =>
  page
    .locator(
      '.phone__bars :is(.focus-bar, .vote-bar, .writing-notice, .reminder, .stage-bar, .ui-toast):visible',
    )
    .count();

test('a verdict opened from the table has one form, which has the focus, and the list stays where it is', async () => {
  const { page } = anouk;
  await openCard(page, 'data-use');
  const wanted = cell(page, 'IT', theme);
  await wanted.scrollIntoViewIfNeeded();
  const before = await top(wanted);
  await wanted.click();
  await verdicts(page).getByRole('combobox', { name: 'Namens welke afdeling?' }).waitFor();
  const agree = verdicts(page).getByRole('button', { name: 'Akkoord', exact: true });
  await expect.poll(() => agree.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByRole('group', { name: /IT/ }).count()).toBe(1);
  expect(Math.abs((await top(wanted)) - before)).toBeLessThanOrEqual(1);
});

test('the bars beside the list never lie over it', async () => {
  const { page } = anouk;
  const list = page.locator('.outline');
  expect(await bottom(list)).toBeLessThanOrEqual(await top(page.locator('.workshop__bottom')));
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await page.getByRole('button', { name: 'Nieuw kader' }).click({ trial: true });
});

test('the heads of the table stay in sight down to its last row', async () => {
  const { page } = anouk;
  const last = cell(page, 'IT', 'Kennismanagement');
  await last.scrollIntoViewIfNeeded();
  await last.click({ trial: true });
  const head = page.locator('.outline').getByRole('columnheader', { name: 'IT' });
  expect(await top(head)).toBeGreaterThanOrEqual(await top(page.locator('.outline')));
  expect(await bottom(head)).toBeLessThanOrEqual(await top(last));
});

test('what was written about a stage stands under that stage, and the way there leads to it', async () => {
  const { page } = anouk;
  await bar(page).getByRole('button', { name: 'Volgende stap' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ga door' }).click();
  await startWriting(page, 'Wat missen we?');
  await writeInSilence(page, 'Een visie op kennis');
  await revealNotes(page);
  const stage = page.getByRole('region', { name: '2 Visie' });
  const notes = stage.getByRole('region', { name: 'Briefjes bij deze fase (1)' });
  const note = notes.getByRole('button', { name: 'Een visie op kennis' });
  await expect.poll(() => note.evaluate((button) => button === document.activeElement)).toBe(true);
  const loose = page.getByRole('region', { name: 'Losse briefjes (1)' });
  expect(await loose.getByRole('button', { name: 'Een visie op kennis' }).count()).toBe(0);
  await loose.getByRole('button', { name: 'Hoort nergens bij' }).waitFor();
});

test('on a phone one bar stands over the navigation, whatever goes on, and nothing over the list', async () => {
  await openVote(anouk.page, 'Wat eerst?', 2, 'Een visie op kennis');
  await openCard(anouk.page, 'position');
  await bar(anouk.page).getByRole('button', { name: 'Samen kijken' }).click();
  await anouk.page.getByRole('dialog').getByRole('button', { name: 'Zet in het licht' }).click();
  for (const { page } of [joris, iris]) {
    await page.getByRole('region', { name: 'Samen kijken' }).waitFor();
    await expect.poll(() => barsShown(page)).toBe(1);
    const list = page.locator('.outline');
    const row = page.locator('.phone__bar');
    expect(await bottom(list)).toBeLessThanOrEqual(await top(row));
    // What is needed at any moment stays in reach: beside the words, or under them where those need the room.
    const mostRows = (page.viewportSize()?.width ?? 0) < 390 ? 2 : 1;
    expect((await row.boundingBox())?.height).toBeLessThanOrEqual(mostRows * 56);
    await page.getByRole('button', { name: 'Ik ben klaar' }).waitFor();
    await page.getByRole('button', { name: 'Steek je hand op' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.getByRole('button', { name: /^Toon alles/ }).click();
    await page.getByRole('region', { name: 'Er loopt een stemming' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => barsShown(page)).toBe(1);
  }
});

test('on a phone a message takes the place of the bar, and gives it back', async () => {
  const { page } = joris;
  await (await openCard(page, 'g2')).getByRole('button', { name: 'Gooi weg' }).click();
  const message = page.locator('.ui-toast');
  await message.waitFor();
  expect(await barsShown(page)).toBe(1);
  expect(await bottom(page.locator('.outline'))).toBeLessThanOrEqual(await top(message));
  await message.getByRole('button', { name: 'Melding weghalen' }).click();
  await page.getByRole('region', { name: 'Samen kijken' }).waitFor();
});

test('nobody met an error', () => {
  for (const { page } of [anouk, joris, iris]) expect(errorsOf(page)).toEqual([]);
});
