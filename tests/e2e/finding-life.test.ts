import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  errorsOf,
  isSaved,
  type Person,
  show,
  type WorkshopOfTwo,
  workshopOfTwo,
} from '#tests/support/people.ts';

/** The life of one finding, from its cause to its return, with two people at it. The tests go on where the last stopped. */
let workshop: WorkshopOfTwo;
let anouk: Person;
let rachid: Person;

const reason = 'Het contract loopt af in juni; het nieuwe betaalt per uur.';

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Rachid', department: 'Finance' });
  ({ anouk, other: rachid } = workshop);
});

afterAll(() => workshop?.end());

test('paying per call is seen by both, with who set which fact', async () => {
  const { page } = rachid;
  await show(page, 'Lijst');
  await page.getByRole('button', { name: 'Voeg een sourcingbesluit toe' }).click();
  await choose(rachid, 'choice', 'Uitbesteden');
  await choose(rachid, 'payBasis', 'Per gesprek of contact');
  await isSaved(page);
  await openPanel(anouk);
  await finding(anouk).waitFor();
  await finding(anouk).getByText('laatst gezet door Rachid (Finance)').waitFor();
});

test('the evidence flies to its card on the canvas and opens the field', async () => {
  const before = await viewport(anouk);
  await finding(anouk)
    .getByRole('button', { name: /Per gesprek of contact/ })
    .click();
  await anouk.page.locator('[data-field$=".contract.payBasis"] :focus').waitFor();
  await expect.poll(() => viewport(anouk)).not.toBe(before);
});

test('the fix is shown before it is made, mends for both, and is one step that undo takes back', async () => {
  await openPanel(anouk);
  await finding(anouk)
    .getByRole('button', { name: /^Betaal per uur/ })
    .click();
  const preview = anouk.page.getByRole('region', { name: /Wat er verandert/ });
  expect(await preview.innerText()).toMatch(/Per gesprek of contact.*→.*Per uur/s);
  await preview.getByRole('button', { name: 'Toepassen' }).click();
  await openPanel(rachid);
  await Promise.all([anouk, rachid].map((person) => finding(person).waitFor({ state: 'detached' })));
  await expect.poll(() => chosen(rachid, 'payBasis')).toBe('Per uur');

  await anouk.page.keyboard.press('Control+z');
  await finding(rachid).waitFor();
  await expect.poll(() => chosen(rachid, 'payBasis')).toBe('Per gesprek of contact');
});

test('accepted with a reason by name and department, it leaves the open ones for both', async () => {
  await openPanel(anouk);
  await finding(anouk)
    .getByRole('button', { name: /^Accepteren/ })
    .click();
  const dialog = anouk.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Tijdelijk/ }).check();
  await dialog.getByLabel('Tot en met').fill('2030-06-30');
  await dialog.getByLabel('Reden').fill(reason);
  await dialog.getByRole('combobox', { name: 'Afdeling' }).selectOption({ label: 'Finance' });
  await dialog.getByRole('button', { name: 'Accepteer', exact: true }).click();
  const accepted = finding(rachid).filter({ hasText: reason });
  await accepted.getByText(/Anouk.*Finance/).waitFor();
  await accepted.getByText('30 juni 2030').waitFor();
});

test('another fact opens it again, and shows old and new', async () => {
  await choose(rachid, 'choice', 'Deels uitbesteden');
  const again = finding(anouk).filter({ hasText: 'Eerder geaccepteerd door Anouk' });
  await again.waitFor();
  expect(await again.innerText()).toMatch(/Uitbesteden.*→.*Deels uitbesteden/s);
  expect([...errorsOf(anouk.page), ...errorsOf(rachid.page)]).toEqual([]);
});

async function openPanel({ page }: Person): Promise<void> {
  await page.getByRole('tab', { name: /^Valkuilen/ }).click();
}

function finding({ page }: Person) {
  return page.getByRole('tabpanel').getByRole('article', { name: 'Betalen per gesprek' });
}

function field({ page }: Person, name: string) {
  return page.locator(`[data-field^="sourcing."][data-field$="${name}"]`);
}

/** Chooses in the form that is open in the list: chips for a few options, a list for many. */
async function choose(person: Person, name: string, label: string): Promise<void> {
  const list = field(person, name).getByRole('combobox');
  if (await list.isVisible()) await list.selectOption({ label });
  else await field(person, name).getByRole('radio', { name: label, exact: true }).click();
}

function chosen(person: Person, name: string): Promise<string> {
  return field(person, name).locator('option:checked').innerText();
}

function viewport({ page }: Person): Promise<string | null> {
  return page.locator('.react-flow__viewport').getAttribute('style');
}
