import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { violations } from '#tests/support/axe.ts';
import { onBoard } from '#tests/support/board-hands.ts';
import { pan, type Seen, seenBy, sees } from '#tests/support/board-view.ts';
import { errorsOf, isSaved, type Person, show } from '#tests/support/people.ts';
import { type Session, startSession } from '#tests/support/session-people.ts';

/** Looking together, on a large screen, a laptop, a phone and as an observer. The tests go on where the last stopped. */
let session: Session;
let anouk: Person;
let joris: Person;
let sanne: Person;
let olga: Person;

beforeAll(async () => {
  session = await startSession(inject('chromium'), {
    departments: [{ id: 'ks', name: 'Klantenservice', kind: 'customer_service' }],
    goals: [
      { id: 'g1', text: 'Sneller antwoord' },
      { id: 'g2', text: 'Minder herhaalverkeer' },
    ],
    notes: [{ id: 'n1', text: 'Bel minder terug', author: 'Anouk', item: 'profile' }],
  });
  anouk = await session.enter('facilitator', 'Anouk');
  joris = await session.enter('participant', 'Joris', { width: 1280, height: 800 });
  sanne = await session.enter('participant', 'Sanne', { width: 390, height: 844 });
  olga = await session.enter('observer', 'Olga', { width: 1280, height: 800 });
});

afterAll(() => session?.end());

const soon = { timeout: 10_000 };
const notice = (page: Page): Locator => page.getByRole('region', { name: 'Samen kijken' });
const button = (page: Page, name: string) => notice(page).getByRole('button', { name, exact: true });
const within = (page: Page) => async (whole: Seen) => {
  const mine = await seenBy(page);
  return (
    mine.left <= whole.left + 2 &&
    mine.top <= whole.top + 2 &&
    mine.right >= whole.right - 2 &&
    mine.bottom >= whole.bottom - 2
  );
};

async function tool(name: string): Promise<void> {
  await anouk.page.getByRole('button', { name: /^Samen kijken/ }).click();
  await anouk.page.getByRole('dialog', { name: 'Samen kijken' }).getByRole('button', { name }).click();
}

async function command(page: Page, name: string): Promise<void> {
  await page.locator('.board').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

async function toStage(page: Page, stage: string): Promise<void> {
  await page.locator('.board').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press(stage);
}

/** Waits until the view is at rest, and answers it. */
async function atRest(page: Page): Promise<Seen> {
  let last = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await seenBy(page));
        const isAtRest = now === last;
        last = now;
        return isAtRest;
      },
      { ...soon, interval: 250 },
    )
    .toBe(true);
  return JSON.parse(last);
}

test('everyone comes to what the facilitator sees, once: the observer and the phone too', async () => {
  await toStage(anouk.page, '6');
  const whole = await atRest(anouk.page);
  await tool('Haal iedereen hierheen');
  for (const { page } of [joris, sanne, olga]) {
    await page.locator('.board').waitFor();
    await expect.poll(() => within(page)(whole), soon).toBe(true);
  }
  await atRest(joris.page);
  const before = await seenBy(joris.page);
  await pan(anouk.page, 400, 200);
  await atRest(anouk.page);
  expect(await seenBy(joris.page)).toEqual(before);
  await expect.poll(() => notice(joris.page).count(), soon).toBe(0);
});

test('who types is not moved, and goes there when they like', async () => {
  const { page } = joris;
  await toStage(page, '1');
  await atRest(page);
  await page.keyboard.press('n');
  await page.keyboard.type('Even dit');
  const before = await atRest(page);
  await toStage(anouk.page, '3');
  const whole = await atRest(anouk.page);
  await command(anouk.page, 'Haal iedereen hierheen');
  await notice(page).getByText('De groep kijkt ergens anders: wat Anouk ziet').waitFor();
  await page.keyboard.type(' afmaken');
  expect(await page.locator('textarea:focus').inputValue()).toBe('Even dit afmaken');
  expect(await seenBy(page)).toEqual(before);
  await page.keyboard.press('Escape');
  await button(page, 'Ga erheen').click();
  await expect.poll(() => within(page)(whole), soon).toBe(true);
  expect(await notice(page).count()).toBe(0);
});

test('a card in the light: everybody sees it, the list scrolls to it, the document says so', async () => {
  await show(olga.page, 'Document');
  await sanne.page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await sanne.page.locator('.outline').waitFor();
  await onBoard(anouk.page, 'Sneller antwoord').first().click({ button: 'right' });
  await anouk.page.getByRole('menuitem', { name: 'Zet in het licht' }).click();
  for (const { page } of [anouk, joris, sanne]) {
    await notice(page).getByText('In het licht: Sneller antwoord').waitFor();
  }
  for (const { page } of [anouk, joris]) {
    await page.locator('.spotlight-veil').waitFor();
    const card = onBoard(page, 'Sneller antwoord').first();
    const screen = page.viewportSize();
    await expect
      .poll(async () => {
        const box = await card.boundingBox();
        return box && box.x > 60 && box.y > 60 && box.y + box.height < (screen?.height ?? 0) - 60;
      }, soon)
      .toBe(true);
  }
  const row = sanne.page.locator('.outline [data-item="g1"]').first();
  await expect
    .poll(async () => {
      const box = await row.boundingBox();
      return box !== null && box.y > 0 && box.y < 700;
    }, soon)
    .toBe(true);
  await notice(olga.page).getByText('De groep kijkt ergens anders: Sneller antwoord').waitFor();
  await olga.page.locator('.spotlight-veil').waitFor({ state: 'detached' });
  await button(olga.page, 'Kijk weer mee').click();
  await olga.page.locator('.spotlight-veil').waitFor();
});

test('their own panning or an arrow key lets go, and there is a way back; Tab does not', async () => {
  const { page } = joris;
  await atRest(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.locator('.spotlight-veil').count()).toBe(1);
  await pan(page, 500, 0);
  await notice(page).getByText('De groep kijkt ergens anders: Sneller antwoord').waitFor();
  await page.locator('.spotlight-veil').waitFor({ state: 'detached' });
  await button(page, 'Kijk weer mee').click();
  await page.locator('.spotlight-veil').waitFor();
  await atRest(page);
  await page.locator('.board').focus();
  await page.keyboard.press('ArrowRight');
  await button(page, 'Kijk weer mee').click();
  await page.locator('.spotlight-veil').waitFor();
});

test('what the facilitator sees, wherever they go; it survives reloading, a late joiner and a killed server', async () => {
  await toStage(anouk.page, '4');
  await anouk.page.keyboard.press('Escape');
  await atRest(anouk.page);
  await command(anouk.page, 'Zet in het licht');
  await notice(anouk.page).getByText('Iedereen kijkt met jou mee').waitFor();
  const followers = [joris, sanne, olga];
  const come = async (people: readonly Person[]) => {
    for (const { page } of people) await expect.poll(() => sees(page, anouk.page), soon).toBe(true);
  };
  await come(followers);
  await pan(anouk.page, 700, -200);
  await come(followers);

  // While he writes nothing moves; once he is done he is along again.
  await joris.page.locator('.board').focus();
  await joris.page.keyboard.press('n');
  await joris.page.keyboard.type('Wacht even');
  const still = await atRest(joris.page);
  await pan(anouk.page, -500, 300);
  await come([sanne, olga]);
  expect(await seenBy(joris.page)).toEqual(still);
  await joris.page.keyboard.press('Escape');
  await come([joris]);

  // The next stage takes the stepper along, not the view.
  await anouk.page.getByRole('button', { name: 'Volgende stap' }).click();
  await anouk.page.getByRole('dialog').getByRole('button', { name: 'Ga door' }).click();
  await atRest(anouk.page);
  await come(followers);

  await joris.page.reload();
  await joris.page.locator('.spotlight-frame').waitFor();
  await come([joris]);
  const late = await session.enter('participant', 'Lot', { width: 1440, height: 900 });
  await late.page.locator('.spotlight-frame').waitFor();
  await come([late]);
  await session.server.kill();
  await session.server.restart();
  await pan(anouk.page, -400, 100);
  await expect.poll(() => sees(late.page, anouk.page), { timeout: 40_000 }).toBe(true);
  await late.leave();
});

test('when the facilitator drops out the last view stays, also for who comes after, and another ends it', async () => {
  await isSaved(anouk.page);
  const kept = anouk.page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('focus.move')),
  );
  await pan(anouk.page, -300, 50);
  await kept;
  const last = await atRest(anouk.page);
  const before = await atRest(joris.page);
  await anouk.page.goto('about:blank');
  const fay = await session.enter('facilitator', 'Fay', { width: 1280, height: 800 });
  await notice(fay.page).getByText('Je kijkt mee met Anouk').waitFor();
  await expect.poll(() => within(fay.page)(last), soon).toBe(true);
  expect(await seenBy(joris.page)).toEqual(before);
  for (const page of [fay.page, sanne.page]) {
    expect(await violations(page, '.focus-bar')).toEqual([]);
  }
  await sanne.page.setViewportSize({ width: 320, height: 640 });
  const box = await notice(sanne.page).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  await button(fay.page, 'Haal uit het licht').click();
  for (const { page } of [fay, joris, sanne, olga]) {
    await notice(page).waitFor({ state: 'detached' });
    await page.locator('.spotlight-frame').waitFor({ state: 'detached' });
    expect(errorsOf(page)).toEqual([]);
  }
});
