import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  addCard,
  cardOf,
  choose,
  handsOff,
  openCard,
  soon,
  stageShown,
  textField,
} from '#tests/support/list-hands.ts';
import { errorsOf, isSaved } from '#tests/support/people.ts';
import { type WorkshopOfFour, workshopOfFour } from '#tests/support/workshop-of-four.ts';

/** A whole workshop, from an empty board to the sign-off. The tests go on where the last stopped. */
let workshop: WorkshopOfFour;
let anouk: Page;
let joris: Page;
let sanne: Page;
let bram: Page;

beforeAll(async () => {
  workshop = await workshopOfFour(inject('chromium'));
  ({ anouk, joris, sanne, bram } = workshop);
});

afterAll(() => workshop?.end());

const everyone = () => [anouk, joris, sanne, bram];
const participants = () => [joris, sanne, bram];
const bar = () => anouk.getByRole('toolbar', { name: 'Begeleiden' });
const dialog = (page: Page, name?: string) => page.getByRole('dialog', name ? { name } : {});
const inList = (page: Page, text: string) => page.locator('.outline').getByText(text).first();

const status = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text }).first();
const panel = (page: Page, name: string) =>
  page === sanne
    ? page.getByRole('navigation', { name: 'Weergave' }).getByRole('button', { name })
    : page.getByRole('tab', { name });

/** All four see it at the same time, whatever they do. */
const allSee = (seen: (page: Page) => Promise<unknown>) => Promise.all(everyone().map(seen));

/** Takes the group to the next stage in two steps; answers what the question said. */
async function goOnTo(stage: string): Promise<string> {
  await Promise.all(everyone().map(handsOff));
  await bar().getByRole('button', { name: 'Volgende stap' }).click();
  const asks = dialog(anouk, `Door naar ${stage}?`);
  const said = await asks.innerText();
  await asks.getByRole('button', { name: 'Ga door' }).click();
  await allSee((page) => expect.poll(() => stageShown(page), soon).toBe(stage));
  return said;
}

test('1, starting point: by the clock, two people write one end result', async () => {
  await bar().getByRole('button', { name: 'Timer' }).click();
  await dialog(anouk, 'Timer').getByRole('button', { name: 'Start 5 minuten' }).click();
  await allSee((page) => page.getByRole('timer').waitFor());
  await Promise.all([anouk, joris].map((page) => openCard(page, 'ambition')));
  const [left, right] = [anouk, joris].map((page) => textField(page, 'ambition.endState'));
  await left?.fill('Eén contact is genoeg.');
  await expect.poll(() => right?.inputValue(), soon).toBe('Eén contact is genoeg.');
  await left?.press('Control+Home');
  await right?.press('Control+End');
  await Promise.all([left?.pressSequentially('In 2028: '), right?.pressSequentially(' Ook ’s avonds.')]);
  await allSee((page) => inList(page, 'In 2028: Eén contact is genoeg. Ook ’s avonds.').waitFor());
});

test('hands and ready reach the facilitator; the group goes on only at the second step', async () => {
  await sanne.getByRole('button', { name: 'Steek je hand op' }).click();
  await joris.getByRole('button', { name: 'Ik ben klaar' }).click();
  await bar().getByRole('button', { name: 'Klaar: 1 van 3, handen: 1' }).click();
  await dialog(anouk).getByRole('button', { name: 'Hand omlaag: Sanne' }).click();
  await sanne.getByRole('button', { name: 'Steek je hand op' }).waitFor();
  await anouk.keyboard.press('Escape');
  await bar().getByRole('button', { name: 'Timer' }).click();
  await dialog(anouk, 'Timer').getByRole('button', { name: 'Stop' }).click();
  await allSee((page) => page.getByRole('timer').waitFor({ state: 'detached' }));
  await anouk.keyboard.press('Escape');

  await bar().getByRole('button', { name: 'Volgende stap' }).click();
  await dialog(anouk).getByRole('button', { name: 'Blijf nog even' }).click();
  expect(await Promise.all(everyone().map(stageShown))).toEqual(Array(4).fill('Vertrekpunt'));
  const said = await goOnTo('Visie');
  expect(said).toContain('Vertrekpunt: 2 van 7 klaar');
  expect(said).toContain('Het serviceniveau');
  expect(said).not.toContain('Het gewenste eindresultaat');
  expect(said).toContain('1 van 3 klaar');
});

const thoughts = [
  'Wij lossen het op in één keer',
  'Bellen blijft altijd kunnen',
  'Een medewerker mag zelf beslissen',
  'Elk contact leert ons iets',
];

test('2, vision: everybody writes in silence, the server is killed, and all is shown at once', async () => {
  await bar().getByRole('button', { name: 'Stil schrijven', exact: true }).click();
  await dialog(anouk).getByLabel('Vraag').fill('Waar mag een klant ons aan houden?');
  expect(await dialog(anouk).getByLabel('Waar gaan de briefjes over?').inputValue()).toBe('');
  await dialog(anouk).getByRole('button', { name: 'Begin met schrijven' }).click();
  const sheet = (page: Page) => page.getByRole('region', { name: 'Stil schrijven' });
  await Promise.all(
    everyone().map(async (page, nth) => {
      await sheet(page).getByText('Waar mag een klant ons aan houden?').waitFor();
      await sheet(page)
        .getByRole('textbox', { name: 'Schrijf een briefje' })
        .fill(thoughts[nth] ?? '');
      await page.keyboard.press('Enter');
      await sheet(page).locator('.writing-state--saved').waitFor();
    }),
  );
  await sheet(anouk).getByText('4 briefjes van 4 mensen').waitFor();
  for (const [nth, page] of everyone().entries()) {
    const shown = await page.content();
    expect(thoughts.map((text) => shown.includes(text))).toEqual(thoughts.map((_, other) => other === nth));
  }

  await workshop.server.kill();
  await allSee((page) => status(page, /Offline/).waitFor({ state: 'attached' }));
  await workshop.server.restart();
  await allSee((page) => status(page, /pgeslagen/).waitFor({ state: 'attached' }));
  await sheet(anouk).getByText('4 briefjes van 4 mensen').waitFor();
  await sheet(anouk).getByRole('button', { name: 'Toon de briefjes' }).click();
  await dialog(anouk, 'Briefjes tonen?').getByRole('button', { name: 'Toon de briefjes' }).click();
  await allSee(async (page) => {
    await sheet(page).waitFor({ state: 'detached' });
    for (const text of thoughts) await inList(page, text).waitFor();
  });
});

test('3, goals: a goal with its interim goal, and dots for what matters most', async () => {
  await goOnTo('Doelen');
  const goal = await addCard(anouk, 'Voeg een doel toe', 'goals');
  await textField(anouk, `goals.${goal}.text`).fill('Acht van de tien vragen meteen opgelost');
  await choose(anouk, `goals.${goal}.level`, 'Strategisch doel');
  await inList(joris, 'Acht van de tien vragen meteen opgelost').waitFor();
  const step = await addCard(joris, 'Voeg een doel toe', 'goals');
  await textField(joris, `goals.${step}.text`).fill('Eén kennisbank voor alle afdelingen');
  await choose(joris, `goals.${step}.level`, 'Tussendoel');
  await choose(joris, `goals.${step}.parentId`, 'Acht van de tien vragen meteen opgelost');
  await allSee((page) => inList(page, 'Eén kennisbank voor alle afdelingen').waitFor());
  await openCard(sanne, step);
  const parent = sanne.locator(`[data-field="goals.${step}.parentId"]`).getByRole('radio', { checked: true });
  await expect.poll(() => parent.count(), soon).toBe(1);

  await bar().getByRole('button', { name: 'Laat de groep stemmen' }).click();
  await dialog(anouk).getByText('Over 4 onderdelen:').waitFor();
  await dialog(anouk).getByLabel('Vraag of titel').fill('Wat telt het zwaarst?');
  await dialog(anouk).getByLabel('Stippen per persoon').fill('2');
  await dialog(anouk).getByRole('button', { name: 'Begin de stemming' }).click();
  const ballot = (page: Page) => page.getByRole('region', { name: 'Er loopt een stemming' });
  await Promise.all(
    participants().map(async (page, nth) => {
      await ballot(page).getByRole('button', { name: 'Stembiljet' }).click();
      for (const text of [thoughts[0], thoughts[nth + 1]]) {
        await dialog(page)
          .getByRole('button', { name: `Zet een stip op: ${text}` })
          .click();
      }
      await dialog(page).getByText('Al je stippen staan').waitFor();
      await dialog(page).getByRole('button', { name: 'Klaar' }).click();
    }),
  );
  await ballot(anouk).getByRole('button', { name: '3 van de 4 mensen hebben gestemd' }).click();
  expect(await dialog(anouk).innerText()).not.toContain(thoughts[0]);
  await dialog(anouk).getByRole('button', { name: 'Sluit de stemming' }).click();
  await dialog(anouk).getByText('Uitslag: Wat telt het zwaarst?').waitFor();
  for (const page of participants()) {
    await page.getByRole('button', { name: 'Bekijk de uitslag' }).first().click();
  }
  await allSee(async (page) => {
    const best = dialog(page).locator('tbody tr').first();
    await expect.poll(() => best.innerText(), soon).toMatch(/^1\s+Wij lossen het op in één keer\s+3$/);
    await page.keyboard.press('Escape');
  });
});

const theme = 'Willen en kunnen leren uit klantcontact';
const statement = (page: Page) => textField(page, 'themes.learning.statement');
const reason = (page: Page) => textField(page, 'themes.learning.reason');

async function setLock(locked: boolean): Promise<void> {
  await bar().getByRole('button', { name: 'Vergrendelen' }).click();
  const item = anouk.getByRole('menuitemcheckbox', { name: /^Thema/ });
  await item.click();
  await expect.poll(() => item.getAttribute('aria-checked'), soon).toBe(String(locked));
  await anouk.keyboard.press('Escape');
}

test('4, themes: a lock holds for all but the facilitator, and who was offline brings what they wrote', async () => {
  await goOnTo("Thema's");
  await allSee((page) => openCard(page, 'learning'));
  await setLock(true);
  for (const page of participants()) await expect.poll(() => statement(page).isEditable(), soon).toBe(false);
  expect(await statement(anouk).isEditable()).toBe(true);
  await setLock(false);
  await allSee((page) => expect.poll(() => statement(page).isEditable(), soon).toBe(true));

  await workshop.network.cut();
  await status(bram, /Offline/).waitFor();
  await statement(bram).fill('Elke maand nemen we de vijf grootste oorzaken weg.');
  await status(bram, /Offline, \d+ wijziging/).waitFor();
  await reason(joris).fill('Een op de drie contacten komt door onszelf.');
  await choose(anouk, 'themes.learning.ownerDeptId', 'Klantenservice');
  await expect.poll(() => reason(sanne).inputValue(), soon).toContain('door onszelf');
  expect(await statement(sanne).inputValue()).toBe('');
  expect(await reason(bram).inputValue()).toBe('');
  workshop.network.mend();
  await isSaved(bram);
  await allSee(async (page) => {
    await expect.poll(() => statement(page).inputValue(), soon).toContain('vijf grootste oorzaken');
    await expect.poll(() => reason(page).inputValue(), soon).toContain('door onszelf');
  });
  await choose(anouk, 'themes.learning.status', 'Afgesproken');
  const pill = (page: Page) => cardOf(page, 'learning').locator('.outline-card__marks');
  await allSee((page) => pill(page).getByText('Afgesproken').waitFor());
  await allSee((page) => pill(page).getByText('Klantenservice').waitFor());
});

test('5, building blocks: a decision from the phone with its reason from a laptop', async () => {
  await goOnTo('Bouwstenen');
  await allSee((page) => openCard(page, 'knowledge-management'));
  const block = (page: Page) => textField(page, 'blocks.knowledge-management.statement');
  const why = (page: Page) => textField(page, 'blocks.knowledge-management.reason');
  await block(sanne).fill('Eén kennisbank, en elke afdeling houdt haar deel bij.');
  await why(joris).fill('Nu geven we op dezelfde vraag drie antwoorden.');
  await allSee(async (page) => {
    await expect.poll(() => block(page).inputValue(), soon).toContain('Eén kennisbank');
    await expect.poll(() => why(page).inputValue(), soon).toContain('drie antwoorden');
  });
  const sourcing = await addCard(bram, 'Voeg een sourcingbesluit toe', 'sourcing');
  await choose(bram, `sourcing.${sourcing}.choice`, 'Uitbesteden');
  await choose(bram, `sourcing.${sourcing}.contract.payBasis`, 'Per gesprek of contact');
  await isSaved(bram);
});

test('6, pitfalls: all see the same one, and one accepts it with a reason', async () => {
  await goOnTo('Valkuilen');
  await allSee((page) => panel(page, 'Valkuilen').click());
  const finding = (page: Page) => page.getByRole('article', { name: 'Betalen per gesprek' });
  await allSee((page) => finding(page).first().waitFor());
  await finding(bram)
    .first()
    .getByRole('button', { name: /^Accepteren/ })
    .click();
  await dialog(bram)
    .getByRole('radio', { name: /^Tijdelijk/ })
    .check();
  await dialog(bram).getByLabel('Tot en met').fill('2030-06-30');
  await dialog(bram).getByLabel('Reden').fill('Het contract loopt af in juni.');
  await dialog(bram).getByRole('button', { name: 'Accepteer', exact: true }).click();
  await allSee(async (page) => {
    const accepted = finding(page).filter({ hasText: 'Het contract loopt af in juni.' });
    await accepted.first().waitFor({ state: 'attached' });
    expect(await accepted.first().innerText()).toMatch(/Bram.*Finance/);
  });
});

test('7, roadmap: an initiative with who carries it', async () => {
  await sanne.getByRole('button', { name: 'Lijst', exact: true }).click();
  await goOnTo('Roadmap');
  const initiative = await addCard(joris, 'Voeg een initiatief toe', 'initiatives');
  await textField(joris, `initiatives.${initiative}.name`).fill('Kennisbank inrichten');
  await choose(joris, `initiatives.${initiative}.ownerDeptId`, 'IT');
  await allSee((page) => cardOf(page, initiative).getByText('Kennisbank inrichten').waitFor());
  await allSee((page) => cardOf(page, initiative).locator('.outline-card__owner').getByText('IT').waitFor());
});

const verdicts = (page: Page) =>
  page
    .locator('.side-panel, .phone__panel')
    .getByRole('region', { name: /^(Akkoord van de afdelingen|De strategie als geheel)$/ });
const cell = (page: Page, department: string, part: string) =>
  page.locator('.outline').getByRole('button', { name: new RegExp(`^${department} over ${part}: `) });
const whole = 'De strategie als geheel';

test('8, agreement: three departments say it themselves, for a fourth the facilitator writes it down', async () => {
  await goOnTo('Akkoord');
  await cell(joris, 'IT', theme).click();
  await verdicts(joris).getByRole('button', { name: 'Akkoord', exact: true }).click();
  await cell(bram, 'Finance', whole).click();
  await verdicts(bram).getByRole('button', { name: 'Akkoord met kanttekening' }).click();
  await bram.getByLabel('Welke kanttekening?').fill('Binnen het budget van dit jaar.');
  await bram.getByRole('button', { name: 'Akkoord met deze kanttekening' }).click();
  await sanne.locator('.consent-phone__department summary', { hasText: 'HR' }).click();
  await sanne
    .locator('.consent-phone__department', { hasText: 'HR' })
    .getByRole('button', { name: whole })
    .click();
  await verdicts(sanne).getByRole('button', { name: 'Akkoord', exact: true }).click();
  await cell(anouk, 'Marketing', whole).click();
  await verdicts(anouk)
    .getByText('Dit wordt vastgelegd als opgeschreven door Anouk, namens Marketing.')
    .waitFor();
  await verdicts(anouk).getByRole('button', { name: 'Akkoord', exact: true }).click();
  for (const page of [anouk, joris, bram]) {
    await cell(page, 'IT', theme)
      .and(page.getByLabel(/: Akkoord$/))
      .waitFor();
    await cell(page, 'HR', whole)
      .and(page.getByLabel(/: Akkoord$/))
      .waitFor();
    await cell(page, 'Finance', whole)
      .and(page.getByLabel(/: Akkoord met kanttekening$/))
      .waitFor();
    await cell(page, 'Marketing', whole)
      .and(page.getByLabel(/: Akkoord, namens de afdeling$/))
      .waitFor();
  }
  const said = verdicts(sanne).getByRole('listitem');
  await said.filter({ hasText: 'Binnen het budget van dit jaar.' }).waitFor();
  await said.filter({ hasText: 'Opgeschreven door Anouk namens Marketing' }).waitFor();
});

test('a version is kept and signed off: the board is read-only for all, and the document says who agreed', async () => {
  await panel(anouk, 'Versies').click();
  await anouk.getByLabel('Bewaar een versie').fill('Na de workshop');
  await anouk.getByRole('button', { name: 'Bewaar versie' }).click();
  await anouk.getByRole('button', { name: /^Na de workshop/ }).waitFor();
  await anouk.getByRole('button', { name: 'Strategie vaststellen' }).click();
  await dialog(anouk).getByRole('button', { name: 'Verder' }).click();
  await dialog(anouk)
    .getByText(/Nog geen oordeel over het geheel: .*Klantenservice.*IT/)
    .waitFor();
  await dialog(anouk).getByRole('button', { name: 'Stel vast' }).click();
  await allSee((page) =>
    page
      .getByRole('button', { name: /^Vastgesteld op/ })
      .first()
      .waitFor(),
  );
  if (await sanne.locator('.phone__back').isVisible()) await sanne.locator('.phone__back').click();
  await allSee(async (page) => {
    await openCard(page, 'learning');
    await expect.poll(() => statement(page).isEditable(), soon).toBe(false);
  });

  const address = `${anouk.url().replace('/w/', '/api/workshops/')}/export?format=md&lang=nl`;
  const document = await (await anouk.context().request.get(address)).text();
  expect(document).toMatch(/Akkoord met het geheel.*HR.*Finance.*Marketing/s);
  expect(document).toContain('Binnen het budget van dit jaar.');
  expect(document).toContain('Elke maand nemen we de vijf grootste oorzaken weg.');
  expect(document).toContain('Kennisbank inrichten');
  for (const page of everyone()) expect(errorsOf(page)).toEqual([]);
});
