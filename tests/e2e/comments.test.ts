import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onBoard, writeNote } from '#tests/support/board-hands.ts';
import {
  errorsOf,
  isSaved,
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

/** The conversations that the open card shows. */
function conversations(page: Page, open: number): Locator {
  return page.getByRole('region', { name: `Gesprekken (${open})` });
}

test('a comment with a mention reaches the other department, which answers it', async () => {
  const { page } = anouk;
  await page.getByRole('application', { name: 'Bord' }).focus();
  await page.keyboard.press('4');
  await onBoard(page, 'Gebruik van data').click();
  await page.getByRole('textbox', { name: 'Schrijf een opmerking' }).click();
  await page.keyboard.type('Wie beheert de contactredenen, @i');
  await page.getByRole('listbox', { name: 'Afdelingen' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('of wij?');
  await page.keyboard.press('Control+Enter');
  await conversations(page, 1).getByText('of wij?').waitFor();
  expect(await conversations(page, 1).locator('.comment__mention').innerText()).toBe('@IT');
  await isSaved(page);
  await onBoard(page, 'Gebruik van data').locator('.element-card__comments').waitFor();

  const tab = joris.page.getByRole('tab', { name: 'Detail' });
  await tab.getByText('1 gesprek roept je afdeling op').waitFor({ state: 'attached' });
  await tab.click();
  await joris.page
    .getByRole('region', { name: 'Aan mijn afdeling' })
    .getByRole('button', { name: /Gebruik van data/ })
    .click();
  await conversations(joris.page, 1).getByText('Anouk').waitFor();
  await joris.page.getByRole('button', { name: 'Antwoord op Anouk' }).click();
  await joris.page.keyboard.type('Wij, met jullie');
  await joris.page.keyboard.press('Control+Enter');
  await conversations(page, 1).getByText('Wij, met jullie').waitFor();
});

test('what one resolves is folded away for the other, and calls nobody any more', async () => {
  const { page } = anouk;
  await page.getByRole('button', { name: 'Opgelost: gesprek van Anouk' }).click();
  await conversations(joris.page, 0).getByRole('button', { name: '1 opgelost gesprek' }).click();
  await conversations(joris.page, 0).getByText('Wij, met jullie').waitFor();
  await joris.page
    .getByRole('tab', { name: 'Detail' })
    .getByText('roept je afdeling op')
    .waitFor({ state: 'detached' });
  await onBoard(page, 'Gebruik van data').locator('.element-card__comments').waitFor({ state: 'detached' });

  await joris.page.getByRole('button', { name: 'Heropen het gesprek van Anouk' }).click();
  await conversations(page, 1).getByText('Wij, met jullie').waitFor();
});

test('a note counts its conversations, in the list too one can write them, and undo brings one back', async () => {
  const { page } = anouk;
  await page.getByRole('application', { name: 'Bord' }).focus();
  await page.keyboard.press('Escape');
  const note = await writeNote(page, 'Zes systemen', { x: 700, y: 880 });
  await note.click();
  await page.getByRole('tab', { name: 'Detail' }).click();
  await page.getByRole('textbox', { name: 'Schrijf een opmerking' }).fill('Welke zes?');
  await page.getByRole('button', { name: 'Plaats' }).click();
  await note.getByRole('img', { name: '1 open gesprek' }).waitFor();
  await page.getByRole('button', { name: 'Gooi de opmerking van Anouk weg' }).click();
  await note.getByRole('img', { name: '1 open gesprek' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await note.getByRole('img', { name: '1 open gesprek' }).waitFor();

  await show(joris.page, 'Lijst');
  const card = joris.page.locator('.outline-card').filter({ hasText: 'Positie van klantcontact' }).first();
  await card.locator('.outline-card__open').first().click();
  await card.getByRole('textbox', { name: 'Schrijf een opmerking' }).fill('Dit hoort bij de directie');
  await joris.page.keyboard.press('Control+Enter');
  await card.getByText('1 open gesprek').waitFor({ state: 'attached' });
  await onBoard(page, 'Positie van klantcontact').locator('.element-card__comments').waitFor();
  expect([...errorsOf(page), ...errorsOf(joris.page)]).toEqual([]);
});
