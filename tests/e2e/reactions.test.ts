import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onBoard, rectOf, writeNote } from '#tests/support/board-hands.ts';
import {
  errorsOf,
  isSaved,
  linkFor,
  newPerson,
  type Person,
  show,
  type WorkshopOfTwo,
  workshopOfTwo,
} from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
});

afterAll(() => workshop?.end());

/** The bar of reactions over what is selected. */
function bar(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Reacties' });
}

function mark(note: Locator): Locator {
  return note.locator('.reaction-mark');
}

const words = 'Klant belt alsnog';

test('what one reacts on the board the other sees, with who it was', async () => {
  const { page } = anouk;
  const note = await writeNote(page, words, { x: 760, y: 700 });
  await note.click();
  await bar(page).getByRole('button', { name: 'Eens' }).click();
  await bar(page).getByRole('button', { name: 'Eens 1', pressed: true }).waitFor();
  await isSaved(page);

  const same = onBoard(joris.page, words);
  await same.getByRole('img', { name: 'Reacties: Eens 1' }).waitFor();
  await same.click();
  const agree = bar(joris.page).getByRole('button', { name: 'Eens 1', pressed: false });
  await agree.hover();
  await bar(joris.page).getByText('Anouk').nth(1).waitFor();
  await agree.click();
  await mark(note).getByText('2').waitFor();
});

test('taking back and undo touch my own reaction alone', async () => {
  const { page } = joris;
  await bar(page).getByRole('button', { name: 'Twijfel' }).click();
  const note = onBoard(anouk.page, words);
  await note.getByRole('img', { name: 'Reacties: Eens 2 en Twijfel 1' }).waitFor();
  await page.keyboard.press('Control+z');
  await note.getByRole('img', { name: 'Reacties: Eens 2' }).waitFor();
  await bar(page).getByRole('button', { name: 'Eens 2', pressed: true }).click();
  await note.getByRole('img', { name: 'Reacties: Eens 1' }).waitFor();
  await bar(anouk.page).getByRole('button', { name: 'Eens 1', pressed: true }).waitFor();
});

test('a note takes its reactions along when it goes, and undo brings them back', async () => {
  const { page } = anouk;
  const note = onBoard(page, words);
  await note.click();
  await page.keyboard.press('Delete');
  await note.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await note.getByRole('img', { name: 'Reacties: Eens 1' }).waitFor();
});

test('with the keys alone: by the menu of a card and by the commands', async () => {
  const { page } = anouk;
  const card = onBoard(page, 'Positie van klantcontact');
  await page.getByRole('application', { name: 'Bord' }).focus();
  await page.keyboard.press('4');
  await card.click();
  await page.getByRole('application', { name: 'Bord' }).focus();
  const before = await rectOf(card);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Reageer…' }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu', { name: 'Reageer op wat je hebt geselecteerd' });
  await menu.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card.getByRole('img', { name: 'Reacties: Belangrijk 1' }).waitFor();
  expect(await rectOf(card)).toEqual(before);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('terug belangrijk');
  await page.keyboard.press('Enter');
  await mark(card).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('reageer vraag');
  await page.keyboard.press('Enter');
  await card.getByRole('img', { name: 'Reacties: Vraag 1' }).waitFor();
});

test('in the list too, where a closed card tells them; an observer sees them and cannot', async () => {
  await show(joris.page, 'Lijst');
  const card = joris.page.locator('.outline-card').filter({ hasText: 'Positie van klantcontact' }).first();
  await card.getByRole('img', { name: 'Reacties: Vraag 1' }).waitFor();
  await card.locator('.outline-card__open').first().click();
  await card.getByRole('button', { name: 'Goed idee' }).click();
  await onBoard(anouk.page, 'Positie van klantcontact')
    .getByRole('img', { name: 'Reacties: Goed idee 1 en Vraag 1' })
    .waitFor();

  const observer = await newPerson(inject('chromium'));
  await observer.page.goto(await linkFor(anouk.page, 'Meekijker'));
  const { page } = observer;
  await page.getByLabel('Naam').fill('Mo');
  await page.getByRole('button', { name: 'Kijk mee' }).click();
  await isSaved(page);
  const note = onBoard(page, words);
  await note.getByRole('img', { name: 'Reacties: Eens 1' }).waitFor();
  await note.click();
  await page.getByRole('tab', { name: 'Detail' }).click();
  await page.getByText('Wie reageerde').click();
  await page.getByRole('tabpanel').getByText('Klantenservice').first().waitFor();
  expect(await page.getByRole('button', { name: /^Eens/ }).count()).toBe(0);
  expect([...errorsOf(anouk.page), ...errorsOf(joris.page), ...errorsOf(page)]).toEqual([]);
  await observer.leave();
});

test('far away there is nothing to read in them', async () => {
  const { page } = anouk;
  await bar(page).waitFor();
  await page.getByRole('application', { name: 'Bord' }).focus();
  await page.keyboard.press('Shift+Digit1');
  await page.locator('.board-flow[data-detail="overview"]').waitFor();
  // Notes are part of a picture there; cards are not.
  const card = page.locator('.board-item--selected');
  await card.waitFor();
  await mark(card).waitFor({ state: 'hidden' });
  expect(await mark(card).count()).toBe(1);
  await bar(page).waitFor({ state: 'hidden' });
});
