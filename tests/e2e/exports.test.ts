import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from '#tests/support/axe.ts';
import { errorsOf, type Person } from '#tests/support/people.ts';
import { type Session, startSession } from '#tests/support/session-people.ts';

/** Exporting by the dialog: on a desk, on a small phone and by keyboard. The tests go on where the last stopped. */
let session: Session;
let anouk: Person;
let petra: Person;

beforeAll(async () => {
  session = await startSession(inject('chromium'), {
    departments: [{ id: 'ks', name: 'Klantenservice', kind: 'customer_service' }],
    goals: [{ id: 'g1', text: 'Sneller antwoord', level: 'strategic' }],
  });
  anouk = await session.enter('facilitator', 'Anouk');
  petra = await session.enter('observer', 'Petra', { width: 320, height: 640 });
});

afterAll(() => session?.end());

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Exporteren' });

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Exporteren', exact: true }).click();
  await dialog(page).waitFor();
}

test('a PDF of two chapters in English is made, told and downloaded', async () => {
  const { page } = anouk;
  await open(page);
  await dialog(page).getByRole('radio', { name: /^PDF/ }).check();
  await dialog(page).getByRole('radio', { name: 'English' }).check();
  await dialog(page).getByRole('button', { name: 'Alles uit' }).click();
  await dialog(page).getByText('Kies minstens één hoofdstuk.').waitFor();
  await dialog(page).getByRole('checkbox', { name: 'Roadmap' }).check();
  await dialog(page).getByRole('checkbox', { name: "Doelen en KPI's" }).check();
  expect(await violations(page, '.ui-dialog')).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Exporteren' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-en\.pdf$/);
  expect((await contentOf(download)).subarray(0, 5).toString()).toBe('%PDF-');
  await dialog(page).getByRole('status').getByText('staat bij je downloads').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sluiten');
  await page.keyboard.press('Escape');
});

test('the choices of last time are there, also after a reload', async () => {
  const { page } = anouk;
  await page.reload();
  await open(page);
  expect(await dialog(page).getByRole('radio', { name: /^PDF/ }).isChecked()).toBe(true);
  expect(await dialog(page).getByRole('checkbox', { name: 'Roadmap' }).isChecked()).toBe(true);
  expect(await dialog(page).getByRole('checkbox', { name: 'Visie' }).isChecked()).toBe(false);
  await page.keyboard.press('Escape');
});

test('closing while a file is made ends it: nothing is downloaded', async () => {
  const { page } = anouk;
  await open(page);
  const dropped = page.waitForRequest((request) => request.method() === 'DELETE');
  await dialog(page).getByRole('button', { name: 'Exporteren' }).click();
  await dialog(page).getByRole('button', { name: 'Annuleren' }).click();
  await dropped;
  await dialog(page).getByRole('button', { name: 'Exporteren' }).waitFor();
  await page.keyboard.press('Escape');
});

test('on the smallest phone, by keyboard alone, an observer takes the strategy along', async () => {
  const { page } = petra;
  await page.getByText('Ik', { exact: true }).click();
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await dialog(page).waitFor();
  const sheet = dialog(page).locator('.ui-dialog__body');
  expect(await sheet.evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  // All formats are one group: the arrows go through them.
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowDown');
  expect(await dialog(page).getByRole('radio', { name: /^JSON/ }).isChecked()).toBe(true);
  await dialog(page).getByRole('button', { name: 'Exporteren' }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(JSON.parse((await contentOf(download)).toString('utf8'))).toMatchObject({
    format: 'klantcontactstrategie',
  });
});

test('nobody’s browser complained', () => {
  for (const person of [anouk, petra]) expect(errorsOf(person.page)).toEqual([]);
});
