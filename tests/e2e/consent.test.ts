import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  errorsOf,
  isSaved,
  join,
  linkFor,
  newPerson,
  type Person,
  show,
  type WorkshopOfTwo,
  workshopOfTwo,
} from '#tests/support/people.ts';

const theme = 'Willen en kunnen leren uit klantcontact';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;
/** On a phone. */
let iris: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  iris = await newPerson(inject('chromium'), { width: 390, height: 844 });
  await iris.page.goto(await linkFor(anouk.page, 'Deelnemer'));
  await join(iris.page, 'Iris', 'HR');
});

afterAll(async () => {
  await iris?.leave();
  await workshop?.end();
});

/** Opens the card of the theme in the list. */
async function openTheme(page: Page): Promise<void> {
  const title = page.getByRole('button', { name: theme, exact: true });
  if ((await title.getAttribute('aria-expanded')) !== 'true') await title.click();
  await verdicts(page).waitFor();
}

const verdicts = (page: Page) => page.getByRole('region', { name: 'Akkoord van de afdelingen' });

const line = (page: Page, department: string) =>
  verdicts(page)
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^\\s*${department}`) });

const decision = (page: Page) => page.getByRole('textbox', { name: 'Wat we hebben afgesproken' }).first();

test('each department agrees for itself, and everyone sees it at a glance', async () => {
  await show(anouk.page, 'Lijst');
  await show(joris.page, 'Lijst');
  await openTheme(anouk.page);
  await decision(anouk.page).fill('Elke maand de vijf grootste oorzaken.');
  await openTheme(joris.page);
  await joris.page.getByText('Elke maand de vijf grootste oorzaken.').first().waitFor();
  expect(await verdicts(joris.page).getByRole('combobox').count()).toBe(0);
  await verdicts(joris.page).getByRole('button', { name: 'Akkoord', exact: true }).click();
  await line(joris.page, 'IT').getByText('Joris').waitFor();
  await anouk.page.getByRole('button', { name: `IT over ${theme}: Akkoord`, exact: true }).waitFor();
});

test('the facilitator writes down what an absent department says, and that shows', async () => {
  const mine = verdicts(anouk.page);
  await mine.getByLabel('Namens welke afdeling?').selectOption('Finance');
  await mine.getByRole('button', { name: 'Akkoord met kanttekening' }).click();
  await mine.getByRole('button', { name: 'Akkoord met deze kanttekening' }).click();
  await mine.getByText('Schrijf de kanttekening op').waitFor();
  await mine.getByLabel('Welke kanttekening?').fill('Binnen het budget');
  // The table leads to the panel; what was half written in the list is there too.
  await anouk.page.getByRole('button', { name: `Finance over ${theme}: Nog niets gezegd` }).click();
  const panel = anouk.page
    .getByRole('complementary')
    .last()
    .getByRole('region', { name: 'Akkoord van de afdelingen' });
  const remark = panel.getByLabel('Welke kanttekening?');
  await expect.poll(() => remark.inputValue()).toBe('Binnen het budget');
  await remark.fill('Binnen het budget van dit jaar.');
  await mine.getByRole('button', { name: 'Akkoord met deze kanttekening' }).click();
  const said = line(joris.page, 'Finance');
  await said.getByText('Opgeschreven door Anouk namens Finance').waitFor();
  await said.getByText('Binnen het budget van dit jaar.').waitFor();
});

test('a verdict lapses when the decision changes, shows what changed, and is given again with one click', async () => {
  await decision(anouk.page).fill('Elke week de drie grootste oorzaken.');
  const mine = line(joris.page, 'IT');
  await mine.getByText('Vervallen: Akkoord').waitFor();
  await mine.getByText('was Elke maand de vijf grootste oorzaken.', { exact: false }).first().waitFor();
  await mine.getByRole('button', { name: 'Nog steeds akkoord' }).click();
  await expect.poll(() => mine.getByText('Vervallen').count(), { timeout: 10_000 }).toBe(0);
  await anouk.page.getByRole('button', { name: `Finance over ${theme}: Vervallen`, exact: false }).waitFor();
});

test('on a phone a department objects, from the list of its parts', async () => {
  const { page } = iris;
  await page.locator('.consent-phone__department summary', { hasText: 'HR' }).click();
  await page.getByRole('listitem').filter({ hasText: 'HR' }).getByRole('button', { name: theme }).click();
  await verdicts(page).getByText('Jouw afdeling: HR').waitFor();
  await verdicts(page).getByRole('button', { name: 'Bezwaar', exact: true }).click();
  await page.getByLabel('Waar heb je bezwaar tegen, en wat moet er anders?').fill('Wie roostert dat in?');
  await page.getByRole('button', { name: 'Bezwaar vastleggen' }).click();
  await line(joris.page, 'HR').getByText('Wie roostert dat in?').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a department that said nothing is asked with a link of its own; another is spoken for', async () => {
  const { page } = anouk;
  await page.getByRole('tab', { name: 'Versies' }).click();
  await page.getByRole('button', { name: 'Strategie vaststellen' }).click();
  await page.getByRole('button', { name: 'Vraag Marketing om een oordeel' }).click();
  const text = await page.getByRole('textbox', { name: 'Uitnodiging voor Marketing' }).inputValue();
  const link = /http\S+\/w\/\S+#\S+/.exec(text)?.[0] ?? '';
  await page.getByRole('button', { name: 'Kopieer de uitnodiging' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await page.keyboard.press('Escape');
  const asked = await newPerson(inject('chromium'));
  await asked.page.goto(link);
  await asked.page.getByLabel('Naam').fill('Mira');
  await asked.page.getByText('Marketing').first().waitFor();
  await asked.leave();
  await page.getByRole('button', { name: 'Finance over De strategie als geheel: Nog niets gezegd' }).click();
  const whole = page.getByRole('region', { name: 'De strategie als geheel' });
  await whole.getByLabel('Namens welke afdeling?').selectOption('Finance');
  await whole.getByRole('button', { name: 'Akkoord', exact: true }).click();
  await whole.getByText('Akkoord, namens de afdeling').waitFor();
});

test('the sign-off shows who does not agree, and closes the board for everyone', async () => {
  const { page } = anouk;
  await isSaved(page);
  await page.getByRole('tab', { name: 'Versies' }).click();
  await page.getByRole('button', { name: 'Strategie vaststellen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Strategie vaststellen' });
  expect(await dialog.getByLabel('Naam van de versie').inputValue()).toMatch(/\S, versie 1$/);
  await dialog.getByLabel('Naam van de versie').fill('Versie 1, na de zomer');
  await dialog.getByText('Wie roostert dat in?').waitFor();
  const onwards = dialog.getByRole('button', { name: 'Verder' });
  expect(await onwards.getAttribute('aria-disabled')).toBe('true');
  await dialog.getByRole('checkbox', { name: 'Vaststellen met de bezwaren erbij' }).check();
  await onwards.click();
  await dialog.getByText('Niet akkoord: HR.').waitFor();
  await dialog.getByRole('button', { name: 'Stel vast' }).click();
  const record = page.getByRole('region', { name: 'Vastgesteld: Versie 1, na de zomer' });
  await record.getByText('Akkoord, namens de afdeling').waitFor();
  const tools = page.getByRole('toolbar', { name: 'Begeleiden' });
  await tools.getByRole('button', { name: 'Mensen en workshop' }).waitFor();
  for (const name of ['Laat de groep stemmen', 'Vergrendelen', 'Stil schrijven']) {
    expect(await tools.getByRole('button', { name }).count()).toBe(0);
  }
  for (const one of [anouk, joris, iris]) {
    await one.page
      .getByRole('button', { name: /^Vastgesteld op/ })
      .first()
      .waitFor();
  }
  await joris.page.getByText('De strategie is vastgesteld. De begeleider kan').first().waitFor();
  expect(await decision(joris.page).isEditable()).toBe(false);
});

test('what is agreed is read back with its verdicts, also after the server went down', async () => {
  await workshop.server.kill();
  await workshop.server.restart();
  const { page } = joris;
  await page.reload();
  await page.getByRole('tab', { name: 'Versies' }).click();
  await page.getByRole('button', { name: /^Versie 1/ }).click();
  const document = page.getByRole('dialog', { name: 'Versie 1, na de zomer' });
  await document.getByRole('heading', { name: 'Vastgesteld' }).waitFor();
  await document.getByText('Wie roostert dat in?').first().waitFor();
  await page.keyboard.press('Escape');
});

test('the next version opens the board again, and asks the departments afresh', async () => {
  const { page } = anouk;
  await page.getByRole('button', { name: 'Open de volgende versie' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open het bord' }).click();
  await page.getByRole('heading', { name: 'Versie 2' }).waitFor();
  await joris.page
    .getByRole('button', { name: /^Vastgesteld op/ })
    .first()
    .waitFor({ state: 'detached' });
  await show(joris.page, 'Lijst');
  await joris.page.getByRole('button', { name: `IT over ${theme}: Nog niets gezegd`, exact: true }).waitFor();
  await openTheme(joris.page);
  await decision(joris.page).fill('Elke dag één oorzaak.');
  await isSaved(joris.page);
  for (const one of [anouk, joris, iris]) expect(errorsOf(one.page)).toEqual([]);
});
