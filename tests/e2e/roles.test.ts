import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import {
  errorsOf,
  isSaved,
  join,
  linkFor,
  newPerson,
  type Person,
  show,
  startWorkshop,
} from '#tests/support/people.ts';

/** One workshop: the tests go on where the one before stopped. */
describe('who may do what', () => {
  let server: BuiltServer;
  let anouk: Person;
  let joris: Person;
  let fatima: Person;

  beforeAll(async () => {
    server = await startBuiltServer();
    [anouk, joris, fatima] = await Promise.all([
      newPerson(inject('chromium')),
      newPerson(inject('chromium'), { width: 1280, height: 800 }),
      newPerson(inject('chromium'), { width: 390, height: 844 }),
    ]);
    await startWorkshop(anouk.page, server.url, {
      template: /Stroomnet/,
      organisation: 'Stroomnet Energie',
      name: 'Anouk',
      department: 'Klantenservice',
    });
    const link = await linkFor(anouk.page, 'Deelnemer');
    for (const [person, name, department] of [
      [joris, 'Joris', 'IT'],
      [fatima, 'Fatima', 'HR'],
    ] as const) {
      await person.page.goto(link);
      await join(person.page, name, department);
    }
  });

  afterAll(async () => {
    await Promise.all([anouk?.leave(), joris?.leave(), fatima?.leave()]);
    await server?.stop();
  });

  test('a participant who may only add notes adds one, and cannot touch the rest', async () => {
    await tool(anouk.page, /Mensen en rollen/);
    await anouk.page.getByRole('combobox', { name: 'Rol van Joris' }).selectOption('addsOnly');
    await anouk.page.getByText('Joris is nu: Alleen eigen briefjes.').waitFor();
    await anouk.page.keyboard.press('Escape');
    await joris.page.getByRole('button', { name: 'Briefje', exact: true }).click();
    await joris.page.keyboard.type('Alleen dit briefje');
    await joris.page.keyboard.press('Escape');
    await isSaved(joris.page);
    await show(joris.page, 'Lijst');
    await joris.page.getByText('Alleen dit briefje').first().waitFor();
    await joris.page
      .getByRole('main')
      .getByRole('button', { name: /^Samenwerking/ })
      .first()
      .click();
    await joris.page.getByText('Je kunt hier briefjes toevoegen').first().waitFor();
  });

  test('an observer turned participant goes on at once, without loading anything again', async () => {
    await tool(anouk.page, /Mensen en rollen/);
    const role = anouk.page.getByRole('combobox', { name: 'Rol van Joris' });
    await role.selectOption('observer');
    await joris.page.getByText('Je kijkt mee. Je ziet alles, en verandert niets.').waitFor();
    await role.selectOption('facilitator');
    await joris.page.getByRole('button', { name: 'Vergrendelen' }).waitFor();
    await anouk.page.getByRole('button', { name: 'Geef de leiding aan Joris' }).click();
    await anouk.page.getByText('Joris heeft nu de leiding.').waitFor();
    await anouk.page.getByRole('button', { name: 'Neem de leiding' }).waitFor();
    await role.selectOption('participant');
    await anouk.page.keyboard.press('Escape');
    await joris.page.getByRole('button', { name: 'Vergrendelen' }).waitFor({ state: 'detached' });
  });

  test('several people take turns at one screen, also for a department that is absent', async () => {
    await fatima.page.getByRole('button', { name: 'Ik', exact: true }).click();
    await fatima.page.getByRole('button', { name: 'Wie schrijft er nu?' }).click();
    await fatima.page.getByRole('radio', { name: 'Ik schrijf namens Finance' }).check();
    await fatima.page.keyboard.press('Escape');
    await fatima.page.getByText('Je schrijft namens Finance').first().waitFor();
    await fatima.page.getByRole('button', { name: 'Lijst', exact: true }).click();
    const input = fatima.page.getByRole('textbox', { name: /Finance/ }).first();
    await input.fill('Wat kost dit?');
    await input.press('Enter');
    await isSaved(fatima.page);
    const { notes } = await strategyOf(fatima.page);
    const note = notes.find(({ text }: { text: string }) => text === 'Wat kost dit?');
    expect(note).toMatchObject({ author: 'Fatima', onBehalf: 'Finance' });
    expect(note.departmentId).not.toBe('');
    await fatima.page
      .getByText(/Fatima, namens Finance/)
      .first()
      .waitFor();
    await fatima.page
      .getByRole('main')
      .getByRole('button', { name: /^Samenwerking/ })
      .first()
      .click();
    await fatima.page.getByRole('textbox', { name: 'Wat we hebben afgesproken' }).first().fill('Samen.');
    await isSaved(fatima.page);
    await anouk.page.getByRole('tab', { name: 'Dekking' }).click();
    const row = anouk.page.getByRole('row', { name: /^Samenwerking/ });
    await row.getByText('inbreng namens de afdeling').waitFor();
  });

  test('a facilitator tries it out as a participant in another tab, and stays facilitator', async () => {
    const [tab] = await Promise.all([
      anouk.context.waitForEvent('page'),
      tool(anouk.page, /Bekijk als deelnemer/),
    ]);
    await tab.getByText('Je ziet de workshop zoals een deelnemer').waitFor();
    expect(await tab.getByRole('button', { name: 'Vergrendelen' }).count()).toBe(0);
    await tab.getByRole('button', { name: 'Terug naar begeleiden' }).click();
    await tab.getByRole('button', { name: 'Vergrendelen' }).waitFor();
    await tab.close();
  });

  test('who is sent away gets a friendly page within a second', async () => {
    await tool(anouk.page, /Mensen en rollen/);
    await anouk.page.getByRole('button', { name: 'Verwijder Fatima uit de workshop' }).click();
    const withdraw = anouk.page.getByRole('checkbox', { name: /^Trek ook de link in waarmee Fatima/ });
    await withdraw.waitFor();
    expect(await withdraw.isChecked()).toBe(false);
    await anouk.page.getByText('Nog 1 ander kwam met deze link binnen.').waitFor();
    await anouk.page.getByRole('button', { name: 'Ja, verwijder' }).click();
    await fatima.page.getByRole('heading', { name: 'Je hebt geen toegang meer' }).waitFor();
    await anouk.page.getByRole('combobox', { name: 'Rol van Fatima' }).waitFor({ state: 'detached' });
    await anouk.page.keyboard.press('Escape');
  });

  test('who is sent away with their link does not come in again by it', async () => {
    const id = new URL(anouk.page.url()).pathname.split('/')[2] ?? '';
    const url = await anouk.page.evaluate(async (id) => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ role: 'participant', label: 'Gast' });
      const made = await fetch(`/api/workshops/${id}/links`, { method: 'POST', headers, body });
      return (await made.json()).url as string;
    }, id);
    const guest = await newPerson(inject('chromium'));
    await guest.page.goto(url);
    await join(guest.page, 'Gijs', 'IT');
    await tool(anouk.page, /Mensen en rollen/);
    await anouk.page.getByRole('button', { name: 'Verwijder Gijs uit de workshop' }).click();
    await anouk.page.getByText('Niemand anders kwam met deze link binnen.').waitFor();
    await anouk.page.getByRole('checkbox', { name: /^Trek ook de link in waarmee Gijs/ }).check();
    await anouk.page.getByRole('button', { name: 'Ja, verwijder' }).click();
    await anouk.page.getByText('Gijs is uit de workshop, en de link werkt niet meer.').waitFor();
    await anouk.page.keyboard.press('Escape');
    const status = await guest.page.evaluate(
      async ([id, secret]) => {
        const headers = { 'Content-Type': 'application/json' };
        const body = JSON.stringify({ secret });
        return (await fetch(`/api/workshops/${id}/invitation`, { method: 'POST', headers, body })).status;
      },
      [id, url.split('#')[1]] as const,
    );
    expect(status).toBe(404);
    await guest.leave();
  });

  test('a link has a name, an end, a code and an invitation of its own', async () => {
    await anouk.page.getByRole('button', { name: 'Delen', exact: true }).click();
    const dialog = anouk.page.getByRole('dialog', { name: 'Delen' });
    await dialog.getByLabel('Rol', { exact: true }).selectOption('observer');
    await dialog.getByLabel('Geldig').selectOption('week');
    await dialog.getByLabel('Naam van de link').fill('Leverancier');
    await dialog.getByRole('button', { name: 'Maak link' }).click();
    await dialog.getByRole('button', { name: /QR-code van de link voor: Leverancier/ }).click();
    await dialog.getByRole('img', { name: /QR-code van de link voor: Leverancier/ }).waitFor();
    await dialog.getByLabel('Voor wie').selectOption({ label: 'Leverancier · Meekijker' });
    expect(await dialog.getByRole('textbox', { name: 'Uitnodiging' }).inputValue()).toContain('meekijken');
    await dialog
      .getByText(/geldig tot/)
      .first()
      .waitFor();
    await anouk.page.keyboard.press('Escape');
  });

  test('a copy begins again at the first stage, and the old one is put away', async () => {
    await tool(anouk.page, /Dupliceren/);
    await anouk.page.getByLabel('Titel van de kopie').fill('Klantcontactstrategie 2028');
    await anouk.page.getByRole('button', { name: 'Dupliceer', exact: true }).click();
    await anouk.page.getByText(/([A-Z0-9]{4}-){4}[A-Z0-9]{4}/).waitFor();
    await anouk.page.keyboard.press('Escape');
    await tool(anouk.page, /Archiveren/);
    await anouk.page.getByRole('button', { name: 'Archiveer', exact: true }).click();
    await anouk.page.getByText('Gearchiveerd: alleen lezen').waitFor();
    await joris.page.getByText('Gearchiveerd: alleen lezen').waitFor();
    await anouk.page.getByRole('button', { name: 'Terug naar het begin' }).click();
    await anouk.page.getByText(/^Gearchiveerd ·/).waitFor();
    await anouk.page.getByText('Klantcontactstrategie 2028', { exact: false }).first().waitFor();
    await anouk.page.goBack();
    await tool(anouk.page, /Haal uit het archief/);
    await anouk.page.getByText('Gearchiveerd: alleen lezen').waitFor({ state: 'detached' });
  });

  test('a workshop is deleted only by who types its title', async () => {
    await tool(anouk.page, /Verwijderen/);
    const erase = anouk.page.getByRole('button', { name: 'Verwijder voorgoed' });
    expect(await erase.isEnabled()).toBe(false);
    const { meta } = await strategyOf(anouk.page);
    await anouk.page.getByLabel('Typ de titel om te bevestigen').fill(meta.title);
    await erase.click();
    await joris.page.getByRole('heading', { name: 'Deze workshop bestaat niet meer' }).waitFor();
    await anouk.page.getByRole('heading', { name: 'Deze workshop bestaat niet meer' }).waitFor();
  });

  test('nothing went wrong unseen', () => {
    expect([anouk, joris, fatima].flatMap(({ page }) => errorsOf(page))).toEqual([]);
  });
});

async function tool(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Mensen en workshop' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function strategyOf(page: Page) {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  return page.evaluate(async (workshop) => (await fetch(`/api/workshops/${workshop}/strategy`)).json(), id);
}
