import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onBoard } from '#tests/support/board-hands.ts';
import { errorsOf, type Person, show } from '#tests/support/people.ts';
import { type Session, startSession } from '#tests/support/session-people.ts';

/** A vote from its beginning to its second round, by three people. The tests go on where the last stopped. */
let session: Session;
let anouk: Person;
let joris: Person;
let petra: Person;
let olga: Person;

const ideas = [
  'Bel minder terug',
  'Eén kennisbank',
  'Chat in de avond',
  'Facturen duidelijker',
  'Verhuizen online',
];

beforeAll(async () => {
  session = await startSession(inject('chromium'), {
    departments: [
      { id: 'ks', name: 'Klantenservice', kind: 'customer_service' },
      { id: 'it', name: 'IT', kind: 'it' },
    ],
    goals: [{ id: 'g1', text: 'Sneller antwoord' }],
    notes: ideas.map((text, nth) => ({ id: `n${nth}`, text, author: 'Anouk', item: 'profile' })),
  });
  anouk = await session.enter('facilitator', 'Anouk');
  joris = await session.enter('participant', 'Joris', { width: 1280, height: 800 });
  petra = await session.enter('participant', 'Petra', { width: 390, height: 844 });
  olga = await session.enter('observer', 'Olga', { width: 1280, height: 800 });
});

afterAll(() => session?.end());

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Er loopt een stemming' });
const dialog = (page: Page): Locator => page.getByRole('dialog');

async function stepIn(page: Page, stage: string): Promise<void> {
  await page.locator('.board').focus();
  await page.keyboard.press(stage);
}

test('the facilitator opens a vote on the notes of a stage, with a title and three dots each', async () => {
  const { page } = anouk;
  await page.getByRole('button', { name: 'Laat de groep stemmen' }).click();
  await dialog(page).getByText('Over 5 onderdelen:').waitFor();
  await dialog(page).getByLabel('Vraag of titel').fill('Wat pakken we eerst?');
  expect(await dialog(page).getByLabel('Stippen per persoon').inputValue()).toBe('1');
  await dialog(page).getByLabel('Stippen per persoon').fill('3');
  await dialog(page).getByRole('button', { name: 'Begin de stemming' }).click();
  for (const person of [anouk, joris, petra, olga]) {
    await bar(person.page).getByText('Wat pakken we eerst?').waitFor();
  }
  await bar(joris.page).getByText('Nog 3 stippen').waitFor();
  await bar(olga.page).getByText('Er wordt gestemd. 0 mensen stemden al.').waitFor();
});

test('on the canvas a click puts dots down and takes them off; the keys do the same', async () => {
  const { page } = joris;
  await stepIn(page, '1');
  const note = onBoard(page, 'Eén kennisbank');
  await note.getByRole('button', { name: 'Zet een stip op: Eén kennisbank' }).click();
  await note.getByRole('button', { name: 'Zet een stip op: Eén kennisbank' }).click();
  await bar(page).getByText('Nog 1 stip').waitFor();
  await onBoard(page, 'Chat in de avond').click();
  await page.keyboard.press('.');
  await bar(page).getByText('Al je stippen staan').waitFor();
  await page.keyboard.press(',');
  await bar(page).getByText('Nog 1 stip').waitFor();
  await page.keyboard.press('.');
  await bar(page).getByText('Al je stippen staan').waitFor();
  expect(await note.getByRole('button', { name: /Zet een stip/ }).count()).toBe(0);
});

test('after a reload, and in a second tab, my dots are still there', async () => {
  const { page, context } = joris;
  // At once: what was clicked a moment ago is not lost.
  await bar(page).getByText('Al je stippen staan').waitFor();
  await page.reload();
  await bar(page).getByText('Al je stippen staan').waitFor();
  await stepIn(page, '1');
  await onBoard(page, 'Eén kennisbank')
    .getByRole('group', { name: /2 stippen van jou/ })
    .waitFor();
  const second = await context.newPage();
  await second.goto(page.url());
  await bar(second).getByText('Al je stippen staan').waitFor();
  await second.close();
});

test('a phone votes on the ballot, by thumb and by keyboard', async () => {
  const { page } = petra;
  await bar(page).getByRole('button', { name: 'Stembiljet' }).click();
  const add = dialog(page).getByRole('button', { name: 'Zet een stip op: Eén kennisbank' });
  await add.click();
  await add.focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByText('Nog 1 stip').waitFor();
  const box = await add.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await dialog(page).getByRole('button', { name: 'Klaar' }).click();
});

test('the facilitator sees who has voted and never what', async () => {
  const { page } = anouk;
  await bar(page).getByRole('button', { name: '2 van de 3 mensen hebben gestemd' }).click();
  const desk = dialog(page);
  await desk.getByText('Joris').waitFor();
  const words = await desk.innerText();
  expect(words).toMatch(/Stemde\s+Joris\s+Petra\s+Nog niet\s+Anouk/);
  for (const idea of ideas) expect(words).not.toContain(idea);
  await page.keyboard.press('Escape');
});

test('offline says so, and the dots go along when the network is back', async () => {
  const { page, context } = petra;
  await context.setOffline(true);
  await bar(page).getByRole('button', { name: 'Stembiljet' }).click();
  await dialog(page).getByRole('button', { name: 'Zet een stip op: Verhuizen online' }).click();
  await dialog(page).getByText('Je stippen zijn nog niet bij de server.').waitFor();
  await context.setOffline(false);
  await dialog(page).getByText('Al je stippen staan').waitFor();
  await dialog(page).getByRole('button', { name: 'Klaar' }).click();
});

test('closing shows the totals to everybody at once: on the notes, sorted in a table, ties as ties', async () => {
  const { page } = anouk;
  await bar(page)
    .getByRole('button', { name: /mensen hebben gestemd/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Sluit de stemming' }).click();
  await dialog(page).getByText('Uitslag: Wat pakken we eerst?').waitFor();
  const rows = await dialog(page).locator('tbody tr').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
    '1 Eén kennisbank 4',
    '2 gedeeld Chat in de avond 1',
    '2 gedeeld Verhuizen online 1',
    '– Bel minder terug 0',
    '– Facturen duidelijker 0',
  ]);
  await onBoard(joris.page, 'Eén kennisbank').getByRole('button', { name: '4 stemmen' }).waitFor();
  await joris.page.getByRole('button', { name: 'Bekijk de uitslag' }).first().click();
  await dialog(joris.page).getByText('Uitslag: Wat pakken we eerst?').waitFor();
  await joris.page.keyboard.press('Escape');
  await petra.page.getByText('De stemming is gesloten: “Wat pakken we eerst?”').waitFor();
  await show(joris.page, 'Document');
  await joris.page.getByText('2 van de 3 aanwezigen stemden, in het geheim.').waitFor();
});

test('a second round starts with empty ballots and keeps the first result', async () => {
  const { page } = anouk;
  await dialog(page).getByRole('button', { name: 'Stem opnieuw' }).click();
  await bar(petra.page).getByText('Wat pakken we eerst?, ronde 2').waitFor();
  await bar(petra.page).getByText('Nog 3 stippen').waitFor();
  await bar(page)
    .getByRole('button', { name: /mensen hebben gestemd/ })
    .click();
  await dialog(page).getByRole('button', { name: 'Breek af' }).click();
  await dialog(page).getByRole('button', { name: 'Ja, breek af' }).click();
  await bar(petra.page).waitFor({ state: 'detached' });
  await show(anouk.page, 'Canvas');
  await stepIn(anouk.page, '1');
  await onBoard(anouk.page, 'Eén kennisbank').getByRole('button', { name: '4 stemmen' }).waitFor();
});

test('a vote on all cards of a kind is cast in the list, one dot a card where that is the rule', async () => {
  const { page } = anouk;
  await page.getByRole('button', { name: 'Laat de groep stemmen' }).click();
  await dialog(page).getByRole('radio', { name: 'Kaarten van een soort' }).check();
  await dialog(page).getByText('Over 6 onderdelen:').waitFor();
  await dialog(page).getByRole('checkbox', { name: 'Meer stippen op hetzelfde onderdeel mag' }).uncheck();
  await dialog(page).getByRole('button', { name: 'Begin de stemming' }).click();
  await show(joris.page, 'Lijst');
  const card = joris.page.locator('[data-item="collaboration"]');
  await card.getByRole('button', { name: /^Zet een stip op: Samenwerking/ }).click();
  await card.getByRole('group', { name: /1 stip van jou/ }).waitFor();
  expect(await card.getByRole('button', { name: /^Zet een stip op/ }).count()).toBe(0);
  await card.getByRole('button', { name: /^Haal een stip weg/ }).click();
  await bar(joris.page).getByText('Nog 2 stippen').waitFor();
  for (const person of [anouk, joris, petra, olga]) expect(errorsOf(person.page)).toEqual([]);
});
