import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import {
  errorsOf,
  isSaved,
  join,
  linkFor,
  newPerson,
  type Person,
  startWorkshop,
} from '#tests/support/people.ts';

let server: BuiltServer;
let anouk: Person;
let joris: Person;

beforeAll(async () => {
  const chromium = inject('chromium');
  server = await startBuiltServer();
  [anouk, joris] = await Promise.all([newPerson(chromium), newPerson(chromium)]);
  await startWorkshop(anouk.page, server.url, {
    template: /Stroomnet/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  await joris.page.goto(await linkFor(anouk.page, 'Deelnemer'));
  await join(joris.page, 'Joris', 'IT');
});

afterAll(async () => {
  await Promise.all([anouk?.leave(), joris?.leave()]);
  await server?.stop();
});

test('F8 opens the panel and goes from finding to finding, with the dashed line on the canvas', async () => {
  const { page } = anouk;
  await page.keyboard.press('F8');
  await page
    .getByRole('status')
    .filter({ hasText: /^Valkuil 1 van \d+$/ })
    .waitFor();
  const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.locator('.line--risk').first().waitFor();
  await page.keyboard.press('F8');
  await page
    .getByRole('status')
    .filter({ hasText: /^Valkuil 2 van/ })
    .waitFor();
  await page.keyboard.press('Shift+F8');
  await page
    .getByRole('status')
    .filter({ hasText: /^Valkuil 1 van/ })
    .waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(first);
});

test('a fix is looked at, made as one step that both see, and taken back', async () => {
  const name = 'Ver doel zonder tussendoel';
  const { page } = anouk;
  await joris.page.getByRole('tab', { name: /^Valkuilen/ }).click();
  await finding(joris, name).waitFor();
  await finding(anouk, name).locator('.finding__fix').click();
  await finding(anouk, name).getByText('Dit verandert er').waitFor();
  await page.getByRole('button', { name: 'Toepassen' }).click();
  await Promise.all([anouk, joris].map((person) => finding(person, name).waitFor({ state: 'detached' })));
  await page.getByRole('log').getByRole('button', { name: 'Zet terug' }).click();
  await Promise.all([anouk, joris].map((person) => finding(person, name).waitFor()));
  await isSaved(page);
});

test('the facilitator switches a pitfall off with a reason that everyone can read, and on again', async () => {
  const name = 'Platinum beloven, chatbot om te besparen';
  const { page } = anouk;
  await finding(anouk, name).getByRole('button', { name: 'Deze valkuil uitzetten…' }).first().click();
  await page.getByLabel('Reden').fill('Wij hebben geen bot.');
  await page.getByRole('button', { name: 'Zet uit' }).click();
  await finding(joris, name).waitFor({ state: 'detached' });
  await joris.page.getByText('1 valkuil uitgezet').click();
  await joris.page.getByText('Wij hebben geen bot.').waitFor();
  expect(await joris.page.getByRole('button', { name: 'Instellingen van de toets' }).count()).toBe(0);

  await page.getByRole('button', { name: 'Instellingen van de toets' }).click();
  await page.getByRole('button', { name: `Zet weer aan: ${name}` }).click();
  await joris.page.getByText('1 valkuil uitgezet').waitFor({ state: 'detached' });
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
  expect([...errorsOf(page), ...errorsOf(joris.page)]).toEqual([]);
});

function finding({ page }: Person, title: string) {
  return page.getByRole('tabpanel').getByRole('article', { name: title, exact: true });
}
