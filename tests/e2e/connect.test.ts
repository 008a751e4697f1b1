import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { middleOf, onBoard, rectOf, selectAll, writeNote } from '#tests/support/board-hands.ts';
import { errorsOf, isSaved, type Person, type WorkshopOfTwo, workshopOfTwo } from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;
let page: Page;
let cause: Locator;
let effect: Locator;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  page = anouk.page;
  for (const one of [page, joris.page]) {
    const card = onBoard(one, 'Begin bij het gewenste eindresultaat');
    await card.waitFor();
    await one.mouse.move(800, 700);
    await one.mouse.wheel(-1600, 0);
    await card.waitFor({ state: 'detached' });
  }
  cause = await writeNote(page, 'Te lang in de wacht', { x: 400, y: 400 });
  effect = await writeNote(page, 'Nooit teruggebeld', { x: 800, y: 520 });
});

afterAll(() => workshop?.end());

const label = (): Locator => page.getByRole('textbox', { name: 'Opschrift van de verbinding' });
const lines = (on: Page): Locator => on.locator('.line__grip');

test('a line is pulled from the edge of a note to another and gets a label', async () => {
  await page.keyboard.press('Escape');
  const from = await middleOf(cause);
  await page.mouse.move(from.x, from.y);
  const handle = await middleOf(page.locator('.connect-handle--right'));
  const to = await middleOf(effect);
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move((handle.x + to.x) / 2, to.y, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.locator('.board-item--target').filter({ hasText: 'Nooit teruggebeld' }).waitFor();
  await page.mouse.up();
  await label().waitFor();
  await page.keyboard.type('leidt tot');
  await page.keyboard.press('Enter');
  await joris.page.locator('.line').filter({ hasText: 'leidt tot' }).waitFor();
  expect(await lines(joris.page).count()).toBe(1);
});

test('a line let go of over nothing is none', async () => {
  const from = await middleOf(effect);
  await page.mouse.move(from.x, from.y);
  const handle = await middleOf(page.locator('.connect-handle--bottom'));
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move(handle.x, handle.y + 120, { steps: 5 });
  await page.locator('.line--pulled').waitFor({ state: 'attached' });
  await page.mouse.up();
  await page.locator('.line--pulled').waitFor({ state: 'detached' });
  expect(await lines(page).count()).toBe(1);
});

test('a line far from what is seen is not drawn until one comes near', async () => {
  expect(await lines(joris.page).count()).toBe(1);
  await joris.page.mouse.wheel(0, 4000);
  await expect.poll(() => lines(joris.page).count()).toBe(0);
  await joris.page.mouse.wheel(0, -4000);
  await expect.poll(() => lines(joris.page).count()).toBe(1);
});

test('a click selects a line, Delete takes it away, and its end follows the note that is moved', async () => {
  const path = () => lines(page).getAttribute('d');
  const before = await path();
  await effect.click();
  await page.keyboard.press('ArrowDown');
  await expect.poll(path).not.toBe(before);
  await page.keyboard.press('Escape');
  const [a, b] = await Promise.all([rectOf(cause), rectOf(effect)]);
  await page.mouse.click((a.x + a.width + b.x) / 2, (a.y + a.height / 2 + b.y + b.height / 2) / 2);
  await page.getByRole('group', { name: 'Verbinding' }).waitFor();
  await page.keyboard.press('Delete');
  await expect.poll(() => lines(joris.page).count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => lines(joris.page).count()).toBe(1);
  await page.keyboard.press('Control+z');
});

test('C begins a line that is walked to its end and closed with Enter', async () => {
  const third = await writeNote(page, 'Derde briefje', { x: 400, y: 800 });
  const count = await lines(page).count();
  await page.keyboard.press('Escape');
  await third.click();
  await page.keyboard.press('c');
  await page.getByText('Kies waarmee je verbindt').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await label().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => lines(joris.page).count()).toBe(count + 1);
  await third.click();
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await page.getByText('Kies waarmee je verbindt').waitFor({ state: 'detached' });
});

test('C begins a line to what is found by searching, and the command menu leads back to its label', async () => {
  await effect.click();
  await page.keyboard.press('c');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('derde');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await label().waitFor();
  await page.keyboard.press('Escape');
  await effect.click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('verbinding met derde');
  await page.keyboard.press('Enter');
  await label().waitFor();
  await page.keyboard.type('dus');
  await page.keyboard.press('Enter');
  await joris.page.locator('.line').filter({ hasText: 'dus' }).waitFor({ state: 'attached' });
});

test('a selection of notes becomes cards in one step, and the notes stay as their input', async () => {
  await page.keyboard.press('Escape');
  await selectAll(page, [cause, effect]);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('risico');
  await page.getByRole('option', { name: 'Maak van 2 briefjes elk een risico' }).click();
  await page.getByText('gemaakt van briefjes: 2').waitFor();
  await page.getByRole('radio', { name: 'Lijst', exact: true }).check();
  for (const name of ['Te lang in de wacht', 'Nooit teruggebeld'])
    await page.getByRole('button', { name, exact: true }).first().waitFor({ state: 'attached' });
  await page.getByRole('radio', { name: 'Canvas', exact: true }).check();
  await isSaved(page);
  expect([...errorsOf(page), ...errorsOf(joris.page)]).toEqual([]);
});
