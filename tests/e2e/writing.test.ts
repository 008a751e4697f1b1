import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  errorsOf,
  isSaved,
  join,
  linkFor,
  newPerson,
  type Person,
  show,
  type WorkshopOfTwo,
  workshopOfTwo,
} from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
/** Leads, on a large screen. */
let anouk: Person;
/** On a laptop. */
let joris: Person;
/** On a phone. */
let sanne: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  await joris.page.setViewportSize({ width: 1280, height: 800 });
  sanne = await newPerson(inject('chromium'), { width: 390, height: 844 });
  await sanne.page.goto(await linkFor(anouk.page, 'Deelnemer'));
  await join(sanne.page, 'Sanne', 'HR');
});

afterAll(async () => {
  await sanne?.leave();
  await workshop?.end();
});

const sheetOf = (page: Page) => page.getByRole('region', { name: 'Stil schrijven' });
const fieldOf = (page: Page) => sheetOf(page).getByRole('textbox', { name: 'Schrijf een briefje' });
const savedIn = (page: Page) => sheetOf(page).locator('.writing-state--saved');

async function startRound(withNames: 'Met naam' | 'Zonder naam', question?: string): Promise<void> {
  await anouk.page.getByRole('button', { name: 'Stil schrijven', exact: true }).click();
  const dialog = anouk.page.getByRole('dialog', { name: 'Stil schrijven' });
  if (question) await dialog.getByLabel('Vraag').fill(question);
  await dialog.getByRole('radio', { name: withNames }).check();
  await dialog.getByRole('button', { name: 'Begin met schrijven' }).click();
}

const onBoard = (page: Page, text: string) => page.locator('.react-flow__node', { hasText: text }).first();

/** Several browsers share the machine. */
const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 20_000 });

/** What the server has on the board. */
const boardTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const answer = await fetch(location.pathname.replace('/w/', '/api/workshops/').concat('/strategy'));
    const { notes = [] } = (await answer.json()) as { notes?: readonly { text: string }[] };
    return notes.map(({ text }) => text);
  });

/** Shows the notes; answers what the dialog said first. */
async function reveal(): Promise<string> {
  await sheetOf(anouk.page).getByRole('button', { name: 'Toon de briefjes' }).click();
  const dialog = anouk.page.getByRole('dialog', { name: 'Briefjes tonen?' });
  const said = await dialog.innerText();
  await dialog.getByRole('button', { name: 'Toon de briefjes' }).click();
  return said;
}

async function writeIn(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await fieldOf(page).fill(text);
    await fieldOf(page).press('Enter');
  }
}

test('everybody writes for themselves; nobody sees it until all is shown at once', async () => {
  await startRound('Met naam', 'Wat moet een klant bij ons altijd kunnen?');
  for (const { page } of [anouk, joris, sanne]) {
    await sheetOf(page).getByText('Wat moet een klant bij ons altijd kunnen?').waitFor();
    await sheetOf(page).getByText('Bij het tonen staat je naam erbij').waitFor();
  }
  await writeIn(joris.page, 'Zelf een storing melden', 'Een mens spreken', 'Weg ermee');
  await writeIn(sanne.page, 'Terugbellen zonder opnieuw uit te leggen');
  await soon(() => savedIn(joris.page).count()).toBe(3);
  await soon(() => savedIn(sanne.page).count()).toBe(1);

  await joris.page.getByRole('button', { name: 'Wijzig “Een mens spreken”' }).click();
  await joris.page.getByRole('textbox', { name: 'Wijzig je briefje' }).fill('Altijd een mens kunnen spreken');
  await joris.page.keyboard.press('Enter');
  await joris.page.getByRole('button', { name: 'Gooi “Weg ermee” weg' }).click();
  await sheetOf(anouk.page).getByText('3 briefjes van 2 mensen').waitFor();
  await sheetOf(anouk.page)
    .locator('.writing-counts li', { hasText: 'IT' })
    .filter({ hasText: '2' })
    .waitFor();
  for (const { page } of [anouk, sanne]) expect(await page.content()).not.toContain('storing melden');

  // Another tab, and the same tab again: mine are there, those of others are not.
  const tab = await joris.context.newPage();
  await tab.goto(joris.page.url());
  await sheetOf(tab).getByText('Altijd een mens kunnen spreken').waitFor();
  await writeIn(tab, 'Uit een tweede tabblad');
  await sheetOf(joris.page).getByText('Uit een tweede tabblad').waitFor();
  await tab.close();
  await joris.page.reload();
  await soon(() => savedIn(joris.page).count()).toBe(3);

  expect(await reveal()).toContain('4 briefjes van 2 mensen');
  for (const { page } of [anouk, joris]) await sheetOf(page).waitFor({ state: 'detached' });
  await joris.page.locator('.writing-notice', { hasText: 'Er liggen nu 4 briefjes op het bord.' }).waitFor();
  await joris.page.getByRole('button', { name: 'Laat zien' }).click();
  for (const { page } of [anouk, joris]) {
    for (const text of [
      'Zelf een storing melden',
      'Altijd een mens kunnen spreken',
      'Uit een tweede tabblad',
    ]) {
      await onBoard(page, text).waitFor();
    }
  }
  await sheetOf(sanne.page).waitFor({ state: 'detached' });
  await sanne.page.getByText('Zelf een storing melden').first().waitFor({ state: 'attached' });
  expect(await anouk.page.content()).not.toContain('Weg ermee');
});

test('who types is not disturbed, N writes for oneself, and without names there are none', async () => {
  const { page } = joris;
  await page.locator('.board').focus();
  await page.keyboard.press('n');
  await page.locator('.react-flow textarea, .note-editor textarea').first().waitFor();
  await page.keyboard.type('Ik ben nog bezig');
  await startRound('Zonder naam');
  await page.getByText('We schrijven nu ieder voor zich').first().waitFor();
  expect(await sheetOf(page).count()).toBe(0);
  await page.keyboard.type(' met dit briefje');
  await page.keyboard.press('Escape');
  await isSaved(page);

  await page.locator('.board').focus();
  await page.keyboard.press('n');
  await soon(() => fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await sheetOf(page).getByText('ook na het tonen ziet niemand van wie een briefje is').waitFor();
  await page.keyboard.type('Niemand durft dit te zeggen');
  await page.keyboard.press('Enter');
  await writeIn(sanne.page, 'Wij durven het ook niet');
  await sheetOf(anouk.page).getByText('2 briefjes van 2 mensen').waitFor();
  expect(await sheetOf(anouk.page).locator('.writing-counts').count()).toBe(0);

  // The phone can put the sheet away and read the list.
  await sheetOf(sanne.page).getByRole('button', { name: 'Leg weg en kijk naar het bord' }).click();
  await sanne.page.getByRole('button', { name: 'Schrijf mee' }).click();
  await soon(() => savedIn(sanne.page).count()).toBe(1);
  expect(await reveal()).toContain('Er staan geen namen op.');
  const note = onBoard(anouk.page, 'Niemand durft dit te zeggen');
  await note.waitFor();
  expect(await note.innerText()).not.toContain('Joris');
  await soon(() => boardTexts(page)).toContain('Ik ben nog bezig met dit briefje');
});

test('offline: kept on the device and sent later; what comes too late is offered, not lost and not shown', async () => {
  const { page, context } = joris;
  await startRound('Met naam');
  await sheetOf(page).waitFor();
  await context.setOffline(true);
  await writeIn(page, 'Geschreven in de trein');
  await sheetOf(page).getByText('Op dit apparaat').waitFor();
  await context.setOffline(false);
  await soon(() => savedIn(page).count()).toBe(1);

  await context.setOffline(true);
  await writeIn(page, 'Te laat geschreven');
  await sheetOf(page).getByText('Op dit apparaat').waitFor();
  await fieldOf(page).fill('Nog niet af');
  await reveal();
  await soon(() => boardTexts(anouk.page)).toContain('Geschreven in de trein');
  await context.setOffline(false);
  const left = page.getByRole('region', { name: 'Niet getoond' });
  await left.getByText('Te laat geschreven').waitFor({ timeout: 30_000 });
  await left.getByText('Nog niet af').waitFor();
  expect(await anouk.page.content()).not.toContain('Te laat geschreven');
  await left.getByRole('button', { name: /^Zet “Te laat geschreven”/ }).click();
  await soon(() => boardTexts(anouk.page)).toContain('Te laat geschreven');
  await left.getByRole('button', { name: /^Gooi “Nog niet af”/ }).click();
  await sheetOf(page).waitFor({ state: 'detached' });
});

test('a round that is stopped gives notes back to their writers; in the list a line is for oneself too', async () => {
  const { page } = sanne;
  await startRound('Met naam');
  await sheetOf(page).waitFor();
  await sheetOf(page).getByRole('button', { name: 'Leg weg en kijk naar het bord' }).click();
  await show(joris.page, 'Lijst');
  await joris.page
    .getByRole('textbox', { name: 'Nog alleen voor jou: schrijf een briefje' })
    .last()
    .fill('Uit de lijst');
  await joris.page.keyboard.press('Enter');
  await soon(() => savedIn(joris.page).count()).toBe(1);
  await anouk.page.getByRole('button', { name: 'Stil schrijven: 1 briefje' }).click();
  await anouk.page.getByRole('button', { name: 'Stop de ronde' }).click();
  // It is said for a moment only.
  const told = page.getByText('De schrijfronde is gestopt.').first().waitFor({ state: 'attached' });
  await anouk.page
    .getByRole('dialog', { name: 'Ronde stoppen zonder te tonen?' })
    .getByRole('button', { name: 'Stop de ronde' })
    .click();
  await told;
  await joris.page.getByRole('button', { name: 'Bekijk', exact: true }).click();
  await joris.page.getByRole('region', { name: 'Niet getoond' }).getByText('Uit de lijst').waitFor();
  await joris.page.reload();
  await joris.page.getByRole('button', { name: 'Bekijk', exact: true }).click();
  await joris.page.getByRole('button', { name: /^Gooi “Uit de lijst”/ }).click();
  await sheetOf(joris.page).waitFor({ state: 'detached' });
  await joris.page.reload();
  await isSaved(joris.page);
  expect(await joris.page.getByRole('button', { name: 'Bekijk', exact: true }).count()).toBe(0);
  expect([anouk, joris, sanne].flatMap((person) => errorsOf(person.page))).toEqual([]);
});
