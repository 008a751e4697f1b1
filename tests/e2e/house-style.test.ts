import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from '#tests/support/axe.ts';
import { errorsOf, type WorkshopOfTwo, workshopOfTwo } from '#tests/support/people.ts';
import { pngOf } from '#tests/support/pictures.ts';

/** One workshop: the tests go on where the one before stopped. */
describe('the house style of a workshop', () => {
  let workshop: WorkshopOfTwo;
  let page: Page;

  beforeAll(async () => {
    workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
    page = workshop.anouk.page;
  });

  afterAll(() => workshop?.end());

  test('a colour that is too light is not taken, and a darker shade is one press away', async () => {
    await openDialog(page);
    const save = page.getByRole('button', { name: 'Bewaar de huisstijl' });
    await page.getByLabel('Kleur van koppen').fill('ff9900');
    await page.getByText(/Te licht om op wit te lezen/).waitFor();
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Neem een donkerder tint' }).click();
    await page.getByText(/Goed te lezen op wit/).waitFor();
    expect(await save.isDisabled()).toBe(false);
  });

  test('a logo of any kind of picture is taken, and what is no picture is not', async () => {
    const choose = page.getByLabel('Logo op de titelpagina', { exact: true }).and(page.locator('input'));
    const file = (name: string, mimeType: string, text: string | Uint8Array) => ({
      name,
      mimeType,
      buffer: Buffer.from(text),
    });
    await choose.setInputFiles(file('logo.png', 'image/png', 'geen plaatje'));
    await page.getByText(/kan de browser niet als afbeelding lezen/).waitFor();
    await choose.setInputFiles(file('logo.png', 'image/png', pngOf(120, 40)));
    await page.getByRole('img', { name: 'Stroomnet Energie' }).waitFor();
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90"><rect width="300" height="90" fill="#8a2f4b"/></svg>';
    await choose.setInputFiles(file('logo.svg', 'image/svg+xml', drawing));
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.house-style__logo')?.naturalWidth === 1200,
    );
    await page.getByLabel('Van wie is dit logo?').fill('Logo van Stroomnet');
    expect(await violations(page, '.ui-dialog')).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar de huisstijl' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('it is there again after reloading, and can be put back to the usual style', async () => {
    await page.reload();
    await openDialog(page);
    expect(await page.getByLabel('Kleur van koppen').inputValue()).toMatch(/^#[0-9a-f]{6}$/);
    await page.getByRole('img', { name: 'Logo van Stroomnet' }).waitFor();
    await page.getByRole('button', { name: 'Gewone stijl' }).click();
    await page.getByRole('button', { name: 'Bewaar de huisstijl' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await openDialog(page);
    expect(await page.getByLabel('Kleur van koppen').inputValue()).toBe('#0b5a5c');
    expect(await page.getByRole('img', { name: 'Logo van Stroomnet' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(errorsOf(page)).toEqual([]);
  });
});

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mensen en workshop' }).click();
  await page.getByRole('menuitem', { name: 'Huisstijl…' }).click();
  await page.getByRole('dialog').waitFor();
}
