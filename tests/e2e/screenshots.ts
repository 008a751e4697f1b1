import { mkdirSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { Page } from 'playwright-core';
import { startBuiltServer } from '#tests/support/built-server.ts';
import { prepareBrowser } from '#tests/support/chromium.ts';
import { newPerson, type Person } from '#tests/support/people.ts';

/** `npm run screenshots [folder]`: the screens of the worked example, for the README and for a designer's eye. */
const folder = process.argv[2] ?? 'docs/screenshots';
const languages = ['nl', 'en'] as const;
type Language = (typeof languages)[number];

const words = {
  nl: {
    views: ['Canvas', 'Lijst', 'Document'],
    findings: 'Valkuilen',
    detail: 'Detail',
    name: 'Naam',
    enter: 'Doe mee',
    department: 'Klantenservice',
  },
  en: {
    views: ['Canvas', 'List', 'Document'],
    findings: 'Pitfalls',
    detail: 'Detail',
    name: 'Name',
    enter: 'Join in',
    department: 'Klantenservice',
  },
} as const;

const sizes = [
  { width: 1680, height: 1050 },
  { width: 1280, height: 800 },
] as const;

mkdirSync(folder, { recursive: true });
const chromium = prepareBrowser();
const server = await startBuiltServer();
for (const language of languages) {
  const link = await newWorkshop(language);
  for (const size of sizes) await wideScreens(language, link, size);
  await phoneScreens(language, link);
}
await server.stop();
process.exit(0);

async function newWorkshop(language: Language): Promise<string> {
  const answer = await fetch(`${server.url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Klantcontactstrategie 2027',
      organisation: 'Stroomnet Energie',
      language: 'nl',
      template: 'stroomnet',
    }),
  });
  const { id, links } = (await answer.json()) as { id: string; links: { facilitator: string } };
  const secret = links.facilitator.split('#')[1] ?? '';
  await fetch(`${server.url}/api/workshops/${id}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ id: `stage-${language}`, type: 'stage.set', stage: 4 }),
  });
  return links.facilitator;
}

async function wideScreens(language: Language, link: string, size: (typeof sizes)[number]): Promise<void> {
  const person = await newPerson(chromium, { language, ...size });
  const { page } = person;
  const name = (screen: string) => `${screen}-${language}-${size.width}`;
  await page.goto(server.url);
  await settled(page);
  await shoot(page, name('start'));
  await page.goto(link);
  await page.getByLabel(words[language].name).waitFor();
  await shoot(page, name('join'));
  await enter(person, language, 'Anouk');
  await page.getByRole('tab', { name: new RegExp(`^${words[language].findings}`) }).click();
  await settled(page);
  await shoot(page, name('workshop-canvas'));
  for (const [index, view] of ['canvas', 'list', 'document'].entries()) {
    if (view === 'canvas') continue;
    await page.getByRole('radio', { name: words[language].views[index] ?? '', exact: true }).check();
    await settled(page);
    await shoot(page, name(`workshop-${view}`));
  }
  await person.leave();
}

async function phoneScreens(language: Language, link: string): Promise<void> {
  const person = await newPerson(chromium, { language, width: 390, height: 844 });
  const { page } = person;
  await page.goto(link);
  await enter(person, language, 'Mirjam');
  await shoot(page, `list-${language}-390`);
  await page
    .getByRole('button', { name: 'Canvas' })
    .or(page.getByRole('tab', { name: 'Canvas' }))
    .first()
    .click();
  await settled(page);
  await shoot(page, `canvas-${language}-390`);
  await person.leave();
}

async function enter({ page }: Person, language: Language, name: string): Promise<void> {
  await page.getByLabel(words[language].name).fill(name);
  await page.getByRole('radio', { name: words[language].department, exact: true }).check();
  await page.getByRole('button', { name: words[language].enter, exact: true }).click();
  await settled(page);
}

/** Nothing loads and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  });
  await page.waitForTimeout(1200);
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: joinPath(folder, `${name}.png`) });
}
