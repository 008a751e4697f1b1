import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from '#tests/support/axe.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { errorsOf, join, linkFor, newPerson, type Person, startWorkshop } from '#tests/support/people.ts';

/** The clock of this participant is so far ahead, in ms. */
const clockOff = 7 * 60_000;

let server: BuiltServer;
let anouk: Person;
let joris: Person;
let sanne: Person;
let link: string;

beforeAll(async () => {
  server = await startBuiltServer();
  const chromium = inject('chromium');
  [anouk, joris, sanne] = await Promise.all([
    newPerson(chromium),
    newPerson(chromium, { width: 1280, height: 800 }),
    newPerson(chromium, { width: 390, height: 844 }),
  ]);
  await joris.page.addInitScript((off) => {
    const now = Date.now;
    Date.now = () => now() + off;
  }, clockOff);
  await startWorkshop(anouk.page, server.url, {
    template: /Leeg/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  link = await linkFor(anouk.page, 'Deelnemer');
  await joris.page.goto(link);
  await join(joris.page, 'Joris', 'IT');
  await sanne.page.goto(link);
  await join(sanne.page, 'Sanne', 'HR');
});

afterAll(async () => {
  await Promise.all([anouk?.leave(), joris?.leave(), sanne?.leave()]);
  await server?.stop();
});

const bar = () => anouk.page.getByRole('toolbar', { name: 'Begeleiden' });
const sheet = (name: string) => anouk.page.getByRole('dialog', { name });
const open = async (name: string | RegExp) => bar().getByRole('button', { name }).click();
const everyone = () => [anouk.page, joris.page, sanne.page];

const soon = { timeout: 10_000 };

/** What the countdown of somebody says, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const [minutes, seconds] = (await page.getByRole('timer').innerText()).trim().split(':').map(Number);
  return (minutes ?? 0) * 60 + (seconds ?? 0);
}

test('a countdown is the same for everyone within a second, also with a clock that is minutes off', async () => {
  await open('Timer');
  await sheet('Timer').getByRole('button', { name: 'Start 5 minuten' }).click();
  await sheet('Timer').waitFor({ state: 'detached' });
  for (const page of everyone()) await page.getByRole('timer').waitFor();
  await expect
    .poll(async () => {
      const seconds = await Promise.all(everyone().map(secondsLeft));
      return Math.max(...seconds) - Math.min(...seconds);
    }, soon)
    .toBeLessThanOrEqual(1);
  expect(await secondsLeft(joris.page)).toBeGreaterThan(250);
});

test('it can be lengthened, paused and stopped, and is there for who comes back', async () => {
  await open('Timer');
  await sheet('Timer').getByRole('button', { name: '1 minuut erbij' }).click();
  await expect.poll(() => secondsLeft(sanne.page), soon).toBeGreaterThan(300);
  await sheet('Timer').getByRole('button', { name: 'Pauze' }).click();
  const paused = sanne.page.getByRole('timer', { name: /staat stil/ });
  await paused.waitFor();
  const before = await secondsLeft(sanne.page);
  await sanne.page.reload();
  await paused.waitFor();
  expect(await secondsLeft(sanne.page)).toBe(before);
  await sheet('Timer').getByRole('button', { name: 'Stop' }).click();
  for (const page of everyone()) await page.getByRole('timer').waitFor({ state: 'detached' });
  await anouk.page.keyboard.press('Escape');
});

test('says that time is up, and stays where it is', async () => {
  await open('Timer');
  await sheet('Timer').getByRole('button', { name: 'Start 2 minuten' }).click();
  await sheet('Timer').waitFor({ state: 'detached' });
  await open('Timer');
  await sheet('Timer').getByRole('button', { name: '1 minuut eraf' }).click();
  await expect.poll(() => secondsLeft(joris.page), soon).toBeLessThanOrEqual(60);
  await sheet('Timer').getByRole('button', { name: '1 minuut eraf' }).click();
  await joris.page.getByRole('timer', { name: 'De tijd is om' }).waitFor();
  await bar().getByText('De groep is bij Vertrekpunt').waitFor();
  await anouk.page.keyboard.press('Escape');
});

test('the facilitator sees who is ready and whose hand was up first', async () => {
  await sanne.page.getByRole('button', { name: 'Steek je hand op' }).click();
  await sanne.page.getByRole('button', { name: 'Je hand is op, je bent nummer 1' }).waitFor();
  await joris.page.getByRole('button', { name: 'Steek je hand op' }).click();
  await joris.page.getByRole('button', { name: 'Je hand is op, je bent nummer 2' }).waitFor();
  await joris.page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await open('Klaar: 1 van 2, handen: 2');
  const hands = sheet('Klaar en handen').getByRole('region', { name: 'Handen' }).getByRole('listitem');
  await expect.poll(() => hands.allInnerTexts(), soon).toHaveLength(2);
  expect((await hands.allInnerTexts()).map((text) => text.includes('Sanne'))).toEqual([true, false]);
  await sheet('Klaar en handen').getByRole('button', { name: 'Hand omlaag: Sanne' }).click();
  await sanne.page.getByRole('button', { name: 'Steek je hand op' }).waitFor();
  await joris.page.getByRole('button', { name: 'Je hand is op, je bent nummer 1' }).waitFor();
  await anouk.page.keyboard.press('Escape');
});

test('the group goes on in two steps, and nobody is pulled away from what they type', async () => {
  await joris.page.locator('.board').focus();
  await joris.page.keyboard.press('n');
  await joris.page.keyboard.type('Hier ben ik nog');
  const typing = joris.page.locator('textarea:focus');
  await typing.waitFor();
  await open('Volgende stap');
  const asks = anouk.page.getByRole('dialog', { name: 'Door naar Visie?' });
  await asks.getByText(/Vertrekpunt: \d van \d klaar/).waitFor();
  await asks.getByText('Het gewenste eindresultaat').waitFor();
  await asks.getByText('1 van 2 klaar').waitFor();
  await bar().getByText('De groep is bij Vertrekpunt').waitFor();
  await asks.getByRole('button', { name: 'Ga door' }).click();

  await joris.page.getByText('De groep is verder: Visie').waitFor();
  await joris.page.keyboard.type(' bezig');
  expect(await typing.inputValue()).toBe('Hier ben ik nog bezig');
  const guide = joris.page.getByRole('article', { name: 'Vertrekpunt' });
  expect(await guide.isVisible()).toBe(true);
  await expect
    .poll(
      () => sanne.page.getByRole('button', { name: 'Visie', exact: true }).getAttribute('aria-current'),
      soon,
    )
    .toBe('step');
  // Nobody is ready with the new step yet.
  await bar()
    .getByRole('button', { name: /^Klaar: 0 van 2/ })
    .waitFor();
  await joris.page.keyboard.press('Escape');
  await joris.page.getByRole('button', { name: 'Ga mee' }).click();
  await joris.page.getByRole('article', { name: 'Visie' }).waitFor();
});

test('a plan of their own: a name, a step that is left out, and the clock of the session', async () => {
  await open('Verloop van de sessie');
  await sheet('Verloop van de sessie')
    .getByText(/voor op schema|Op schema/)
    .waitFor();
  await sheet('Verloop van de sessie').getByRole('button', { name: 'Sla over: Doelen' }).click();
  await sheet('Verloop van de sessie').getByRole('button', { name: 'Neem op: Doelen' }).waitFor();
  await sheet('Verloop van de sessie').getByRole('button', { name: 'Pas de stappen aan' }).click();
  const plan = anouk.page.getByRole('dialog', { name: 'De stappen van deze sessie' });
  await plan.getByLabel('Naam van de stap').nth(3).fill('Wat klanten van ons willen');
  await plan.getByRole('button', { name: 'Bewaar de stappen' }).click();
  await open('Volgende stap');
  const asks = anouk.page.getByRole('dialog', { name: 'Door naar Wat klanten van ons willen?' });
  await asks.getByRole('button', { name: 'Ga door' }).click();
  for (const { page } of [joris, sanne])
    await page.getByText('Wat klanten van ons willen', { exact: true }).waitFor();
});

test('all of it survives the server being killed', async () => {
  await joris.page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await bar()
    .getByRole('button', { name: /^Klaar: 1 van 2, handen: 1/ })
    .waitFor();
  await server.kill();
  await server.restart();
  await anouk.page.reload();
  await bar()
    .getByRole('button', { name: /^Klaar: 1 van 2, handen: 1/ })
    .waitFor({ timeout: 30_000 });
  await bar().getByText('De groep is bij Wat klanten van ons willen').waitFor();
  await sanne.page.getByText('Wat klanten van ons willen', { exact: true }).waitFor();
});

test('who brought in what, and what is parked, with a way back', async () => {
  const card = anouk.page.getByRole('dialog', { name: 'Verloop van de sessie' });
  await open('Verloop van de sessie');
  await card.getByRole('tab', { name: 'Deelname' }).click();
  const it = card.getByRole('row', { name: /^IT/ });
  await expect.poll(() => it.getByRole('cell').last().innerText(), soon).toBe('1');
  await card.getByRole('tab', { name: /Geparkeerd/ }).click();
  await card.getByText('Er is niets geparkeerd.').waitFor();
  await anouk.page.keyboard.press('Escape');
});

test('what opens above the bar is for everybody, and fits on a small phone', async () => {
  const parts = '.ui-popover, .ui-dialog, .stage-bar, .signal-bar, .timer';
  const fits = async (page: Page) => {
    const sheets = page.locator(parts).filter({ visible: true });
    for (const box of await Promise.all((await sheets.all()).map((one) => one.boundingBox()))) {
      expect(box && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0)).toBe(true);
    }
  };
  await open('Timer');
  await sheet('Timer').getByRole('button', { name: 'Start 10 minuten' }).click();
  await sheet('Timer').waitFor({ state: 'detached' });
  await sanne.page.getByRole('timer').waitFor();
  for (const width of [1280, 320]) {
    await anouk.page.setViewportSize({ width, height: 800 });
    for (const name of ['Timer', /^Klaar: /, 'Verloop van de sessie', 'Volgende stap']) {
      await open(name);
      const opened = anouk.page.getByRole('dialog');
      await opened.waitFor();
      await fits(anouk.page);
      expect(await violations(anouk.page, parts)).toEqual([]);
      await anouk.page.keyboard.press('Escape');
      await opened.waitFor({ state: 'detached' });
    }
  }
  await anouk.page.setViewportSize({ width: 1280, height: 800 });
  await open('Timer');
  await sheet('Timer').getByLabel('Minuten', { exact: true }).fill('7');
  await anouk.page.setViewportSize({ width: 390, height: 844 });
  expect(await sheet('Timer').getByLabel('Minuten', { exact: true }).inputValue()).toBe('7');
  await anouk.page.keyboard.press('Escape');
  await anouk.page.getByRole('navigation', { name: 'Weergave' }).waitFor();
  await open('Volgende stap');
  await anouk.page.setViewportSize({ width: 844, height: 390 });
  await sheet('Door naar').waitFor();
  await fits(anouk.page);
  await anouk.page.keyboard.press('Escape');
  await sanne.page.setViewportSize({ width: 320, height: 640 });
  await fits(sanne.page);
  expect(await violations(sanne.page, parts)).toEqual([]);
  for (const page of everyone()) expect(errorsOf(page)).toEqual([]);
});
