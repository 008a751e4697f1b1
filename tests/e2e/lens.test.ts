import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  errorsOf,
  isSaved,
  type Person,
  show,
  startWorkshop,
  type WorkshopOfTwo,
  workshopOfTwo,
} from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
});

afterAll(() => workshop?.end());

function node(page: Page, text: string): Locator {
  return page.locator('.react-flow__node').filter({ hasText: text });
}

/** How strongly something on the board is drawn: 1 for what the lens shows. */
async function opacityOf(locator: Locator): Promise<number> {
  return Number(await locator.first().evaluate((element) => getComputedStyle(element).opacity));
}

async function command(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(text);
  await page.keyboard.press('Enter');
}

test('a note of IT shows through the lens of IT alone, and Escape shows everything again', async () => {
  await joris.page.keyboard.press('4');
  await node(joris.page, 'Gebruik van data').waitFor();
  await joris.page.keyboard.press('n');
  await joris.page.keyboard.type('Zes systemen');
  await joris.page.keyboard.press('Escape');
  await isSaved(joris.page);

  const { page } = anouk;
  await page.keyboard.press('4');
  await node(page, 'Zes systemen').waitFor();
  await page.getByRole('button', { name: 'Kijk door de bril van een afdeling' }).click();
  await page.getByRole('menuitemradio', { name: /^IT/ }).click();
  await page.getByRole('status').filter({ hasText: '1 briefje' }).waitFor();
  expect(await opacityOf(node(page, 'Zes systemen'))).toBe(1);
  expect(await opacityOf(node(page, 'Gebruik van data'))).toBeLessThan(0.5);
  await page.keyboard.press('Escape');
  await expect.poll(() => opacityOf(node(page, 'Gebruik van data'))).toBe(1);
});

test('what somebody writes in a card makes it touched by their department, on the board of the other', async () => {
  const { page } = joris;
  await node(page, 'Gebruik van data').click();
  await page
    .getByRole('textbox', { name: 'Wat we hebben afgesproken' })
    .fill('We registreren elke contactreden');
  await isSaved(page);
  await command(anouk.page, 'bril van IT');
  await expect.poll(() => opacityOf(node(anouk.page, 'Gebruik van data'))).toBe(1);
  expect(await opacityOf(node(anouk.page, 'Positie van klantcontact'))).toBeLessThan(0.5);
  await anouk.page.getByRole('button', { name: 'Toon alles' }).click();
});

test('the coverage tells it in a table, and who is quiet', async () => {
  const { page } = anouk;
  await page.getByRole('tab', { name: 'Dekking' }).click();
  const row = page.getByRole('row', { name: /^Gebruik van data/ });
  await row.getByRole('cell', { name: 'inbreng' }).waitFor();
  expect(await row.getByRole('cell', { name: 'inbreng' }).count()).toBe(1);
  const quiet = page.getByRole('region', { name: 'Nog niet gehoord' });
  expect(await quiet.innerText()).not.toContain('IT');
  expect(await quiet.getByRole('listitem').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Toon op het bord wie waar meedeed' }).click();
  await node(page, 'Gebruik van data').getByRole('img', { name: 'IT: inbreng' }).waitFor();
  await node(page, 'Positie van klantcontact').getByText('nog niemand').waitFor();
});

test('on a low screen the menu of lenses opens far enough up to show all of itself', async () => {
  const { page } = anouk;
  await page.setViewportSize({ width: 1280, height: 640 });
  await page.getByRole('button', { name: 'Kijk door de bril van een afdeling' }).click();
  const menu = page.getByRole('menu', { name: 'Kijk door de bril van een afdeling' });
  await menu.waitFor();
  const box = await menu.boundingBox();
  if (!box) throw new Error('There is no menu.');
  expect(box.y).toBeGreaterThanOrEqual(8);
  expect(box.y + box.height).toBeLessThan(640);
  expect(await menu.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1680, height: 1050 });
});

test('the thread of a goal is drawn on the board, told in the panel and followed in the list', async () => {
  const { page } = anouk;
  await startWorkshop(page, workshop.server.url, {
    template: /Stroomnet/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  await page.getByRole('application', { name: 'Bord' }).focus();
  await page.keyboard.press('3');
  await node(page, 'laagste klantverloop').first().click();
  await page.getByRole('button', { name: 'Toon de draad' }).click();
  const serves = page.getByRole('region', { name: 'Wat eraan bijdraagt' });
  const first = serves.getByRole('listitem').first().getByRole('button');
  await first.waitFor();
  expect(await page.locator('.thread-line').count()).toBeGreaterThan(0);
  expect(await opacityOf(node(page, 'laagste klantverloop'))).toBe(1);
  expect(await opacityOf(node(page, 'Strategisch doel').filter({ hasText: 'in één keer op' }))).toBeLessThan(
    0.5,
  );

  await show(page, 'Lijst');
  await first.click();
  await page.locator('.outline-card--open').first().waitFor();
  await show(page, 'Canvas');
  await page.getByRole('application', { name: 'Bord' }).focus();
  await page.keyboard.press('Escape');
  await page.locator('.thread-line').first().waitFor({ state: 'detached' });
  expect([...errorsOf(anouk.page), ...errorsOf(joris.page)]).toEqual([]);
});
