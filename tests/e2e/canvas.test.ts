import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { errorsOf, isSaved, type Person, type WorkshopOfTwo, workshopOfTwo } from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  for (const { page } of [anouk, joris])
    await onBoard(page, 'Begin bij het gewenste eindresultaat').waitFor();
});

afterAll(() => workshop?.end());

/** The note or card on the canvas that holds a text. */
function onBoard(page: Page, text: string): Locator {
  return page.locator('.react-flow__node').filter({ hasText: text });
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

test('N makes a note where the pointer is and goes straight into its text; the other sees it', async () => {
  await anouk.page.mouse.move(500, 700);
  await anouk.page.keyboard.press('n');
  await anouk.page.keyboard.type('We bellen nooit terug');
  await anouk.page.keyboard.press('Escape');
  const note = onBoard(anouk.page, 'We bellen nooit terug');
  await note.waitFor();
  const middle = await middleOf(note);
  expect(Math.hypot(middle.x - 500, middle.y - 700)).toBeLessThan(200);
  await onBoard(joris.page, 'We bellen nooit terug').waitFor();
  await isSaved(anouk.page);
});

test('a note dropped on a card becomes input of it, and the other sees it under the card', async () => {
  const note = onBoard(joris.page, 'We bellen nooit terug');
  const card = onBoard(joris.page, 'Begin bij het gewenste eindresultaat');
  await drag(joris.page, await middleOf(note), await middleOf(card));
  await expect
    .poll(async () => {
      const [under, above] = await Promise.all([
        onBoard(anouk.page, 'We bellen nooit terug').boundingBox(),
        onBoard(anouk.page, 'Begin bij het gewenste eindresultaat').boundingBox(),
      ]);
      return under && above ? under.y >= above.y + above.height && Math.abs(under.x - above.x) < 40 : false;
    })
    .toBe(true);
  await isSaved(joris.page);
});

test('undo takes back my own step and leaves what the other did', async () => {
  await anouk.page.mouse.move(300, 760);
  await anouk.page.keyboard.press('n');
  await anouk.page.keyboard.type('Nog een van Anouk');
  await anouk.page.keyboard.press('Escape');
  await onBoard(joris.page, 'Nog een van Anouk').waitFor();
  await joris.page.keyboard.press('Escape');
  await joris.page.keyboard.press('Control+z');
  await expect
    .poll(async () => {
      const note = await onBoard(joris.page, 'We bellen nooit terug').boundingBox();
      const card = await onBoard(joris.page, 'Begin bij het gewenste eindresultaat').boundingBox();
      return note && card ? Math.hypot(note.x - card.x, note.y - card.y) : 0;
    })
    .toBeGreaterThan(200);
  expect(await onBoard(joris.page, 'Nog een van Anouk').count()).toBe(1);
});

test('a note thrown away can be put back from the message about it', async () => {
  await onBoard(anouk.page, 'Nog een van Anouk').click();
  await anouk.page.keyboard.press('Delete');
  await onBoard(joris.page, 'Nog een van Anouk').waitFor({ state: 'detached' });
  await anouk.page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await onBoard(joris.page, 'Nog een van Anouk').waitFor();
});

test('the pointer of the other shows with a name', async () => {
  await joris.page.mouse.move(420, 520, { steps: 5 });
  await anouk.page.locator('.cursor').filter({ hasText: 'Joris' }).waitFor();
});

test('shortcuts, search and commands open by their keys', async () => {
  const { page } = anouk;
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Nieuw briefje waar de muis is').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('nooit terug');
  await page.getByRole('option', { name: /We bellen nooit terug/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Visie');
  await page.keyboard.press('Enter');
  await onBoard(page, 'Dienstverlening').first().waitFor();
  expect([...errorsOf(anouk.page), ...errorsOf(joris.page)]).toEqual([]);
});
