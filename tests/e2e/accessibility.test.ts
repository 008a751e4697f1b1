import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from '#tests/support/axe.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { join, linkFor, newPerson, type Person, show, startWorkshop } from '#tests/support/people.ts';

describe.each([
  ['a desk', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
])('on %s', (device, size) => {
  let server: BuiltServer;
  let anouk: Person;
  let joris: Person;

  beforeAll(async () => {
    server = await startBuiltServer();
    [anouk, joris] = await Promise.all([
      newPerson(inject('chromium'), size),
      newPerson(inject('chromium'), size),
    ]);
  });
  afterAll(async () => {
    await Promise.all([anouk?.leave(), joris?.leave()]);
    await server?.stop();
  });

  test('start and workshop have no violations, and nothing sticks out sideways', async () => {
    const { page } = anouk;
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Start workshop' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await startWorkshop(page, server.url, {
      template: /Stroomnet/,
      organisation: 'Stroomnet Energie',
      name: 'Anouk',
      department: 'Klantenservice',
    });
    await page.getByText('Chatbot Vonk').first().waitFor();
    expect(await violations(page)).toEqual([]);
    if (device === 'a desk') {
      for (const view of ['Lijst', 'Document'] as const) {
        await show(page, view);
        await page
          .getByRole('heading', { name: /Samenwerking en communicatie/ })
          .first()
          .waitFor();
        expect(await violations(page), view).toEqual([]);
      }
    }
  });

  test('nor are there any with somebody else beside me', async () => {
    const { page } = anouk;
    if (device === 'a phone') await page.getByRole('button', { name: 'Ik', exact: true }).click();
    const link = await linkFor(page, 'Deelnemer');
    await joris.page.goto(link);
    await join(joris.page, 'Joris', 'IT');
    await page
      .getByRole('button', { name: /Kijk mee met Joris|Joris/ })
      .first()
      .waitFor();
    for (const one of [anouk, joris]) expect(await violations(one.page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
