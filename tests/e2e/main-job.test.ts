import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import {
  errorsOf,
  isSaved,
  join,
  linkFor,
  newPerson,
  type Person,
  show,
  startWorkshop,
} from '#tests/support/people.ts';

/** The whole job in one workshop: the tests go on where the one before stopped. */
describe('two people build a strategy together', () => {
  let server: BuiltServer;
  let anouk: Person;
  let joris: Person;

  beforeAll(async () => {
    server = await startBuiltServer();
    [anouk, joris] = await Promise.all([
      newPerson(inject('chromium')),
      newPerson(inject('chromium'), { width: 1280, height: 800 }),
    ]);
  });

  afterAll(async () => {
    await Promise.all([anouk?.leave(), joris?.leave()]);
    await server?.stop();
  });

  test('a facilitator starts from the template and hands out a link', async () => {
    const code = await startWorkshop(anouk.page, server.url, {
      template: /Stroomnet/,
      organisation: 'Stroomnet Energie',
      name: 'Anouk',
      department: 'Klantenservice',
    });
    expect(code).toMatch(/^([A-Z0-9]{4}-){4}[A-Z0-9]{4}$/);
    expect(new URL(anouk.page.url()).hash).toBe('');
    await anouk.page
      .getByRole('heading', { name: 'Stroomnet Energie' })
      .or(anouk.page.getByText('Stroomnet Energie'))
      .first()
      .waitFor();
  });

  test('a second person is in within four interactions, and sees the note of the first', async () => {
    await joris.page.goto(await linkFor(anouk.page, 'Deelnemer'));
    await join(joris.page, 'Joris', 'IT');
    // Name, department and the button were three; the fourth makes a note.
    await joris.page.getByRole('button', { name: 'Briefje', exact: true }).click();
    await joris.page.keyboard.type('Eerste briefje van IT');
    await joris.page.keyboard.press('Escape');
    await isSaved(joris.page);
    await show(anouk.page, 'Lijst');
    await anouk.page.getByText('Eerste briefje van IT').first().waitFor();
  });

  test('both type in the same text at once, and both texts are there', async () => {
    for (const { page } of [anouk, joris]) {
      await show(page, 'Lijst');
      await openCard(page, 'Samenwerking en communicatie');
    }
    const [left, right] = [anouk, joris].map(({ page }) => statement(page)) as [
      ReturnType<typeof statement>,
      ReturnType<typeof statement>,
    ];
    const original = await left.inputValue();
    await left.click();
    await left.press('Control+Home');
    await right.click();
    await right.press('Control+End');
    await Promise.all([
      left.pressSequentially('Anouk vooraan. ', { delay: 15 }),
      right.pressSequentially(' En Joris erachter.', { delay: 15 }),
    ]);
    const merged = `Anouk vooraan. ${original} En Joris erachter.`;
    for (const field of [left, right]) await expect.poll(() => field.inputValue()).toBe(merged);
    await Promise.all([isSaved(anouk.page), isSaved(joris.page)]);
  });

  test('the language of the screen changes at any moment, and nothing is lost', async () => {
    await joris.page.getByRole('radio', { name: 'English' }).click();
    await joris.page.getByRole('heading', { name: 'Starting point' }).first().waitFor();
    expect(await joris.page.locator('html').getAttribute('lang')).toBe('en');
    await joris.page.getByRole('radio', { name: 'Nederlands' }).click();
    await joris.page.getByRole('heading', { name: 'Vertrekpunt' }).first().waitFor();
  });

  test('the strategy comes out as a Word document in both languages', async () => {
    const dutch = await exported(anouk.page, 'Nederlands');
    expect(dutch.headings).toContain('4.1 Samenwerking en communicatie');
    expect(dutch.language).toBe('nl-NL');
    const english = await exported(anouk.page, 'English');
    expect(english.headings).toContain('4.1 Collaboration and communication');
    expect(english.language).toBe('en-GB');
    expect(dutch.text).toContain('Anouk vooraan.');
    // The translation is of the text before the two of them changed it, and says so.
    expect(english.text).toMatch(/\[outdated translation\]/);
    for (const { text } of [dutch, english]) expect(text).not.toMatch(/undefined|\[object|\bnull\b/);
  });

  test('nothing went wrong unseen', () => {
    expect([...errorsOf(anouk.page), ...errorsOf(joris.page)]).toEqual([]);
  });
});

function statement(page: Page) {
  return page.getByRole('textbox', { name: /^Wat we hebben afgesproken/ }).first();
}

async function openCard(page: Page, title: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .first()
    .click();
}

async function exported(page: Page, language: 'Nederlands' | 'English') {
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: language }).check();
  await dialog.getByRole('radio', { name: /^Word/ }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Exporteren' }).click(),
  ]);
  await page.keyboard.press('Escape');
  return readDocument(await readFile(await pathOf(download)));
}

async function pathOf(download: Download): Promise<string> {
  const failure = await download.failure();
  if (failure) throw new Error(failure);
  return download.path();
}

function readDocument(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const paragraphs = part('word/document.xml').match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  const textOf = (xml: string) =>
    [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
  return {
    headings: paragraphs.filter((xml) => /<w:pStyle w:val="Heading[1-3]"/.test(xml)).map(textOf),
    text: paragraphs.map(textOf).join('\n'),
    language: part('word/styles.xml').match(/<w:lang [^>]*w:val="([^"]+)"/)?.[1],
  };
}
