import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import {
  errorsOf,
  isSaved,
  type Person,
  show,
  type WorkshopOfTwo,
  workshopOfTwo,
} from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;

beforeEach(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
});

afterEach(() => workshop?.end());

async function openEndState(person: Person) {
  await show(person.page, 'Lijst');
  await person.page.getByRole('main').getByRole('button', { name: 'Rol en ambitie' }).click();
  return person.page.getByRole('textbox', { name: 'Gewenst eindresultaat' });
}

test('the server is killed a second after typing stops: nothing is gone, both come back by themselves, and what they typed meanwhile merges', async () => {
  const { server, anouk, other: joris } = workshop;
  const [left, right] = [await openEndState(anouk), await openEndState(joris)];
  await left.pressSequentially('Eén contact is genoeg.', { delay: 10 });
  await isSaved(anouk.page);
  await server.kill();
  await anouk.page.getByRole('status').filter({ hasText: 'Offline' }).first().waitFor();
  await right.press('Control+End');
  await right.pressSequentially(' En klaar.', { delay: 10 });
  await left.press('Control+Home');
  await left.pressSequentially('Straks: ', { delay: 10 });
  await joris.page
    .getByRole('status')
    .filter({ hasText: /Offline, \d+ wijziging/ })
    .first()
    .waitFor();

  await server.restart();
  for (const { page } of [anouk, joris]) {
    await page.getByRole('status').filter({ hasText: 'Weer verbonden, alles opgeslagen' }).first().waitFor();
  }
  await expect.poll(() => left.inputValue()).toBe('Straks: Eén contact is genoeg. En klaar.');
  await anouk.page.reload();
  await isSaved(anouk.page);
  const again = await openEndState(anouk);
  await expect.poll(() => again.inputValue()).toBe('Straks: Eén contact is genoeg. En klaar.');
  expect([...errorsOf(anouk.page), ...errorsOf(joris.page)]).toEqual([]);
});
