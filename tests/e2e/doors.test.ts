import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { isSaved, linkFor, newPerson, type Person, show, startWorkshop } from '#tests/support/people.ts';

let server: BuiltServer;
let anouk: Person;
let guest: Person;

beforeAll(async () => {
  server = await startBuiltServer();
  [anouk, guest] = await Promise.all([
    newPerson(inject('chromium')),
    newPerson(inject('chromium'), { language: 'en' }),
  ]);
  await startWorkshop(anouk.page, server.url, {
    template: /Stroomnet/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
});

afterAll(async () => {
  await Promise.all([anouk?.leave(), guest?.leave()]);
  await server?.stop();
});

test('an unknown workshop and a wrong secret get the same clear page', async () => {
  const { pathname } = new URL(anouk.page.url());
  for (const path of ['/w/doesnotexist#AAAAAAAAAAAAAAAAAAAAAA', `${pathname}#AAAAAAAAAAAAAAAAAAAAAA`]) {
    await guest.page.goto('about:blank');
    await guest.page.goto(server.url + path);
    await guest.page.getByRole('heading', { name: /link does ?n.t work|link does not work/i }).waitFor();
  }
});

test('a name of 10,000 characters is refused in words, and what was typed stays', async () => {
  await guest.page.goto('about:blank');
  await guest.page.goto(await linkFor(anouk.page, 'Meekijker'));
  const name = guest.page.getByLabel('Name');
  await name.fill('x'.repeat(10_000));
  const enter = guest.page.getByRole('button', { name: /^(Watch|Look|Join|Follow)/ });
  await enter.click();
  await guest.page
    .getByText(/too long|at most/i)
    .first()
    .waitFor();
  await name.fill('Board member');
  await enter.click();
  await isSaved(guest.page);
});

test('an observer reads and exports, and can change nothing', async () => {
  await show(guest.page, 'List');
  await guest.page.getByRole('main').getByRole('button', { name: 'Role and ambition' }).click();
  await expect
    .poll(() => guest.page.getByRole('textbox', { name: 'Desired end result' }).isEditable())
    .toBe(false);
  expect(await guest.page.getByRole('button', { name: /^Add a channel/ }).count()).toBe(0);
  await guest.page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = guest.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Markdown/ }).check();
  const [download] = await Promise.all([
    guest.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.md$/);
});

test('a file that is no strategy is refused in words on the start page', async () => {
  await guest.page.goto(server.url);
  const [chooser] = await Promise.all([
    guest.page.waitForEvent('filechooser'),
    guest.page.getByRole('button', { name: 'Import Open a strategy' }).click(),
  ]);
  await chooser.setFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":'),
  });
  await guest.page
    .getByText(/plan\.json/)
    .first()
    .waitFor();
});
