import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { type Cuttable, cuttable } from '#tests/support/cut-network.ts';
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

/** One workshop: the tests go on where the one before stopped. */
describe('a facilitator locks a part of the board', () => {
  let server: BuiltServer;
  let anouk: Person;
  let joris: Person;
  let phone: Person;
  let line: Cuttable;

  beforeAll(async () => {
    server = await startBuiltServer();
    [anouk, joris, phone] = await Promise.all([
      newPerson(inject('chromium')),
      newPerson(inject('chromium'), { width: 1280, height: 800 }),
      newPerson(inject('chromium'), { width: 390, height: 844, language: 'en' }),
    ]);
    line = await cuttable(joris.page);
    await startWorkshop(anouk.page, server.url, {
      template: /Stroomnet/,
      organisation: 'Stroomnet Energie',
      name: 'Anouk',
      department: 'Klantenservice',
    });
    const link = await linkFor(anouk.page, 'Deelnemer');
    await joris.page.goto(link);
    await join(joris.page, 'Joris', 'IT');
    await phone.page.goto(link);
    await phone.page.getByLabel('Name').fill('Fatima');
    await phone.page.getByRole('radio', { name: 'HR', exact: true }).check();
    await phone.page.getByRole('button', { name: 'Join' }).click();
    await isSaved(phone.page);
  });

  afterAll(async () => {
    await Promise.all([anouk?.leave(), joris?.leave(), phone?.leave()]);
    await server?.stop();
  });

  test('from the bar, and everybody sees it at once, also on a phone', async () => {
    await openStatement(joris.page);
    await expect.poll(() => statement(joris.page).isEditable()).toBe(true);
    await setLock(anouk.page, /^Thema/, true);
    await joris.page.getByText('De begeleider heeft dit deel op slot gezet.').first().waitFor();
    await expect.poll(() => statement(joris.page).isEditable()).toBe(false);
    await show(joris.page, 'Canvas');
    await joris.page.locator('.region-lock').getByText('Op slot').waitFor();
    await phone.page
      .getByRole('main')
      .getByRole('button', { name: /^Collaboration/ })
      .first()
      .click();
    await phone.page.getByText('The facilitator has locked this part.').first().waitFor();
  });

  test('others can still comment there', async () => {
    await openStatement(joris.page);
    await joris.page.getByLabel('Schrijf een opmerking').first().fill('Hier ben ik het niet mee eens');
    await joris.page.keyboard.press('Control+Enter');
    await isSaved(joris.page);
    await joris.page.getByText('Hier ben ik het niet mee eens').first().waitFor();
  });

  test('the facilitator still writes in it', async () => {
    await openStatement(anouk.page);
    await expect.poll(() => statement(anouk.page).isEditable()).toBe(true);
  });

  test('what somebody wrote offline in what was locked meanwhile is kept for them, also after a reload', async () => {
    await setLock(anouk.page, /^Thema/, false);
    await expect.poll(() => statement(joris.page).isEditable()).toBe(true);
    const before = await statement(anouk.page).inputValue();
    await line.cut();
    await joris.page
      .getByRole('status')
      .filter({ hasText: /Offline/ })
      .first()
      .waitFor();
    await statement(joris.page).press('Control+End');
    await statement(joris.page).pressSequentially(' Bedacht in de trein.');
    await setLock(anouk.page, /^Thema/, true);
    line.mend();
    const dialog = joris.page.getByRole('dialog', { name: 'Dit had je geschreven' });
    await dialog.waitFor();
    await dialog.getByText('Bedacht in de trein.').waitFor();
    expect(await statement(anouk.page).inputValue()).toBe(before);
    await isSaved(joris.page);
    await joris.page.reload();
    await isSaved(joris.page);
    await joris.page.getByText('1 stukje van jou kwam niet op het bord').waitFor();
    await openStatement(joris.page);
    expect(await statement(joris.page).inputValue()).toBe(before);
  });

  test('and added again, without taking the words of others away, once it is open', async () => {
    await joris.page.getByRole('button', { name: 'Bekijk', exact: true }).click();
    const dialog = joris.page.getByRole('dialog', { name: 'Dit had je geschreven' });
    await dialog.getByRole('button', { name: 'Voeg toe' }).click();
    // Still locked: it stays on the list.
    await dialog.getByText('Bedacht in de trein.').waitFor();
    await setLock(anouk.page, /^Thema/, false);
    await joris.page
      .getByText('De begeleider heeft dit deel op slot gezet.')
      .first()
      .waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Voeg toe' }).click();
    await dialog.getByText('Bedacht in de trein.').waitFor({ state: 'detached' });
    await joris.page.keyboard.press('Escape');
    await expect.poll(() => statement(anouk.page).inputValue()).toContain('Bedacht in de trein.');
    await joris.page.getByText('1 stukje van jou kwam niet op het bord').waitFor({ state: 'detached' });
  });

  test('in the header of a region too', async () => {
    await show(anouk.page, 'Canvas');
    await anouk.page.getByRole('button', { name: 'Zet Visie op slot' }).dispatchEvent('click');
    await anouk.page.getByRole('button', { name: 'Haal Visie van het slot' }).waitFor();
  });

  test('nothing went wrong unseen', () => {
    expect([...errorsOf(anouk.page), ...errorsOf(joris.page), ...errorsOf(phone.page)]).toEqual([]);
  });
});

function statement(page: Page) {
  return page.getByRole('textbox', { name: /^Wat we hebben afgesproken/ }).first();
}

/** The theme of collaboration in the list, with its form open. */
async function openStatement(page: Page): Promise<void> {
  await show(page, 'Lijst');
  const card = page.getByRole('main').getByRole('button', { name: /^Samenwerking en communicatie/ });
  await card.first().waitFor();
  if (!(await statement(page).isVisible())) await card.first().click();
  await statement(page).waitFor();
}

async function setLock(page: Page, region: RegExp, locked: boolean): Promise<void> {
  await page.getByRole('button', { name: 'Vergrendelen' }).click();
  const item = page.getByRole('menuitemcheckbox', { name: region });
  await item.click();
  await expect.poll(() => item.getAttribute('aria-checked')).toBe(String(locked));
  await page.keyboard.press('Escape');
}
