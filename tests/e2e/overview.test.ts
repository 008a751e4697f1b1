import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { onBoard, type Point, writeNote } from '#tests/support/board-hands.ts';
import { errorsOf, type Person, type WorkshopOfTwo, workshopOfTwo } from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;
let page: Page;

/** Where the notes were written, on the board. */
const places = new Map<string, Point>();

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  page = anouk.page;
  const card = onBoard(page, 'Begin bij het gewenste eindresultaat');
  for (const one of [page, joris.page]) {
    await onBoard(one, 'Begin bij het gewenste eindresultaat').waitFor();
    await one.mouse.move(800, 700);
    await one.mouse.wheel(-1600, 0);
  }
  await card.waitFor({ state: 'detached' });
  for (const [text, at] of [
    ['Wachtrij', { x: 300, y: 300 }],
    ['Terugbellen', { x: 600, y: 300 }],
    ['Nota onduidelijk', { x: 300, y: 600 }],
    ['Zes systemen', { x: 600, y: 600 }],
  ] as const) {
    const note = await writeNote(page, text, at);
    places.set(text, await placeOf(note));
  }
});

afterAll(() => workshop?.end());

beforeEach(async () => {
  await page.mouse.move(900, 650);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

/** The middle of a note, on the board. */
async function placeOf(note: Locator): Promise<Point> {
  return note.evaluate((element: HTMLElement) => {
    const { e, f } = new DOMMatrix(element.style.transform);
    return { x: e + element.offsetWidth / 2, y: f + element.offsetHeight / 2 };
  });
}

/** Zooms out until notes are a picture, and that one stands still. */
async function goFar(on: Page): Promise<void> {
  await on.mouse.move(900, 650);
  const percent = on.locator('.zoom-control__percent');
  for (const zoom of [80, 64, 51, 41, 33]) {
    await on.keyboard.press('-');
    await expect.poll(() => percent.innerText()).toBe(`${zoom}%`);
  }
  await expect.poll(() => notesOf(on).count()).toBe(0);
}

function notesOf(on: Page): Locator {
  return on.locator('.react-flow__node-note');
}

function noteOf(on: Page, text: string): Locator {
  return on.getByRole('group', { name: text });
}

/** Where in the window a point of the board is. */
async function inWindow({ x, y }: Point): Promise<Point> {
  return page.locator('.react-flow__viewport').evaluate(
    (element: HTMLElement, at) => {
      const { a, e, f } = new DOMMatrix(element.style.transform);
      const { left, top } = (element.closest('.board-flow') ?? element).getBoundingClientRect();
      return { x: at.x * a + e + left, y: at.y * a + f + top };
    },
    { x, y },
  );
}

/** Where in the window a note is that was written. */
async function at(text: string): Promise<Point> {
  return inWindow(places.get(text) ?? { x: 0, y: 0 });
}

/** How opaque the picture is at a point of the board, 0 to 255. */
async function inkAt({ x, y }: Point): Promise<number> {
  return page.locator('.overview-sheet').evaluate(
    (canvas: HTMLCanvasElement, point) => {
      const { e, f } = new DOMMatrix(canvas.style.transform);
      const scale = canvas.width / Number.parseFloat(canvas.style.width);
      const pixel = canvas.getContext('2d')?.getImageData((point.x - e) * scale, (point.y - f) * scale, 1, 1);
      return pixel?.data[3] ?? 0;
    },
    { x, y },
  );
}

function selectedNotes(): Promise<number> {
  return page.locator('.react-flow__node-note.selected').count();
}

test('far out notes are a picture, and the one under the pointer is an element', async () => {
  await goFar(page);
  await goFar(joris.page);
  for (const place of places.values()) expect(await inkAt(place)).toBe(255);
  const { x, y } = await at('Wachtrij');
  await page.mouse.move(x, y);
  await noteOf(page, 'Wachtrij').waitFor();
  expect(await notesOf(page).count()).toBe(1);
  await page.mouse.move(900, 650);
  await expect.poll(() => notesOf(page).count()).toBe(0);
});

test('a click selects, with Shift one more, and a click beside them none', async () => {
  const [one, other] = [await at('Wachtrij'), await at('Zes systemen')];
  await page.mouse.click(one.x, one.y);
  await expect.poll(selectedNotes).toBe(1);
  await page.keyboard.down('Shift');
  await page.mouse.click(other.x, other.y);
  await page.keyboard.up('Shift');
  await expect.poll(selectedNotes).toBe(2);
  await page.mouse.click(900, 650);
  await expect.poll(() => notesOf(page).count()).toBe(0);
});

test('a box selects what it is drawn around, and less again when it shrinks', async () => {
  const [first, last] = [await at('Wachtrij'), await at('Zes systemen')];
  await page.mouse.move(first.x - 60, first.y - 60);
  await page.mouse.down();
  await page.mouse.move(last.x, last.y, { steps: 8 });
  await expect.poll(selectedNotes).toBe(4);
  await page.mouse.move(last.x, first.y + 10, { steps: 8 });
  await expect.poll(selectedNotes).toBe(2);
  await page.mouse.up();
  expect(await selectedNotes()).toBe(2);
});

test('a selection is dragged, and the picture shows where it went', async () => {
  const [one, other] = [await at('Wachtrij'), await at('Terugbellen')];
  await page.mouse.click(one.x, one.y);
  await page.keyboard.down('Shift');
  await page.mouse.click(other.x, other.y);
  await page.keyboard.up('Shift');
  await page.mouse.move(one.x, one.y);
  await page.mouse.down();
  await page.mouse.move(one.x, one.y - 70, { steps: 8 });
  await page.mouse.up();
  await page.keyboard.press('Escape');
  await page.mouse.move(900, 650);
  await expect.poll(() => notesOf(page).count()).toBe(0);
  for (const text of ['Wachtrij', 'Terugbellen']) {
    const before = places.get(text) ?? { x: 0, y: 0 };
    await expect.poll(() => inkAt(before)).toBe(0);
    const zoom = 0.8 ** 5;
    const after = { x: before.x, y: before.y - 70 / zoom };
    expect(await inkAt(after)).toBe(255);
    places.set(text, after);
  }
});

test('a note dropped on a card becomes its input', async () => {
  const card = onBoard(page, 'Begin bij het gewenste eindresultaat');
  const from = await at('Nota onduidelijk');
  const box = await card.boundingBox();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 10, { steps: 12 });
  await page.locator('.react-flow__node-card .board-item--target').waitFor();
  await page.mouse.up();
  await expect.poll(() => card.locator('.element-card__inputs').textContent()).toBe('1');
  await expect.poll(() => inkAt(places.get('Nota onduidelijk') ?? { x: 0, y: 0 })).toBe(0);
});

test('a right click opens the menu of a note', async () => {
  const { x, y } = await at('Zes systemen');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Vergrendelen' }).waitFor();
  await page.keyboard.press('Escape');
});

test('the arrows walk from note to note, and what one is at is there for a screen reader', async () => {
  const { x, y } = await at('Wachtrij');
  await page.mouse.click(x, y);
  await page.keyboard.press('Escape');
  await page.mouse.move(900, 650);
  const current = page.locator('.board-item--current');
  const isReached = async () => {
    const active = await page.locator('.board').getAttribute('aria-activedescendant');
    return active !== null && (await current.getAttribute('id')) === active;
  };
  await page.keyboard.press('ArrowLeft');
  await current.waitFor();
  expect(await isReached()).toBe(true);
  for (let step = 0; step < 12; step += 1) {
    if (await noteOf(page, 'Wachtrij').count()) break;
    await page.keyboard.press('ArrowLeft');
  }
  await noteOf(page, 'Wachtrij').waitFor();
  expect(await isReached()).toBe(true);
});

test('what another selects and moves is seen', async () => {
  const before = places.get('Zes systemen') ?? { x: 0, y: 0 };
  const after = { x: before.x, y: before.y + 160 };
  expect(await inkAt(after)).toBe(0);
  await joris.page.keyboard.press('Control+a');
  await page.locator('.board-item__remote').first().waitFor();
  for (let step = 0; step < 4; step += 1) await joris.page.keyboard.press('Shift+ArrowDown');
  await joris.page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.board-item__remote').count()).toBe(0);
  await expect.poll(() => inkAt(after)).toBe(255);
  expect(await inkAt(before)).toBe(0);
  places.set('Zes systemen', after);
});

test('a lens dims the notes of others in the picture, and Escape lights them again', async () => {
  const place = places.get('Zes systemen') ?? { x: 0, y: 0 };
  await page.getByRole('button', { name: 'Kijk door de bril van een afdeling' }).click();
  await page.getByRole('menuitemradio', { name: /^IT/ }).click();
  await expect.poll(() => inkAt(place)).toBeLessThan(80);
  await page.keyboard.press('Escape');
  await expect.poll(() => inkAt(place)).toBe(255);
});

test('for fingers all notes are elements, for a pointer they are a picture again', async () => {
  const touch = (type: string) =>
    page.evaluate((name) => window.dispatchEvent(new PointerEvent(name, { pointerType: 'touch' })), type);
  await touch('pointerdown');
  await expect.poll(() => notesOf(page).count()).toBeGreaterThan(3);
  await touch('pointerup');
  await page.mouse.move(905, 655);
  await expect.poll(() => notesOf(page).count()).toBe(0);
});

test('a double click opens the text of a note, and nearer by the others have theirs as well', async () => {
  const { x, y } = await at('Wachtrij');
  await page.mouse.dblclick(x, y);
  await page.getByRole('textbox', { name: 'Tekst van het briefje' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.overview-sheet').count()).toBe(0);
  await page.locator('.sticky-note__text', { hasText: 'Terugbellen' }).waitFor();
  expect(errorsOf(page)).toEqual([]);
  expect(errorsOf(joris.page)).toEqual([]);
});
