import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { handsOff, soon, stageShown } from './list-hands.ts';

/** What the facilitator has under the board. */
export const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'Begeleiden' });

/** The dialog that is open. */
export const dialog = (page: Page, name?: string): Locator => page.getByRole('dialog', name ? { name } : {});

/** A text in the list. */
export const inList = (page: Page, text: string): Locator => page.locator('.outline').getByText(text).first();

/** What the screen says about what is saved. */
export const savedState = (page: Page, text: RegExp): Locator =>
  page.getByRole('status').filter({ hasText: text }).first();

/** Opens or closes a region with the menu of locks. */
export async function setLock(page: Page, region: RegExp, locked: boolean): Promise<void> {
  await bar(page).getByRole('button', { name: 'Vergrendelen' }).click();
  const item = page.getByRole('menuitemcheckbox', { name: region });
  await item.click();
  await expect.poll(() => item.getAttribute('aria-checked'), soon).toBe(String(locked));
  await page.keyboard.press('Escape');
}

/** The sheet on which somebody writes in silence. */
export const sheet = (page: Page): Locator => page.getByRole('region', { name: 'Stil schrijven' });

/** Writes a note in silence and waits until the server has it. */
export async function writeInSilence(page: Page, text: string): Promise<void> {
  await sheet(page).getByRole('textbox', { name: 'Schrijf een briefje' }).fill(text);
  await page.keyboard.press('Enter');
  await sheet(page).locator('.writing-state--saved').waitFor();
}

/** What tells that a vote is open. */
export const ballot = (page: Page): Locator => page.getByRole('region', { name: 'Er loopt een stemming' });

/** Opens a vote on what the dialog proposes. */
export async function openVote(page: Page, title: string, dots: number, proposed: string): Promise<void> {
  await bar(page).getByRole('button', { name: 'Laat de groep stemmen' }).click();
  await dialog(page).getByText(proposed).waitFor();
  await dialog(page).getByLabel('Vraag of titel').fill(title);
  await dialog(page).getByLabel('Stippen per persoon').fill(String(dots));
  await dialog(page).getByRole('button', { name: 'Begin de stemming' }).click();
}

/** Puts a dot on each of these, which are all the dots there are. */
export async function vote(page: Page, ...titles: readonly string[]): Promise<void> {
  await ballot(page).getByRole('button', { name: 'Stembiljet' }).click();
  for (const title of titles) {
    const add = dialog(page).getByRole('button', { name: `Zet een stip op: ${title}` });
    await add.click();
  }
  await dialog(page).getByText('Al je stippen staan').waitFor();
  await dialog(page).getByRole('button', { name: 'Klaar' }).click();
}

/** Accepts a finding until a day, for a reason. */
export async function accept(finding: Locator, until: string, reason: string): Promise<void> {
  await finding.getByRole('button', { name: /^Accepteren/ }).click();
  const form = dialog(finding.page());
  await form.getByRole('radio', { name: /^Tijdelijk/ }).check();
  await form.getByLabel('Tot en met').fill(until);
  await form.getByLabel('Reden').fill(reason);
  await form.getByRole('button', { name: 'Accepteer', exact: true }).click();
}

/** What the departments say, in the panel beside the list. */
export const verdicts = (page: Page): Locator =>
  page
    .locator('.side-panel, .phone__panel')
    .getByRole('region', { name: /^(Akkoord van de afdelingen|De strategie als geheel)$/ });

/** The place in the table where a department says something about a part. */
export const cell = (page: Page, department: string, part: string): Locator =>
  page.locator('.outline').getByRole('button', { name: new RegExp(`^${department} over ${part}: `) });

/** Waits until the table says this verdict. */
export async function tableSays(
  page: Page,
  department: string,
  part: string,
  verdict: string,
): Promise<void> {
  const name = `${department} over ${part}: ${verdict}`;
  await page.locator('.outline').getByRole('button', { name, exact: true }).waitFor();
}

/** Gives the verdict that needs no words. */
export async function agree(page: Page): Promise<void> {
  await verdicts(page).getByRole('button', { name: 'Akkoord', exact: true }).click();
}

/** Agrees with a remark. */
export async function agreeWith(page: Page, remark: string): Promise<void> {
  await verdicts(page).getByRole('button', { name: 'Akkoord met kanttekening' }).click();
  await page.getByLabel('Welke kanttekening?').fill(remark);
  await page.getByRole('button', { name: 'Akkoord met deze kanttekening' }).click();
}

/** Starts a timer of five minutes. */
export async function startTimer(page: Page): Promise<void> {
  await bar(page).getByRole('button', { name: 'Timer' }).click();
  await dialog(page, 'Timer').getByRole('button', { name: 'Start 5 minuten' }).click();
}

/** Stops the timer. */
export async function stopTimer(page: Page): Promise<void> {
  await bar(page).getByRole('button', { name: 'Timer' }).click();
  await dialog(page, 'Timer').getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('timer').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
}

/** Keeps a version under this name, and signs the strategy off; answers what was said just before. */
export async function keepAndSignOff(page: Page, name: string): Promise<string> {
  await page.getByRole('tab', { name: 'Versies' }).click();
  await page.getByLabel('Bewaar een versie').fill(name);
  await page.getByRole('button', { name: 'Bewaar versie' }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).waitFor();
  await page.getByRole('button', { name: 'Strategie vaststellen' }).click();
  await dialog(page).getByRole('button', { name: 'Verder' }).click();
  const sure = dialog(page).getByRole('button', { name: 'Stel vast' });
  await sure.waitFor();
  const said = await dialog(page).innerText();
  await sure.click();
  return said;
}

/** Takes the group, who follow one another, to the next stage in two steps; answers what was asked first. */
export async function goOnTo(stage: string, leader: Page, everyone: readonly Page[]): Promise<string> {
  await Promise.all(everyone.map(handsOff));
  await bar(leader).getByRole('button', { name: 'Volgende stap' }).click();
  const asks = dialog(leader, `Door naar ${stage}?`);
  const said = await asks.innerText();
  await asks.getByRole('button', { name: 'Ga door' }).click();
  await Promise.all(everyone.map((page) => expect.poll(() => stageShown(page), soon).toBe(stage)));
  return said;
}

/** The list of pitfalls: a tab beside the list, on a phone a button below it. */
export const pitfallsTab = (page: Page): Locator =>
  page
    .getByRole('tab', { name: 'Valkuilen' })
    .or(page.getByRole('navigation', { name: 'Weergave' }).getByRole('button', { name: 'Valkuilen' }));

/** Opens, on a phone, the place where a department says something about a part. */
export async function openOnPhone(page: Page, department: string, part: string): Promise<void> {
  const list = page.locator('.consent-phone__department', { hasText: department });
  await list.locator('summary').click();
  await list.getByRole('button', { name: part }).click();
}

/** The document in Dutch, as it is exported. */
export async function exportedText(page: Page): Promise<string> {
  const address = `${page.url().replace('/w/', '/api/workshops/')}/export?format=md&lang=nl`;
  const answer = await page.context().request.get(address);
  return answer.text();
}

/** Begins a round of writing about the stage where the group is. */
export async function startWriting(page: Page, question: string): Promise<void> {
  await bar(page).getByRole('button', { name: 'Stil schrijven', exact: true }).click();
  await dialog(page).getByLabel('Vraag').fill(question);
  // The card that was open in another stage is not what it is about.
  expect(await dialog(page).getByLabel('Waar gaan de briefjes over?').inputValue()).toBe('');
  await dialog(page).getByRole('button', { name: 'Begin met schrijven' }).click();
}

/** Shows what was written to everybody. */
export async function revealNotes(page: Page): Promise<void> {
  await sheet(page).getByRole('button', { name: 'Toon de briefjes' }).click();
  await dialog(page, 'Briefjes tonen?').getByRole('button', { name: 'Toon de briefjes' }).click();
}
