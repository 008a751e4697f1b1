import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  errorsOf,
  isSaved,
  type Person,
  show,
  type WorkshopOfTwo,
  workshopOfTwo,
} from '#tests/support/people.ts';

const title = 'Platinum beloven, chatbot om te besparen';

let workshop: WorkshopOfTwo;
let anouk: Person;
let sanne: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Sanne', department: 'Marketing' });
  ({ anouk, other: sanne } = workshop);
});

afterAll(() => workshop?.end());

test('a promise of platinum and a bot to save money: both see the pitfall', async () => {
  await show(sanne.page, 'Lijst');
  await sanne.page.getByRole('main').getByRole('button', { name: 'Rol en ambitie' }).click();
  await sanne.page
    .getByRole('radiogroup', { name: 'Serviceniveau' })
    .getByRole('radio', { name: 'Platinum' })
    .click();

  await show(anouk.page, 'Lijst');
  await anouk.page.getByRole('button', { name: 'Voeg een kanaal toe' }).click();
  await anouk.page.getByRole('combobox', { name: 'Kanaal', exact: true }).selectOption({ label: 'Chatbot' });
  await anouk.page.getByRole('radio', { name: 'Gepland' }).click();
  await motives(anouk).getByRole('checkbox', { name: 'Kostenbesparing' }).click();

  for (const person of [anouk, sanne]) {
    await person.page.getByRole('tab', { name: /^Valkuilen/ }).click();
    await finding(person).waitFor();
    await finding(person).getByText('Ziptone').waitFor();
  }
});

test('a click on the evidence opens the field that it is about', async () => {
  await finding(sanne)
    .getByRole('button', { name: /Serviceniveau/ })
    .click();
  const focused = sanne.page.locator('[data-field="ambition.serviceTier"] :focus');
  await focused.waitFor();
});

test('it goes as soon as its cause goes', async () => {
  await motives(anouk).getByRole('checkbox', { name: 'Behoefte van klanten' }).click();
  await sanne.page.getByRole('tab', { name: /^Valkuilen/ }).click();
  await Promise.all([anouk, sanne].map((person) => finding(person).waitFor({ state: 'detached' })));
  await isSaved(anouk.page);
});

test('it is accepted with a reason by name, and comes back when the facts change', async () => {
  await motives(anouk).getByRole('checkbox', { name: 'Behoefte van klanten' }).click();
  await finding(anouk).getByRole('button', { name: 'Accepteren' }).click();
  const dialog = anouk.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Bekend en gewild' }).click();
  await dialog.getByLabel('Reden').fill('De bot vangt alleen storingsmeldingen af.');
  await dialog.getByRole('button', { name: 'Accepteer', exact: true }).click();
  await sanne.page.getByText('De bot vangt alleen storingsmeldingen af.').first().waitFor();

  await motives(anouk).getByRole('checkbox', { name: 'Innovatie' }).click();
  await sanne.page
    .getByText(/De feiten zijn sindsdien veranderd/)
    .first()
    .waitFor();
  expect([...errorsOf(anouk.page), ...errorsOf(sanne.page)]).toEqual([]);
});

function motives({ page }: Person) {
  return page.getByRole('group', { name: 'Waarom we het hebben' });
}

function finding({ page }: Person) {
  return page.getByRole('tabpanel').getByRole('article').filter({ hasText: title });
}
