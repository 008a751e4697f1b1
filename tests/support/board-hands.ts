import type { Locator, Page } from 'playwright-core';

/** A point in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the window. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** The note or card on the canvas that holds a text. */
export function onBoard(page: Page, text: string | RegExp): Locator {
  return page.locator('.react-flow__node').filter({ hasText: text });
}

/** Where something is in the window. */
export async function rectOf(locator: Locator): Promise<Rect> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}

/** The middle of something in the window. */
export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await rectOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Takes hold of something by its middle and moves it this far, without letting go. */
export async function hold(page: Page, what: Locator, dx: number, dy: number): Promise<void> {
  const from = await middleOf(what);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + dx / 2, from.y + dy / 2, { steps: 5 });
  await page.mouse.move(from.x + dx, from.y + dy, { steps: 5 });
}

/** Drags something by its middle this far. */
export async function dragBy(page: Page, what: Locator, dx: number, dy: number): Promise<void> {
  await hold(page, what, dx, dy);
  await page.mouse.up();
}

/** A new note with this text at a point of the window, by the keyboard. */
export async function writeNote(page: Page, text: string, at: Point): Promise<Locator> {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Tekst van het briefje' }).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
  const note = onBoard(page, text);
  await note.waitFor();
  return note;
}

/** Selects these, one after the other. */
export async function selectAll(page: Page, what: readonly Locator[]): Promise<void> {
  await page.keyboard.press('Escape');
  for (const [index, one] of what.entries()) {
    await one.click({ modifiers: index > 0 ? ['Shift'] : [] });
  }
}
