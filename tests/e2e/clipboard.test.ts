import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { onBoard, rectOf, selectAll, writeNote } from '#tests/support/board-hands.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { errorsOf, isSaved, newPerson, type Person, startWorkshop } from '#tests/support/people.ts';

let server: BuiltServer;
let anouk: Person;
let page: Page;

beforeAll(async () => {
  server = await startBuiltServer();
  anouk = await newPerson(inject('chromium'));
  page = anouk.page;
  await openWorkshop(page);
});

afterAll(async () => {
  await anouk?.leave();
  await server?.stop();
});

/** Every test begins on an empty piece of the board. */
beforeEach(async () => {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(() => page.locator('.react-flow__node-note').count()).toBe(0);
});

/** A workshop of its own, seen at the empty piece of board left of its regions. */
async function openWorkshop(on: Page): Promise<void> {
  await startWorkshop(on, server.url, {
    template: /Leeg/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  const card = onBoard(on, 'Begin bij het gewenste eindresultaat');
  await card.waitFor();
  await on.mouse.move(800, 700);
  await on.mouse.wheel(-1600, 0);
  await card.waitFor({ state: 'detached' });
}

const message = (text: string | RegExp) => page.locator('.ui-toast').filter({ hasText: text }).last();

/** Lets go of a file over the board, as a browser does when it is dragged from a folder. */
async function dropFile(name: string, type: string, bytes: readonly number[]): Promise<void> {
  await page.evaluate(
    ({ fileName, mime, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], fileName, { type: mime }));
      const at = { clientX: 400, clientY: 500, bubbles: true, cancelable: true, dataTransfer };
      const target = document.elementFromPoint(400, 500);
      target?.dispatchEvent(new DragEvent('dragover', at));
      target?.dispatchEvent(new DragEvent('drop', at));
    },
    { fileName: name, mime: type, content: [...bytes] },
  );
}

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

test('copies on the same board, further on each time, and as one step of undo', async () => {
  const first = await writeNote(page, 'Te lang in de wacht', { x: 400, y: 300 });
  const second = await writeNote(page, 'Nooit teruggebeld', { x: 600, y: 300 });
  await selectAll(page, [first, second]);
  await page.keyboard.press('Control+c');
  await page.mouse.move(500, 600);
  await page.keyboard.press('Control+v');
  const copies = onBoard(page, 'Te lang in de wacht');
  await expect.poll(() => copies.count()).toBe(2);
  await page.keyboard.press('Control+v');
  await expect.poll(() => copies.count()).toBe(3);
  const [one, other] = await Promise.all([rectOf(copies.nth(1)), rectOf(copies.nth(2))]);
  expect(one.y).not.toBe(other.y);
  expect(Math.abs(one.x + one.width - 500)).toBeLessThan(110);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Te lang in de wacht\nNooit teruggebeld',
  );
  await page.keyboard.press('Control+z');
  await expect.poll(() => copies.count()).toBe(2);
  expect(await onBoard(page, 'Nooit teruggebeld').count()).toBe(2);
});

test('cuts a frame with all that lies in it, and pastes it with writer and department on another board in another tab', async () => {
  const first = await writeNote(page, 'Factuur klopt niet', { x: 400, y: 300 });
  const second = await writeNote(page, 'Dus belt men', { x: 700, y: 320 });
  await selectAll(page, [first, second]);
  await page.keyboard.press('Control+g');
  await page.keyboard.type('Facturen');
  await page.keyboard.press('Enter');
  const tab = await anouk.context.newPage();
  await openWorkshop(tab);
  await page.bringToFront();
  await page.keyboard.press('Control+x');
  await expect.poll(() => page.locator('.react-flow__node-note').count()).toBe(0);
  await tab.bringToFront();
  await tab.mouse.move(600, 600);
  await tab.keyboard.press('Control+v');
  const copy = onBoard(tab, 'Factuur klopt niet');
  await copy.getByText('Anouk').waitFor();
  await copy.getByText('Klantenservice').waitFor();
  await tab.getByRole('group', { name: 'Kader Facturen, 2 briefjes' }).waitFor();
  expect(errorsOf(tab)).toEqual([]);
  await tab.close();
});

test('text of another program becomes one note for each line or row', async () => {
  await page.evaluate(() =>
    navigator.clipboard.writeText('Contactreden\t1200\n"Twee\nregels"\t\n\n• Uit een mail'),
  );
  await page.mouse.move(400, 400);
  await page.keyboard.press('Control+v');
  await onBoard(page, 'Contactreden · 1200').waitFor();
  await expect.poll(() => page.locator('.react-flow__node-note').count()).toBe(3);
  expect(await onBoard(page, /^Uit een mail/).count()).toBe(1);
  await page.evaluate(() =>
    navigator.clipboard.writeText(Array.from({ length: 203 }, (_, at) => `Regel ${at}`).join('\n')),
  );
  await page.keyboard.press('Control+v');
  await message('De andere 3 zijn niet geplakt').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.react-flow__node-note').count()).toBe(3);
});

test('a file is looked at, and its notes come on a card as one step', async () => {
  await dropFile('miro.csv', 'text/csv', utf8('Sticky Note Text,Color\n"Nee, nooit",IT\nWel eens,geel\n'));
  const dialog = page.getByRole('dialog', { name: 'Briefjes uit een bestand' });
  await dialog.getByText('2 briefjes gevonden in miro.csv').waitFor();
  await dialog.getByText('Nee, nooit').waitFor();
  const preview = dialog.getByLabel('Zo worden').getByRole('listitem');
  expect(await preview.first().getAttribute('style')).toMatch(/--note: var\(--dept-\d+\)/);
  await dialog.getByLabel('Kolom met de tekst').selectOption('Color');
  await dialog.getByLabel('Zo worden').getByText('geel').waitFor();
  await dialog.getByLabel('Kolom met de tekst').selectOption('Sticky Note Text');
  await dialog.getByRole('button', { name: 'Zet 2 briefjes op het bord' }).click();
  await onBoard(page, 'Nee, nooit').getByText('IT', { exact: true }).waitFor();
  await message('2 briefjes op het bord gezet').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect.poll(() => page.locator('.react-flow__node-note').count()).toBe(0);

  // "Prijs € 5, één keer" in Windows-1252.
  const old = [...utf8('Tekst;Team\nPrijs '), 0x80, ...utf8(' 5, '), 0xe9, 0xe9, ...utf8('n keer;IT\n')];
  await dropFile('oud.csv', '', old);
  await dialog
    .getByLabel('Waar komen de briefjes?')
    .selectOption({ label: 'Willen en kunnen leren uit klantcontact' });
  await dialog.getByRole('button', { name: 'Zet 1 briefje op het bord' }).click();
  await message('1 briefje op het bord gezet').waitFor();
  await onBoard(page, 'Prijs € 5, één keer').waitFor();
});

test('files that are no list of notes are refused with a word about what to do', async () => {
  await dropFile('boek.xlsx', '', [0x50, 0x4b, 0x03, 0x04, 0, 0]);
  await message('Dit is een Excel-bestand').waitFor();
  await dropFile('foto.png', 'image/png', [0x89, 0x50, 0x4e, 0x47]);
  await message('Afbeeldingen kunnen niet op het bord').waitFor();
  await dropFile('leeg.csv', 'text/csv', []);
  await message('In dit bestand staat geen tekst').waitFor();
  await isSaved(page);
  expect(errorsOf(page)).toEqual([]);
});

test('a pasted picture gets a word, and nothing else', async () => {
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([Uint8Array.of(0x89)], 'plaatje.png', { type: 'image/png' }));
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await message('Afbeeldingen kunnen niet op het bord').waitFor();
  expect(await page.locator('.react-flow__node-note').count()).toBe(0);
});

test('a copy before its part of the page has come takes place as soon as it has', async () => {
  const early = await newPerson(inject('chromium'));
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  await early.page.route(/assets\/clipboard-[^/]*\.js$/, async (route) => {
    await gate;
    await route.continue();
  });
  await openWorkshop(early.page);
  const note = await writeNote(early.page, 'Meteen gekopieerd', { x: 500, y: 300 });
  await note.click();
  await early.page.keyboard.press('Control+c');
  open();
  const copied = () => early.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe('Meteen gekopieerd');
  await early.page.mouse.move(900, 700);
  await early.page.keyboard.press('Control+v');
  await expect.poll(() => early.page.locator('.react-flow__node-note').count()).toBe(2);
  expect(await onBoard(early.page, 'Meteen gekopieerd').last().innerText()).toContain('Anouk');
  expect(errorsOf(early.page)).toEqual([]);
  await early.leave();
});
