import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from '#tests/support/axe.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { newPerson, type Person, show, startWorkshop } from '#tests/support/people.ts';

describe.each([
  ['a desk', { width: 1280, height: 800 }],
  ['a phone', { width: 390, height: 844 }],
])('on %s', (device, size) => {
  let server: BuiltServer;
  let anouk: Person;

  beforeAll(async () => {
    server = await startBuiltServer();
    anouk = await newPerson(inject('chromium'), size);
  });
  afterAll(async () => {
    await anouk?.leave();
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
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
