import type { BrowserContext, Page } from 'playwright-core';
import { type BuiltServer, startBuiltServer } from './built-server.ts';
import { sharedBrowser } from './chromium.ts';

/** Someone with a profile of their own in the browser: storage, cookies, cache. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  leave(): Promise<void>;
}

export interface PersonOptions {
  readonly language?: 'nl' | 'en';
  readonly width?: number;
  readonly height?: number;
}

/** Opens an empty profile for one person. Errors of the page end up in `errorsOf(page)`. */
export async function newPerson(executablePath: string, options: PersonOptions = {}): Promise<Person> {
  const browser = await sharedBrowser(executablePath);
  const { language = 'nl', width = 1680, height = 1050 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const errors: string[] = [];
  errorsByPage.set(page, errors);
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, context, leave: () => context.close() };
}

const errorsByPage = new WeakMap<Page, string[]>();

/** What went wrong in the page without anybody catching it. */
export function errorsOf(page: Page): readonly string[] {
  return errorsByPage.get(page) ?? [];
}

interface NewWorkshop {
  readonly template: RegExp;
  readonly organisation: string;
  readonly name: string;
  readonly department: string;
}

/** From the start page into a new workshop, as its facilitator, in Dutch. Answers the recovery code. */
export async function startWorkshop(page: Page, url: string, workshop: NewWorkshop): Promise<string> {
  await page.goto(url);
  await page.getByRole('radio', { name: workshop.template }).check();
  await page.getByLabel('Organisatie').fill(workshop.organisation);
  await page.getByRole('button', { name: 'Start workshop' }).click();
  const dialog = page.getByRole('dialog');
  const code = (await dialog.innerText()).match(/[A-Z0-9]{4}(-[A-Z0-9]{4}){4}/)?.[0] ?? '';
  await dialog.getByRole('button', { name: 'Naar de workshop' }).click();
  await join(page, workshop.name, workshop.department);
  return code;
}

/** Fills in the join page that is open, in Dutch, and waits for the workshop. */
export async function join(page: Page, name: string, department: string): Promise<void> {
  await page.getByLabel('Naam').fill(name);
  await page.getByRole('radio', { name: department, exact: true }).check();
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await isSaved(page);
}

/** Waits until the page says that everything is on disk. */
export async function isSaved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /opgeslagen|saved/i })
    .first()
    .waitFor();
}

/** The link for a role, copied from the share dialog by its own button. */
export async function linkFor(page: Page, role: 'Deelnemer' | 'Meekijker'): Promise<string> {
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  await page.getByRole('button', { name: `Kopieer de link voor: ${role}` }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('Escape');
  return link;
}

/** Shows the strategy as canvas, list or document. */
export async function show(page: Page, view: 'Canvas' | 'Lijst' | 'List' | 'Document'): Promise<void> {
  await page.getByRole('radio', { name: view, exact: true }).check();
}

/** A workshop with two people in it, on a server of its own. */
export interface WorkshopOfTwo {
  readonly server: BuiltServer;
  /** Facilitator, of customer service. */
  readonly anouk: Person;
  readonly other: Person;
  end(): Promise<void>;
}

/** Starts an empty workshop as Anouk and lets one more person join by the link for participants. */
export async function workshopOfTwo(
  executablePath: string,
  second: { readonly name: string; readonly department: string },
): Promise<WorkshopOfTwo> {
  const server = await startBuiltServer();
  const [anouk, other] = await Promise.all([newPerson(executablePath), newPerson(executablePath)]);
  await startWorkshop(anouk.page, server.url, {
    template: /Leeg/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  await other.page.goto(await linkFor(anouk.page, 'Deelnemer'));
  await join(other.page, second.name, second.department);
  const end = async () => {
    await Promise.all([anouk.leave(), other.leave()]);
    await server.stop();
  };
  return { server, anouk, other, end };
}
