import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { dragBy, hold, middleOf, onBoard, rectOf, selectAll, writeNote } from '#tests/support/board-hands.ts';
import { errorsOf, type Person, type WorkshopOfTwo, workshopOfTwo } from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;
let page: Page;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  page = anouk.page;
  await onBoard(page, 'Begin bij het gewenste eindresultaat').waitFor();
});

afterAll(() => workshop?.end());

/** Every test begins on an empty piece of the board, left of all regions, without a note on it. */
beforeEach(async () => {
  await page.mouse.move(800, 700);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('1');
  const card = onBoard(page, 'Begin bij het gewenste eindresultaat');
  await card.waitFor();
  await standsStill(page);
  await page.keyboard.press('Shift+Digit0');
  await standsStill(page);
  await page.mouse.wheel(-2000, 0);
  await card.waitFor({ state: 'detached' });
});

/** Waits until a flight of the camera has ended: two frames in the same place. */
async function standsStill(on: Page): Promise<void> {
  const view = () => on.locator('.react-flow__viewport').evaluate((element) => element.style.transform);
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = await view();
      return before === last;
    })
    .toBe(true);
}

async function left(what: Locator): Promise<number> {
  return Math.round((await rectOf(what)).x);
}

async function topOf(what: Locator): Promise<number> {
  return Math.round((await rectOf(what)).y);
}

test('Tab and Enter go on to the next note, and a last one without a word goes away', async () => {
  await page.mouse.move(500, 300);
  await page.keyboard.press('n');
  await page.keyboard.type('Eerste');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('regel twee');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ernaast');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Eronder');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const [first, beside, below] = [
    onBoard(page, 'Eerste'),
    onBoard(page, 'Ernaast'),
    onBoard(page, 'Eronder'),
  ];
  await expect.poll(() => page.locator('.react-flow__node-note').count()).toBe(3);
  expect(await first.innerText()).toContain('regel twee');
  expect(await left(beside)).toBeGreaterThan((await left(first)) + 140);
  expect(await topOf(beside)).toBe(await topOf(first));
  expect(await left(below)).toBe(await left(beside));
  expect(await topOf(below)).toBeGreaterThan((await topOf(beside)) + 90);
});

test('a note snaps to its neighbour with a line to show it, and Ctrl lets go of that', async () => {
  const fixed = await writeNote(page, 'Vast punt', { x: 500, y: 250 });
  const moved = await writeNote(page, 'Schuift', { x: 803, y: 500 });
  const apart = (await left(fixed)) - (await left(moved));
  await hold(page, moved, apart + 4, 60);
  await page.locator('.guide-layer line').first().waitFor({ state: 'attached' });
  await page.mouse.up();
  await expect.poll(async () => (await left(moved)) - (await left(fixed))).toBe(0);
  expect(await page.locator('.guide-layer').count()).toBe(0);

  const from = await middleOf(moved);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 1, from.y + 10, { steps: 4 });
  await page.keyboard.down('Control');
  await page.mouse.move(from.x + 3, from.y + 31, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Control');
  await expect.poll(async () => (await left(moved)) - (await left(fixed))).toBe(3);
});

test('Escape puts back what is being dragged', async () => {
  const note = await writeNote(page, 'Toch niet', { x: 500, y: 300 });
  const before = await rectOf(note);
  await hold(page, note, 200, 100);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await rectOf(note)).toEqual(before);
});

test('a note is resized by its corner and by keys, in steps, and the other sees it', async () => {
  const note = await writeNote(page, 'Groeit', { x: 500, y: 300 });
  const before = await rectOf(note);
  const corner = await middleOf(page.locator('[data-corner="se"]'));
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 70, corner.y + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await rectOf(note)).width).toBe(before.width + 64);
  expect((await rectOf(note)).height).toBe(before.height + 36);
  expect(await left(note)).toBe(Math.round(before.x));
  await page.keyboard.press('Control+Alt+ArrowRight');
  await page.keyboard.press('Control+Alt+ArrowDown');
  await expect.poll(async () => (await rectOf(note)).width).toBe(before.width + 80);
  expect((await rectOf(note)).height).toBe(before.height + 54);
  await joris.page.keyboard.press('Control+f');
  await joris.page.keyboard.type('Groeit');
  await joris.page.keyboard.press('Enter');
  const widthAtJoris = () => onBoard(joris.page, 'Groeit').evaluate((element) => element.style.width);
  await expect.poll(widthAtJoris).toBe(`${before.width + 80}px`);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await rectOf(note)).height).toBe(before.height + 36);
});

test('dragging with Alt makes a copy, and so does Ctrl+D', async () => {
  const note = await writeNote(page, 'Dubbel', { x: 500, y: 300 });
  const before = await rectOf(note);
  await page.keyboard.down('Alt');
  await hold(page, note, 240, 0);
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect.poll(() => onBoard(page, 'Dubbel').count()).toBe(2);
  const places = await Promise.all([
    rectOf(onBoard(page, 'Dubbel').first()),
    rectOf(onBoard(page, 'Dubbel').last()),
  ]);
  expect(places.map(({ x }) => Math.round(x)).toSorted((a, b) => a - b)[0]).toBe(Math.round(before.x));
  await page.keyboard.press('Control+d');
  await expect.poll(() => onBoard(page, 'Dubbel').count()).toBe(3);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => onBoard(page, 'Dubbel').count()).toBe(1);
});

test('several are put in line and spread by the bar over them, nudged by keys, each as one step', async () => {
  const notes = [
    await writeNote(page, 'Links', { x: 400, y: 300 }),
    await writeNote(page, 'Midden', { x: 620, y: 420 }),
    await writeNote(page, 'Rechts', { x: 1100, y: 360 }),
  ];
  await selectAll(page, notes);
  const bar = page.getByRole('toolbar', { name: 'Selectie ordenen' });
  await bar.getByRole('button', { name: 'Boven uitlijnen' }).click();
  const tops = async () => new Set(await Promise.all(notes.map(topOf)));
  await expect.poll(async () => (await tops()).size).toBe(1);
  await bar.getByRole('button', { name: 'Horizontaal verdelen' }).click();
  const gaps = async () => {
    const [a, b, c] = await Promise.all(notes.map(left));
    return Math.abs((b ?? 0) - (a ?? 0) - ((c ?? 0) - (b ?? 0)));
  };
  await expect.poll(gaps).toBeLessThanOrEqual(1);
  const before = await Promise.all(notes.map(left));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => Promise.all(notes.map(left))).toEqual(before.map((x) => x + 8));
  await page.keyboard.press('Control+z');
  await expect.poll(() => Promise.all(notes.map(left))).toEqual(before);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await tops()).size).toBe(3);
});

test('what lies under comes to the front and goes to the back', async () => {
  const under = await writeNote(page, 'Onderop', { x: 500, y: 300 });
  const over = await writeNote(page, 'Bovenop', { x: 900, y: 300 });
  await dragBy(page, over, (await left(under)) - (await left(over)) + 40, 24);
  const onTop = async () => {
    const { x, y } = await middleOf(over);
    return page.evaluate(([px, py]) => document.elementFromPoint(px, py)?.textContent ?? '', [x, y] as const);
  };
  expect(await onTop()).toContain('Bovenop');
  await under.click({ position: { x: 8, y: 8 } });
  await page.keyboard.press('Control+]');
  await expect.poll(onTop).toContain('Onderop');
  await page.keyboard.press('Control+[');
  await expect.poll(onTop).toContain('Bovenop');
});

test('what is locked shows it to everyone, and cannot be moved, resized or deleted until it is unlocked', async () => {
  const note = await writeNote(page, 'Blijft hier', { x: 500, y: 300 });
  await note.click();
  await page.keyboard.press('Control+Shift+l');
  await note.getByRole('img', { name: 'Vergrendeld' }).waitFor();
  const before = await rectOf(note);
  await dragBy(page, note, 200, 0);
  await page.getByText('Dit is vergrendeld.').first().waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Alt+ArrowRight');
  await page.keyboard.press('Delete');
  expect(await rectOf(note)).toEqual(before);
  expect(await page.locator('[data-corner]').count()).toBe(0);
  await joris.page.keyboard.press('Control+f');
  await joris.page.keyboard.type('Blijft hier');
  await joris.page.keyboard.press('Enter');
  await onBoard(joris.page, 'Blijft hier').getByRole('img', { name: 'Vergrendeld' }).waitFor();
  await page.keyboard.press('Control+Shift+l');
  await dragBy(page, note, 200, 0);
  await expect.poll(() => left(note)).toBeGreaterThan(before.x + 150);
});

test('what is locked among what is selected stays, and a message says so and can unlock it', async () => {
  const free = await writeNote(page, 'Schuift mee', { x: 500, y: 300 });
  const fixed = [
    await writeNote(page, 'Staat vast een', { x: 720, y: 330 }),
    await writeNote(page, 'Staat vast twee', { x: 940, y: 360 }),
  ];
  await selectAll(page, fixed);
  await page.keyboard.press('Control+Shift+l');
  const places = () => Promise.all(fixed.map(rectOf));
  const before = await places();
  const stayed = page.locator('.ui-toast').getByText('2 vergrendelde onderdelen bleven zoals ze waren.');
  const close = page.locator('.ui-toast').getByRole('button', { name: 'Melding weghalen' });
  const saysSo = async (act: () => Promise<void>) => {
    for (const button of (await close.all()).reverse()) await button.click();
    await selectAll(page, [free, ...fixed]);
    await act();
    await stayed.waitFor();
    expect(await places()).toEqual(before);
  };
  const startedAt = await rectOf(free);
  await saysSo(() => dragBy(page, free, -80, 160));
  expect((await rectOf(free)).y).toBeGreaterThan(startedAt.y + 140);
  await saysSo(() => page.keyboard.press('ArrowDown'));
  await saysSo(() => page.keyboard.press('Control+Alt+ArrowRight'));
  await saysSo(() => page.getByRole('button', { name: 'Boven uitlijnen' }).click());
  expect(await topOf(free)).toBe(Math.round(before[0]!.y));
  await saysSo(() => page.keyboard.press('Delete'));
  await free.waitFor({ state: 'detached' });
  await page.locator('.ui-toast').getByRole('button', { name: 'Ontgrendelen' }).click();
  await expect.poll(() => page.getByRole('img', { name: 'Vergrendeld' }).count()).toBe(0);
});

test('a right click and the menu key open the menu of a note, of several, of a card and of the board', async () => {
  const one = await writeNote(page, 'Menu een', { x: 500, y: 300 });
  const two = await writeNote(page, 'Menu twee', { x: 800, y: 300 });
  await page.mouse.click(1100, 600);
  await one.click({ button: 'right' });
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem', { name: 'Dupliceren' }).click();
  await expect.poll(() => onBoard(page, 'Menu een').count()).toBe(2);
  await page.keyboard.press('Control+z');
  await selectAll(page, [one, two]);
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: 'Links uitlijnen' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
  await page.keyboard.press('Escape');
  expect(await menu.count()).toBe(0);
  await page.mouse.click(1000, 600, { button: 'right' });
  await menu.getByRole('menuitem', { name: 'Nieuw briefje hier' }).click();
  await page.keyboard.type('Op deze plek');
  await page.keyboard.press('Escape');
  const { x, y } = await middleOf(onBoard(page, 'Op deze plek'));
  expect(Math.hypot(x - 1000, y - 600)).toBeLessThan(120);
  await page.keyboard.press('1');
  const card = onBoard(page, 'Begin bij het gewenste eindresultaat');
  await card.click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Vergrendelen' }).waitFor();
  expect(await menu.getByRole('menuitem', { name: 'Verwijderen' }).count()).toBe(0);
  await page.keyboard.press('Escape');
});

test('many at once move as one overlay, and land together in one step', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `Veel ${index}`).join('\n');
  await page.mouse.move(400, 250);
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  await page.keyboard.press('Control+v');
  await expect.poll(() => onBoard(page, 'Veel').count()).toBeGreaterThan(20);
  await page.keyboard.press('Shift+Digit2');
  await standsStill(page);
  await page.keyboard.press('Control+a');
  const first = onBoard(page, /Veel 0/);
  const other = onBoard(page, /Veel 11/);
  const before = await Promise.all([rectOf(first), rectOf(other)]);
  await hold(page, first, 160, 80);
  expect(await page.locator('.carry-layer > *').count()).toBeGreaterThan(20);
  expect(await rectOf(other)).toEqual(before[1]);
  await page.mouse.up();
  await expect.poll(async () => (await rectOf(other)).x - before[1].x).toBeGreaterThan(100);
  const moved = (await rectOf(other)).x - before[1].x;
  expect(Math.abs((await rectOf(first)).x - before[0].x - moved)).toBeLessThan(1);
  expect(await page.locator('.carry-layer > *').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Math.abs((await rectOf(other)).x - before[1].x)).toBeLessThan(1);
});

test('the space bar moves the board, also from a note; Shift with 1, 2 and 0 show all, the selection and 100 %', async () => {
  const note = await writeNote(page, 'Schuif mee', { x: 500, y: 300 });
  const before = await rectOf(note);
  await page.keyboard.down('Space');
  await page.locator('.board[data-panning]').waitFor();
  await dragBy(page, note, 120, 40);
  await page.keyboard.up('Space');
  await expect.poll(() => left(note)).toBe(Math.round(before.x) + 120);
  const percent = page.locator('.zoom-control__percent');
  await note.click();
  await page.keyboard.press('Shift+Digit1');
  await expect.poll(async () => Number.parseInt(await percent.innerText(), 10)).toBeLessThan(30);
  await page.keyboard.press('Shift+Digit2');
  await expect.poll(async () => Number.parseInt(await percent.innerText(), 10)).toBeGreaterThan(100);
  await page.keyboard.press('Shift+Digit0');
  await expect.poll(async () => Number.parseInt(await percent.innerText(), 10)).toBe(100);
});

test('keys that zoom may follow one another faster than the view flies', async () => {
  const percent = page.locator('.zoom-control__percent');
  await expect.poll(() => percent.innerText()).toBe('100%');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('-');
  await expect.poll(() => percent.innerText()).toBe('51%');
  await page.keyboard.press('-');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
  await expect.poll(() => percent.innerText()).toBe('100%');
});

test('all of it stands in the overview of keys and in the command menu', async () => {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog');
  for (const text of [
    'Naar voren, naar achteren',
    'Vergrendel of ontgrendel',
    'Menu van wat je',
    'lang drukken',
  ]) {
    await sheet.getByText(text).first().waitFor();
  }
  await page.keyboard.press('Escape');
  const note = await writeNote(page, 'Via het menu', { x: 500, y: 300 });
  await note.click();
  const before = await rectOf(note);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('briefje breder');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rectOf(note)).width).toBe(before.width + 16);
  expect([...errorsOf(anouk.page), ...errorsOf(joris.page)]).toEqual([]);
});
