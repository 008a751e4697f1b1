import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { onBoard, writeNote } from '#tests/support/board-hands.ts';
import { errorsOf, isSaved, type Person, type WorkshopOfTwo, workshopOfTwo } from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  for (const { page } of [anouk, joris]) await page.locator('.react-flow__node').first().waitFor();
});

afterAll(() => workshop?.end());

const editorOf = (page: Page) => page.getByRole('textbox', { name: 'Tekst van het briefje' });
const caretOf = (page: Page, name: string) =>
  page.locator('.note-editor .caret__name').filter({ hasText: name });

/** The letters before the caret of somebody else, as they stand in the note that this person writes in. */
function lettersBefore(page: Page, name: string): Promise<string | undefined> {
  return page.evaluate((who) => {
    const mirror = document.querySelector('.note-editor__carets');
    const caret = [...(mirror?.querySelectorAll('.caret') ?? [])].find((one) => one.textContent === who);
    if (!mirror || !caret) return undefined;
    const range = document.createRange();
    range.setStart(mirror, 0);
    range.setEndBefore(caret);
    return range.toString();
  }, name);
}

test('two people write in one note at once: each sees the caret of the other where it is, and no letter is lost', async () => {
  const note = await writeNote(anouk.page, 'Klanten bellen over de rekening', { x: 600, y: 600 });
  await isSaved(anouk.page);
  await joris.page.locator('.board').focus();
  const theirs = onBoard(joris.page, 'Klanten bellen over de rekening');
  await theirs.waitFor();
  await note.dblclick();
  await editorOf(anouk.page).waitFor();
  await onBoard(joris.page, 'Anouk typt').waitFor();
  await theirs.dblclick();
  await editorOf(joris.page).waitFor();
  await expect.poll(() => lettersBefore(joris.page, 'Anouk')).toBe('Klanten bellen over de rekening');
  await expect.poll(() => onBoard(joris.page, 'Anouk typt').count()).toBe(0);

  await joris.page.keyboard.press('Control+Home');
  await expect.poll(() => lettersBefore(anouk.page, 'Joris')).toBe('');
  await Promise.all([
    anouk.page.keyboard.type(' van vorige maand', { delay: 15 }),
    joris.page.keyboard.type('Veel boze ', { delay: 25 }),
  ]);
  const whole = 'Veel boze Klanten bellen over de rekening van vorige maand';
  for (const { page } of [anouk, joris]) await expect.poll(() => editorOf(page).inputValue()).toBe(whole);
  await expect.poll(() => lettersBefore(joris.page, 'Anouk')).toBe(whole);
  await expect.poll(() => lettersBefore(anouk.page, 'Joris')).toBe('Veel boze ');

  const color = (page: Page, name: string) =>
    caretOf(page, name).evaluate((caret) => getComputedStyle(caret).backgroundColor);
  expect(await color(anouk.page, 'Joris')).not.toBe(await color(joris.page, 'Anouk'));
});

test('what somebody selected is shaded, and with them everything goes', async () => {
  const shaded = anouk.page.locator('.note-editor .caret-selection');
  await joris.page.keyboard.press('Control+Home');
  await joris.page.keyboard.press('Control+Shift+ArrowRight');
  await expect.poll(() => shaded.allTextContents()).toEqual(['Veel']);
  await joris.page.keyboard.press('Escape');
  await caretOf(anouk.page, 'Joris').waitFor({ state: 'detached' });
  await shaded.waitFor({ state: 'detached' });
  await onBoard(joris.page, 'Veel boze Klanten').dblclick();
  await caretOf(anouk.page, 'Joris').waitFor();
  await joris.leave();
  await caretOf(anouk.page, 'Joris').waitFor({ state: 'detached' });
  await anouk.page.keyboard.press('Escape');
  expect(errorsOf(anouk.page)).toEqual([]);
});
