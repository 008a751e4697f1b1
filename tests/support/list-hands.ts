import type { Locator, Page } from 'playwright-core';

/** Reads again until it is so; several browsers share the machine. */
export const soon = { timeout: 30_000 } as const;

/** A card in the list, by the id of what it shows. */
export function cardOf(page: Page, id: string): Locator {
  return page.locator(`.outline-card[data-item="${id}"]`);
}

/** Opens a card in the list and leaves it open. */
export async function openCard(page: Page, id: string): Promise<Locator> {
  const card = cardOf(page, id);
  const title = card.locator('.outline-card__open');
  await title.waitFor();
  if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
  return card;
}

/** The text of a field in a form that is open in the list, such as `themes.data.statement`. */
export function textField(page: Page, path: string): Locator {
  return page.locator(`.outline [data-field="${path}"]`).locator('textarea, input[type=text]');
}

/** Chooses in a field of a form that is open in the list: chips for a few answers, a list for many. */
export async function choose(page: Page, path: string, label: string): Promise<void> {
  const field = page.locator(`.outline [data-field="${path}"]`);
  const list = field.getByRole('combobox');
  const chip = field.getByRole('radio', { name: label, exact: true });
  await list.or(chip).waitFor();
  if (await list.isVisible()) await list.selectOption({ label });
  else await chip.click();
}

/** Adds a card of a kind by its button in the list; answers the id of what opened. */
export async function addCard(page: Page, button: string, entity: string): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const field = page.locator(`.outline-card--open [data-field^="${entity}."]:has(:focus)`);
  const path = await field.first().getAttribute('data-field');
  return path?.split('.')[1] ?? '';
}

/** Takes the hands off the keyboard, so that the group may take one along. */
export async function handsOff(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
}

/** The stage that the screen shows, in words. */
export function stageShown(page: Page): Promise<string> {
  const step = page.getByRole('navigation', { name: 'Fasen' }).locator('[aria-current=step]');
  return step.evaluate((button) => button.getAttribute('aria-label') ?? button.getAttribute('title') ?? '');
}
