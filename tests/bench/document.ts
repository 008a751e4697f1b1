import type { Page } from 'playwright-core';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { startBuiltServer } from '#tests/support/built-server.ts';
import { prepareBrowser } from '#tests/support/chromium.ts';
import { join, newPerson, show } from '#tests/support/people.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { median, ms, printTable, quantile } from './figures.ts';
import { largeStrategy } from './large-strategy.ts';

const keys = 20;
const ruleMs = 300;
/** A long document takes its time to be drawn first, on a busy machine above all. */
const patience = 120_000;

/** A key in a field of the panel → the document beside it says so: the worked example, and a strategy of 2,000 items. */
export async function benchDocument(): Promise<void> {
  const chromium = prepareBrowser();
  const endState = 'Klanten bellen ons zelden.';
  const rows = [
    await rowOf(chromium, 'the worked example', stroomnet),
    await rowOf(chromium, '2,000 items, 5,000 notes', withEndState(largeStrategy(), endState)),
  ];
  printTable(`A key in a field → the document on the screen, ${keys} each`, [
    ['', 'parts of the page', 'median', 'p95', 'worst', 'rule'],
    ...rows,
  ]);
}

function withEndState(strategy: Strategy, endState: string): Strategy {
  return { ...strategy, ambition: { ...strategy.ambition, endState } };
}

async function rowOf(chromium: string, name: string, strategy: Strategy): Promise<string[]> {
  const server = await startBuiltServer();
  const person = await newPerson(chromium, { width: 1280, height: 800 });
  const { page } = person;
  page.setDefaultTimeout(patience);
  await page.goto(await newWorkshop(server.url, strategy));
  await join(page, 'Bench', strategy.departments[0]?.name ?? '');
  await show(page, 'Document');
  await page.locator('[data-source="ambition.endState"]').last().click();
  await page.waitForFunction(() => document.activeElement?.matches('textarea, [contenteditable]') === true);
  const times = await timesOfKeys(page);
  const elements = await page.evaluate(() => document.querySelectorAll('.document__sheet *').length);
  await person.leave();
  await server.stop();
  const isMet = quantile(times, 0.95) <= ruleMs;
  return [
    name,
    elements.toLocaleString('en-GB'),
    ms(median(times)),
    ms(quantile(times, 0.95)),
    ms(Math.max(...times)),
    `${isMet ? 'met' : 'not met'} (${ruleMs} ms)`,
  ];
}

async function newWorkshop(url: string, strategy: Strategy): Promise<string> {
  const answer = await fetch(`${url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Bench',
      organisation: 'Bench',
      language: 'nl',
      strategy: toStrategyFile(strategy),
    }),
  });
  const { links } = (await answer.json()) as { links: { facilitator: string } };
  return links.facilitator;
}

/** Milliseconds from each key until the sheet was drawn with what it did; the next key comes half a second later. */
async function timesOfKeys(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    // In place before the key: a busy page hears of keys sooner than of what is to be done in it.
    await page.evaluate(() => {
      const drawn = new Promise<number>((resolve) => {
        let pressedAt = 0;
        const observer = new MutationObserver(() => {
          if (pressedAt === 0) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedAt)));
        });
        const sheet = document.querySelector('.document__sheet');
        if (sheet) observer.observe(sheet, { subtree: true, childList: true, characterData: true });
        document.addEventListener(
          'keydown',
          (event) => {
            pressedAt = event.timeStamp;
          },
          { once: true, capture: true },
        );
      });
      Reflect.set(window, 'benchDrawn', drawn);
    });
    await page.keyboard.press(String.fromCharCode(97 + key));
    times.push(await page.evaluate(() => Reflect.get(window, 'benchDrawn') as Promise<number>));
    await page.waitForTimeout(500);
  }
  return times;
}
