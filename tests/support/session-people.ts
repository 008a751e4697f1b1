import type { Page } from 'playwright-core';
import { type BuiltServer, startBuiltServer } from './built-server.ts';
import { isSaved, newPerson, type Person, type PersonOptions } from './people.ts';

/** A session with the people in it who were asked for, on a server of its own. */
export interface Session {
  readonly server: BuiltServer;
  readonly workshopId: string;
  /** Lets one more person in. */
  enter(
    role: 'facilitator' | 'participant' | 'observer',
    name: string,
    options?: PersonOptions,
  ): Promise<Person>;
  end(): Promise<void>;
}

const names = { nl: 'Naam', en: 'Name' } as const;

/** Starts a server with a workshop that begins from these entities; one department must be called Klantenservice, which everybody joins. */
export async function startSession(
  executablePath: string,
  strategy: Readonly<Record<string, unknown>>,
): Promise<Session> {
  const server = await startBuiltServer();
  const response = await fetch(`${server.url}/api/workshops`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      title: 'Klantcontactstrategie',
      organisation: 'Stroomnet Energie',
      language: 'nl',
      strategy: { format: 'klantcontactstrategie', version: 1, ...strategy },
    }),
  });
  const { id, links } = (await response.json()) as { id: string; links: Record<string, string> };
  const people: Person[] = [];
  return {
    server,
    workshopId: id,
    async enter(role, name, options = {}) {
      const person = await newPerson(executablePath, options);
      people.push(person);
      await joinAs(person.page, links[role] ?? '', name, options.language ?? 'nl');
      return person;
    },
    async end() {
      await Promise.all(people.map((person) => person.leave()));
      await server.stop();
    },
  };
}

async function joinAs(page: Page, link: string, name: string, language: 'nl' | 'en'): Promise<void> {
  await page.goto(link);
  await page.getByLabel(names[language]).fill(name);
  // Observers speak for no department.
  const department = page.getByRole('radio', { name: 'Klantenservice', exact: true });
  if ((await department.count()) > 0) await department.check();
  await page.locator('button[type=submit]').click();
  await isSaved(page);
}
