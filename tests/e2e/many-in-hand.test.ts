import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hold, rectOf } from '#tests/support/board-hands.ts';
import { errorsOf, type Person, type WorkshopOfTwo, workshopOfTwo } from '#tests/support/people.ts';

let workshop: WorkshopOfTwo;
let anouk: Person;
let joris: Person;

beforeAll(async () => {
  workshop = await workshopOfTwo(inject('chromium'), { name: 'Joris', department: 'IT' });
  ({ anouk, other: joris } = workshop);
  for (const { page } of [anouk, joris]) await page.locator('.react-flow__node').first().waitFor();
});

afterAll(() => workshop?.end());

test('many things that are dragged move as one overlay, and as one outlined group for the others', async () => {
  const { page } = anouk;
  for (const person of [anouk, joris]) await person.page.keyboard.press('Shift+Digit1');
  const lines = Array.from({ length: 150 }, (_, index) => `Inbreng ${index + 1}.`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
  await page.locator('.board').focus();
  await page.mouse.move(300, 600);
  await page.keyboard.press('Control+v');
  const first = page.locator('.react-flow__node-note').first();
  await first.waitFor();
  await page.keyboard.press('Control+a');
  const before = await rectOf(first);
  await hold(page, first, 40, 20);
  const group = joris.page.locator('.cursor-group');
  await group.getByText('Anouk verplaatst 150 onderdelen').waitFor();
  const groupBefore = await rectOf(group);

  // From here on nothing of the notes themselves may change: one element moves in their stead.
  await page.evaluate(() => {
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) changes.push(target instanceof Element ? target.className : '');
    });
    const nodes = document.querySelector('.react-flow__nodes');
    if (nodes) observer.observe(nodes, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { changesOfNodes: changes });
  });
  const start = await page.locator('.carry-layer').evaluate((layer) => layer.style.transform);
  await page.mouse.move(before.x + 200, before.y + 140, { steps: 25 });
  await expect
    .poll(() => page.locator('.carry-layer').evaluate((layer) => layer.style.transform))
    .not.toBe(start);
  expect(await page.evaluate(() => Reflect.get(window, 'changesOfNodes'))).toEqual([]);
  await expect.poll(async () => (await rectOf(group)).x).toBeGreaterThan(groupBefore.x + 100);

  await page.mouse.up();
  await group.waitFor({ state: 'detached' });
  await expect.poll(async () => Math.round((await rectOf(first)).x - before.x)).toBeGreaterThan(100);
  expect([...errorsOf(page), ...errorsOf(joris.page)]).toEqual([]);
});
