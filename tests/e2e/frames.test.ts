import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dragBy, onBoard, type Point, rectOf, selectAll, writeNote } from '#tests/support/board-hands.ts';
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
let page: Page;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  page = anouk.page;
  // The empty piece of board left of the regions, for both.
  for (const one of [page, joris.page]) {
    const card = onBoard(one, 'Begin bij het gewenste eindresultaat');
    await card.waitFor();
    await one.mouse.move(800, 700);
    await one.mouse.wheel(-1600, 0);
    await card.waitFor({ state: 'detached' });
  }
});

afterAll(() => workshop?.end());

const frame = (on: Page, title: string): Locator =>
  on.getByRole('group', { name: new RegExp(`^Kader ${title}(,|$)`) });

async function between(a: Locator, b: Locator): Promise<Point> {
  const [one, other] = await Promise.all([rectOf(a), rectOf(b)]);
  return { x: Math.round(one.x - other.x), y: Math.round(one.y - other.y) };
}

test('Ctrl+G puts a frame around the selected notes, and its title is written where it stands', async () => {
  const first = await writeNote(page, 'Te lang in de wacht', { x: 400, y: 400 });
  const second = await writeNote(page, 'Nooit teruggebeld', { x: 600, y: 420 });
  await selectAll(page, [first, second]);
  const before = await rectOf(first);
  await page.keyboard.press('Control+g');
  await page.getByRole('textbox', { name: 'Titel van het kader' }).fill('Bereikbaarheid');
  await page.keyboard.press('Enter');
  await frame(page, 'Bereikbaarheid').waitFor();
  await frame(joris.page, 'Bereikbaarheid, 2 briefjes').waitFor();
  expect(await rectOf(first)).toEqual(before);
  const around = await rectOf(frame(page, 'Bereikbaarheid'));
  const inside = await rectOf(second);
  expect(inside.x + inside.width).toBeLessThan(around.x + around.width);
  expect(inside.y + inside.height).toBeLessThan(around.y + around.height);
});

test('what lies in a frame moves along with it, also for the other', async () => {
  const note = onBoard(page, 'Nooit teruggebeld');
  const group = frame(page, 'Bereikbaarheid');
  const apart = await between(note, group);
  const was = await rectOf(group);
  const start = { x: was.x + 60, y: was.y + 20 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 80, { steps: 6 });
  await page.mouse.move(start.x + 120, start.y + 120, { steps: 6 });
  expect(await between(note, group)).toEqual(apart);
  await page.mouse.up();
  await expect.poll(async () => (await rectOf(group)).y - was.y).toBeGreaterThan(80);
  expect(await between(note, group)).toEqual(apart);
  await expect
    .poll(() => between(onBoard(joris.page, 'Nooit teruggebeld'), frame(joris.page, 'Bereikbaarheid')))
    .toEqual(apart);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await rectOf(group)).y).toBe(was.y);
  expect(await between(note, group)).toEqual(apart);
});

test('a note that is dragged out is free, and dropped inside it is a member again', async () => {
  const note = onBoard(page, 'Nooit teruggebeld');
  await dragBy(page, note, 0, 300);
  await frame(joris.page, 'Bereikbaarheid, 1 briefje').waitFor();
  await dragBy(page, note, 0, -300);
  await frame(joris.page, 'Bereikbaarheid, 2 briefjes').waitFor();
});

test('a double click on the title opens it, one in the frame makes a note in it', async () => {
  const title = frame(page, 'Bereikbaarheid').getByText('Bereikbaarheid');
  await title.dblclick();
  await page.getByRole('textbox', { name: 'Titel van het kader' }).fill('Aan de lijn');
  await page.keyboard.press('Escape');
  await frame(joris.page, 'Aan de lijn').waitFor();
  const { x, y, height } = await rectOf(frame(page, 'Aan de lijn'));
  await page.mouse.dblclick(x + 8, y + height - 8);
  await page.getByRole('textbox', { name: 'Tekst van het briefje' }).waitFor();
  await page.keyboard.type('Derde');
  await page.keyboard.press('Escape');
  await frame(page, 'Aan de lijn, 3 briefjes').waitFor();
  await onBoard(page, 'Derde').click();
  await page.keyboard.press('Delete');
  await frame(page, 'Aan de lijn, 2 briefjes').waitFor();
});

test('the list shows a frame as a group under its title', async () => {
  await show(page, 'Lijst');
  const group = page.getByRole('region', { name: 'Aan de lijn' });
  await group.getByText('Te lang in de wacht').waitFor();
  await group.getByText('Nooit teruggebeld').waitFor();
  await show(page, 'Canvas');
  await frame(page, 'Aan de lijn').waitFor();
});

test('a frame that goes leaves its notes, and undo brings it back around them', async () => {
  const note = onBoard(page, 'Te lang in de wacht');
  const before = await rectOf(note);
  const { x, y } = await rectOf(frame(page, 'Aan de lijn'));
  await page.mouse.click(x + 60, y + 20);
  await page.keyboard.press('Delete');
  await frame(joris.page, 'Aan de lijn').waitFor({ state: 'detached' });
  expect(await rectOf(note)).toEqual(before);
  await page.keyboard.press('Control+z');
  await frame(joris.page, 'Aan de lijn, 2 briefjes').waitFor();
  await page.mouse.click(x + 60, y + 20);
  await page.keyboard.press('Control+Shift+g');
  await frame(joris.page, 'Aan de lijn').waitFor({ state: 'detached' });
  expect(await onBoard(joris.page, 'Nooit teruggebeld').count()).toBe(1);
});

test('F draws a frame around what lies there', async () => {
  const a = await rectOf(onBoard(page, 'Te lang in de wacht'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await page.mouse.move(a.x - 30, a.y - 60);
  await page.mouse.down();
  await page.mouse.move(a.x + a.width, a.y + a.height, { steps: 4 });
  await page.mouse.move(a.x + a.width + 20, a.y + a.height + 20, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('textbox', { name: 'Titel van het kader' }).fill('Getekend');
  await page.keyboard.press('Enter');
  await frame(joris.page, 'Getekend, 1 briefje').waitFor();
});

test('T writes text without paper that grows with its words, and an empty one leaves nothing', async () => {
  const at = { x: 400, y: 850 };
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.mouse.click(at.x, at.y);
  await page.getByRole('textbox', { name: 'Losse tekst' }).waitFor();
  await page.keyboard.type('Kort');
  const text = onBoard(page, 'Kort').first();
  const short = await rectOf(text);
  await page.keyboard.type(' en daarna een heel verhaal over wat klanten van ons verwachten als zij bellen');
  await expect.poll(async () => (await rectOf(text)).width).toBeGreaterThan(short.width * 2);
  await expect.poll(async () => (await rectOf(text)).height).toBeGreaterThan(short.height);
  await page.keyboard.press('Escape');
  await joris.page.getByRole('group', { name: /^Losse tekst: Kort en daarna/ }).waitFor();
  const count = await page.locator('.react-flow__node').count();
  await page.keyboard.press('t');
  await page.mouse.click(at.x, at.y - 300);
  await page.getByRole('textbox', { name: 'Losse tekst' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.react-flow__node').count()).toBe(count);
  await isSaved(page);
  expect([...errorsOf(page), ...errorsOf(joris.page)]).toEqual([]);
});
