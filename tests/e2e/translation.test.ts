import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { violations } from '#tests/support/axe.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { errorsOf, isSaved, join, newPerson, type Person, show } from '#tests/support/people.ts';
import { startTranslationHost, type TranslationHost } from '#tests/support/translation-host.ts';

const strategy = toStrategyFile(
  strategyFromPatch({
    departments: [
      { id: 'd1', name: 'Klantenservice', kind: 'customer_service', involved: true },
      { id: 'd2', name: 'IT', kind: 'it', involved: true },
    ],
    ambition: { endState: 'Bellen hoeft bijna nooit meer.', notDoing: ['Geen bandje'] },
    goals: [
      { id: 'g1', text: 'In één keer opgelost, met een lagere AHT.' },
      { id: 'g2', text: 'Elke klant houdt zijn verhaal één keer.' },
    ],
  }),
);

let host: TranslationHost;
let server: BuiltServer;
let anouk: Person;
let joris: Person;

beforeAll(async () => {
  host = await startTranslationHost();
  server = await startBuiltServer({ TRANSLATE_URL: host.url, TRANSLATE_KIND: 'libretranslate' });
  const made = await fetch(`${server.url}/api/workshops`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Koers 2027', organisation: 'Stroomnet', language: 'nl', strategy }),
  });
  const { links } = await made.json();
  [anouk, joris] = await Promise.all([newPerson(inject('chromium')), newPerson(inject('chromium'))]);
  await anouk.page.goto(links.facilitator);
  await join(anouk.page, 'Anouk', 'Klantenservice');
  await joris.page.goto(links.participant);
  await join(joris.page, 'Joris', 'IT');
  await Promise.all([openTranslations(anouk.page), openTranslations(joris.page)]);
});

afterAll(async () => {
  await Promise.all([anouk?.leave(), joris?.leave()]);
  await server?.stop();
  await host?.close();
});

async function openTranslations(page: Page): Promise<void> {
  await show(page, 'Document');
  await page.getByRole('button', { name: 'Vertalen' }).click();
  await page.getByRole('heading', { name: 'Vertaling Nederlands → Engels' }).waitFor();
}

const unit = (page: Page, path: string) => page.locator(`li[data-unit="${path}"]`);
const field = (page: Page, path: string) => unit(page, path).getByRole('textbox');
const progress = (page: Page, words: string) => page.getByText(words, { exact: true }).waitFor();
const menu = async (page: Page, item: RegExp) => {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const focusedPath = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-path'));

test('three texts are translated by keys alone, and the other sees it happen', async () => {
  const { page } = anouk;
  await progress(joris.page, '0 van de 5 teksten zijn vertaald');
  await page.getByRole('radio', { name: /^Ontbreekt/ }).check();
  await page.keyboard.press('Tab');
  expect(await focusedPath(page)).toBe('meta.title');
  await unit(joris.page, 'meta.title').getByText('Anouk is hier ook bezig').waitFor();
  await page.keyboard.type('Course 2027');
  await page.keyboard.press('Enter');
  expect(await focusedPath(page)).toBe('ambition.endState');
  await page.keyboard.type('Hardly anyone needs to call.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await focusedPath(page)).toBe('goals.g1.text');
  await page.keyboard.type('Solved at once, with a lower ');
  await page.keyboard.press('Alt+Digit1');
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page, 'goals.g1.text').inputValue()).toBe('Solved at once, with a lower AHT');
  await progress(joris.page, '3 van de 5 teksten zijn vertaald');
  await unit(joris.page, 'goals.g1.text').getByText('Vertaald', { exact: true }).waitFor();
});

test('a change of the original makes the translation out of date for both, with what changed', async () => {
  await show(joris.page, 'Lijst');
  const list = joris.page.getByRole('main');
  await list
    .getByRole('button', { name: /In één keer opgelost/ })
    .first()
    .click();
  const text = joris.page.getByRole('textbox', { name: 'Doel', exact: true }).first();
  await text.fill('Meestal opgelost, met een lagere AHT.');
  await isSaved(joris.page);
  await openTranslations(joris.page);
  for (const { page } of [anouk, joris]) {
    await unit(page, 'goals.g1.text').getByText('Verouderd', { exact: true }).waitFor();
  }
  const change = unit(anouk.page, 'goals.g1.text');
  await change.locator('ins', { hasText: 'Meestal' }).waitFor();
});

test('the English document shows it, marked as out of date', async () => {
  const { page } = joris;
  await page.getByRole('button', { name: 'Terug naar het document' }).click();
  await page.getByRole('radio', { name: 'Engels' }).check();
  const sheet = page.getByRole('article');
  await sheet.getByText('Course 2027').first().waitFor();
  await sheet.getByText('Solved at once, with a lower AHT').first().waitFor();
  await sheet.getByText('Vertaling verouderd').first().waitFor();
  await openTranslations(page);
});

test('a translation that is still right is confirmed by one key', async () => {
  await field(anouk.page, 'goals.g1.text').focus();
  await anouk.page.keyboard.press('Control+Enter');
  await unit(joris.page, 'goals.g1.text').getByText('Vertaald', { exact: true }).waitFor();
});

test('a file goes out, is filled in, and comes back with a preview', async () => {
  const { page } = anouk;
  const waiting = page.waitForEvent('download');
  await menu(page, /XLIFF/);
  const content = await readFile(await (await waiting).path(), 'utf8');
  const filled = content
    .replace(
      '<source>Elke klant houdt zijn verhaal één keer.</source>',
      '$&<target>Every customer tells their story once.</target>',
    )
    .replace('<target>Course 2027</target>', '<target>Direction 2027</target>');
  await menu(page, /Vertalingen inlezen/);
  const dialog = page.getByRole('dialog', { name: 'Vertalingen inlezen' });
  await dialog
    .getByLabel('Kies een bestand')
    .last()
    .setInputFiles({
      name: 'broken.xlf',
      mimeType: 'application/xliff+xml',
      buffer: Buffer.from('<xliff'),
    });
  await dialog.getByRole('alert').filter({ hasText: 'geen XLIFF die we kunnen lezen' }).waitFor();
  await dialog
    .getByLabel('Kies een bestand')
    .last()
    .setInputFiles({
      name: 'translations-en.xlf',
      mimeType: 'application/xliff+xml',
      buffer: Buffer.from(filled),
    });
  await dialog.getByText('Every customer tells their story once.').waitFor();
  await dialog.getByText('Direction 2027').waitFor();
  expect(await violations(page, '.ui-dialog')).toEqual([]);
  expect(await field(joris.page, 'meta.title').inputValue()).toBe('Course 2027');
  await dialog.getByRole('button', { name: 'Neem 2 vertalingen over' }).click();
  await expect.poll(() => field(joris.page, 'meta.title').inputValue()).toBe('Direction 2027');
  await progress(joris.page, '4 van de 5 teksten zijn vertaald');
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect.poll(() => field(joris.page, 'meta.title').inputValue()).toBe('Course 2027');
});

test('a machine translates once the facilitator lets texts go there, and a person accepts', async () => {
  await menu(joris.page, /machine/);
  await joris.page.getByText('De begeleider heeft dit voor deze workshop nog niet toegestaan.').waitFor();
  await menu(anouk.page, /machine/);
  const dialog = anouk.page.getByRole('dialog', { name: 'Laat een machine vertalen' });
  await dialog.getByText(`gaan naar ${host.host}`).waitFor();
  expect(host.calls).toHaveLength(0);
  await dialog.getByRole('checkbox', { name: /mogen naar/ }).check();
  await joris.page.getByRole('button', { name: 'Vertaal', exact: true }).click();
  await joris.page.getByText('2 teksten vertaald.').waitFor();
  await joris.page.keyboard.press('Escape');
  await anouk.page.keyboard.press('Escape');
  const made = unit(anouk.page, 'goals.g2.text');
  await made.getByText('Machine', { exact: true }).waitFor();
  await made.getByRole('button', { name: 'Accepteren' }).click();
  await unit(joris.page, 'goals.g2.text').getByText('Vertaald', { exact: true }).waitFor();
});

test('the workshop goes on in English in one step, and back', async () => {
  const { page } = anouk;
  await menu(page, /andere taal/);
  await page.getByRole('button', { name: 'Verder in het Engels' }).click();
  await joris.page.getByRole('heading', { name: 'Vertaling Engels → Nederlands' }).waitFor();
  await unit(joris.page, 'ambition.endState').getByText('Hardly anyone needs to call.').waitFor();
  expect(await field(joris.page, 'ambition.endState').inputValue()).toBe('Bellen hoeft bijna nooit meer.');
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await joris.page.getByRole('heading', { name: 'Vertaling Nederlands → Engels' }).waitFor();
});

test('a text that was not translated stays behind, says so, and is brought along by one button', async () => {
  const left = unit(joris.page, 'goals.g2.text');
  await field(joris.page, 'goals.g2.text').fill('');
  await left.getByText('Ontbreekt').waitFor();
  await isSaved(joris.page);
  await menu(anouk.page, /andere taal/);
  await anouk.page.getByRole('button', { name: 'Verder in het Engels' }).click();
  await left.getByText('Op het bord staat deze tekst nog in het Nederlands.').waitFor();
  expect(await left.getByRole('button', { name: 'Zet de vertaling op het bord' }).count()).toBe(0);
  await field(joris.page, 'goals.g2.text').fill('Every customer tells their story once.');
  await left.getByRole('button', { name: 'Zet de vertaling op het bord' }).click();
  const seen = unit(anouk.page, 'goals.g2.text');
  await seen.getByText('Every customer tells their story once.').waitFor();
  expect(await field(anouk.page, 'goals.g2.text').inputValue()).toBe(
    'Elke klant houdt zijn verhaal één keer.',
  );
  expect(await seen.getByText('Op het bord staat deze tekst nog').count()).toBe(0);
  await menu(anouk.page, /andere taal/);
  await anouk.page.getByRole('button', { name: 'Verder in het Nederlands' }).click();
  await joris.page.getByRole('heading', { name: 'Vertaling Nederlands → Engels' }).waitFor();
});

test('is usable by everyone and on a phone, and nothing broke', async () => {
  for (const [width, height] of [
    [1680, 1050],
    [320, 640],
  ] as const) {
    await anouk.page.setViewportSize({ width, height });
    if (width === 320)
      await anouk.page.getByRole('heading', { name: 'Vertaling Nederlands → Engels' }).waitFor();
    expect(await violations(anouk.page, '.translation')).toEqual([]);
    const tooWide = await anouk.page.evaluate(() => {
      const list = document.querySelector('.translation');
      return list ? list.scrollWidth - list.clientWidth : 0;
    });
    expect(tooWide).toBeLessThanOrEqual(0);
  }
  for (const { page } of [anouk, joris]) expect(errorsOf(page)).toEqual([]);
});
