import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addCard, cardOf, choose, openCard, soon, stageShown, textField } from '#tests/support/list-hands.ts';
import { errorsOf, isSaved } from '#tests/support/people.ts';
import * as act from '#tests/support/session-acts.ts';
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
/** All four see it at the same time, whatever they do. */
const allSee = (seen: (page: Page) => Promise<unknown>) => Promise.all(everyone().map(seen));

const moveOn = (stage: string) => act.goOnTo(stage, anouk, everyone());

test('1, starting point: by the clock, two people write one end result', async () => {
  await act.startTimer(anouk);
  await allSee((page) => page.getByRole('timer').waitFor());
  await Promise.all([anouk, joris].map((page) => openCard(page, 'ambition')));
  const endState = (page: Page) => textField(page, 'ambition.endState');
  await endState(anouk).fill('Eén contact is genoeg.');
  await expect.poll(() => endState(joris).inputValue(), soon).toBe('Eén contact is genoeg.');
  await endState(anouk).press('Control+Home');
  await endState(joris).press('Control+End');
  const both = [
    endState(anouk).pressSequentially('In 2028: '),
    endState(joris).pressSequentially(' Ook ’s avonds.'),
  ];
  await Promise.all(both);
  await allSee((page) => act.inList(page, 'In 2028: Eén contact is genoeg. Ook ’s avonds.').waitFor());
});

test('hands and ready reach the facilitator; the group goes on only at the second step', async () => {
  await sanne.getByRole('button', { name: 'Steek je hand op' }).click();
  await joris.getByRole('button', { name: 'Ik ben klaar' }).click();
  await act.bar(anouk).getByRole('button', { name: 'Klaar: 1 van 3, handen: 1' }).click();
  await act.dialog(anouk).getByRole('button', { name: 'Hand omlaag: Sanne' }).click();
  await sanne.getByRole('button', { name: 'Steek je hand op' }).waitFor();
  await anouk.keyboard.press('Escape');
  await act.stopTimer(anouk);
  await allSee((page) => page.getByRole('timer').waitFor({ state: 'detached' }));

  await act.bar(anouk).getByRole('button', { name: 'Volgende stap' }).click();
  await act.dialog(anouk).getByRole('button', { name: 'Blijf nog even' }).click();
  expect(await Promise.all(everyone().map(stageShown))).toEqual(Array(4).fill('Vertrekpunt'));
  const said = await moveOn('Visie');
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
  await act.startWriting(anouk, 'Waar mag een klant ons aan houden?');
  await Promise.all(
    everyone().map(async (page, nth) => {
      await act.sheet(page).getByText('Waar mag een klant ons aan houden?').waitFor();
      await act.writeInSilence(page, thoughts[nth] ?? '');
    }),
  );
  await act.sheet(anouk).getByText('4 briefjes van 4 mensen').waitFor();
  for (const [nth, page] of everyone().entries()) {
    const shown = await page.content();
    expect(thoughts.map((text) => shown.includes(text))).toEqual(thoughts.map((_, other) => other === nth));
  }

  await workshop.server.kill();
  await allSee((page) => act.savedState(page, /Offline/).waitFor({ state: 'attached' }));
  await workshop.server.restart();
  await allSee((page) => act.savedState(page, /^(Opgeslagen|Weer verbonden)/).waitFor({ state: 'attached' }));
  await act.sheet(anouk).getByText('4 briefjes van 4 mensen').waitFor();
  await act.revealNotes(anouk);
  await allSee(async (page) => {
    await act.sheet(page).waitFor({ state: 'detached' });
    for (const text of thoughts) await act.inList(page, text).waitFor();
  });
});

test('3, goals: a goal with its interim goal, and dots for what matters most', async () => {
  await moveOn('Doelen');
  const goal = await addCard(anouk, 'Voeg een doel toe', 'goals');
  await textField(anouk, `goals.${goal}.text`).fill('Acht van de tien vragen meteen opgelost');
  await choose(anouk, `goals.${goal}.level`, 'Strategisch doel');
  await act.inList(joris, 'Acht van de tien vragen meteen opgelost').waitFor();
  const step = await addCard(joris, 'Voeg een doel toe', 'goals');
  await textField(joris, `goals.${step}.text`).fill('Eén kennisbank voor alle afdelingen');
  await choose(joris, `goals.${step}.level`, 'Tussendoel');
  await choose(joris, `goals.${step}.parentId`, 'Acht van de tien vragen meteen opgelost');
  await allSee((page) => act.inList(page, 'Eén kennisbank voor alle afdelingen').waitFor());
  await openCard(sanne, step);
  const parent = sanne.locator(`[data-field="goals.${step}.parentId"]`).getByRole('radio', { checked: true });
  await expect.poll(() => parent.count(), soon).toBe(1);

  await act.openVote(anouk, 'Wat telt het zwaarst?', 2, 'Over 4 onderdelen:');
  const [best = '', ...others] = thoughts;
  await Promise.all(participants().map((page, nth) => act.vote(page, best, others[nth] ?? '')));
  await act.ballot(anouk).getByRole('button', { name: '3 van de 4 mensen hebben gestemd' }).click();
  expect(await act.dialog(anouk).innerText()).not.toContain(best);
  await act.dialog(anouk).getByRole('button', { name: 'Sluit de stemming' }).click();
  await act.dialog(anouk).getByText('Uitslag: Wat telt het zwaarst?').waitFor();
  for (const page of participants())
    await page.getByRole('button', { name: 'Bekijk de uitslag' }).first().click();
  await allSee(async (page) => {
    const first = act.dialog(page).locator('tbody tr').first();
    await expect.poll(() => first.innerText(), soon).toMatch(/^1\s+Wij lossen het op in één keer\s+3$/);
    await page.keyboard.press('Escape');
  });
});

const theme = 'Willen en kunnen leren uit klantcontact';
const statement = (page: Page) => textField(page, 'themes.learning.statement');
const reason = (page: Page) => textField(page, 'themes.learning.reason');

test('4, themes: a lock holds for all but the facilitator, and who was offline brings what they wrote', async () => {
  await moveOn("Thema's");
  await allSee((page) => openCard(page, 'learning'));
  await act.setLock(anouk, /^Thema/, true);
  for (const page of participants()) await expect.poll(() => statement(page).isEditable(), soon).toBe(false);
  expect(await statement(anouk).isEditable()).toBe(true);
  await act.setLock(anouk, /^Thema/, false);
  await allSee((page) => expect.poll(() => statement(page).isEditable(), soon).toBe(true));

  await workshop.network.cut();
  await act.savedState(bram, /Offline/).waitFor();
  await statement(bram).fill('Elke maand nemen we de vijf grootste oorzaken weg.');
  await act.savedState(bram, /Offline, \d+ wijziging/).waitFor();
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
  await moveOn('Bouwstenen');
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
  await moveOn('Valkuilen');
  await allSee((page) => act.pitfallsTab(page).click());
  const finding = (page: Page) => page.getByRole('article', { name: 'Betalen per gesprek' }).first();
  await allSee((page) => finding(page).waitFor());
  await act.accept(finding(bram), '2030-06-30', 'Het contract loopt af in juni.');
  await allSee(async (page) => {
    await expect.poll(() => finding(page).innerText(), soon).toContain('Het contract loopt af in juni.');
    expect(await finding(page).innerText()).toMatch(/Bram.*Finance/);
  });
});

test('7, roadmap: an initiative with who carries it', async () => {
  await sanne.getByRole('button', { name: 'Lijst', exact: true }).click();
  await moveOn('Roadmap');
  const initiative = await addCard(joris, 'Voeg een initiatief toe', 'initiatives');
  await textField(joris, `initiatives.${initiative}.name`).fill('Kennisbank inrichten');
  await choose(joris, `initiatives.${initiative}.ownerDeptId`, 'IT');
  await allSee((page) => cardOf(page, initiative).getByText('Kennisbank inrichten').waitFor());
  await allSee((page) => cardOf(page, initiative).locator('.outline-card__owner').getByText('IT').waitFor());
});

const whole = 'De strategie als geheel';

test('8, agreement: three departments say it themselves, for a fourth the facilitator writes it down', async () => {
  await moveOn('Akkoord');
  await act.cell(joris, 'IT', theme).click();
  await act.agree(joris);
  await act.cell(bram, 'Finance', whole).click();
  await act.agreeWith(bram, 'Binnen het budget van dit jaar.');
  await act.openOnPhone(sanne, 'HR', whole);
  await act.agree(sanne);
  await act.cell(anouk, 'Marketing', whole).click();
  await act
    .verdicts(anouk)
    .getByText('Dit wordt vastgelegd als opgeschreven door Anouk, namens Marketing.')
    .waitFor();
  await act.agree(anouk);
  for (const page of [anouk, joris, bram]) {
    await act.tableSays(page, 'IT', theme, 'Akkoord');
    await act.tableSays(page, 'HR', whole, 'Akkoord');
    await act.tableSays(page, 'Finance', whole, 'Akkoord met kanttekening');
    await act.tableSays(page, 'Marketing', whole, 'Akkoord, namens de afdeling');
  }
  const said = act.verdicts(sanne).getByRole('listitem');
  await said.filter({ hasText: 'Binnen het budget van dit jaar.' }).waitFor();
  await said.filter({ hasText: 'Opgeschreven door Anouk namens Marketing' }).waitFor();
});

test('a version is kept and signed off: the board is read-only for all, and the document says who agreed', async () => {
  const said = await act.keepAndSignOff(anouk, 'Na de workshop');
  expect(said).toMatch(/Nog geen oordeel over het geheel: .*Klantenservice.*IT/);
  const agreed = (page: Page) => page.getByRole('button', { name: /^Vastgesteld op/ }).first();
  await allSee((page) => agreed(page).waitFor());
  if (await sanne.locator('.phone__back').isVisible()) await sanne.locator('.phone__back').click();
  await allSee(async (page) => {
    await openCard(page, 'learning');
    await expect.poll(() => statement(page).isEditable(), soon).toBe(false);
  });

  const document = await act.exportedText(anouk);
  expect(document).toMatch(/Akkoord met het geheel.*HR.*Finance.*Marketing/s);
  expect(document).toContain('Binnen het budget van dit jaar.');
  expect(document).toContain('Elke maand nemen we de vijf grootste oorzaken weg.');
  expect(document).toContain('Kennisbank inrichten');
  for (const page of everyone()) expect(errorsOf(page)).toEqual([]);
});
