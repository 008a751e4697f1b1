import type { Page } from 'playwright-core';
import { type BuiltServer, startBuiltServer } from './built-server.ts';
import { type Cuttable, cuttable } from './cut-network.ts';
import { join, linkFor, newPerson, show, startWorkshop } from './people.ts';

/** An empty workshop with four people in it, all of them in the list, on a server of its own. */
export interface WorkshopOfFour {
  readonly server: BuiltServer;
  /** Leads, for customer service. */
  readonly anouk: Page;
  /** Of IT, on a laptop. */
  readonly joris: Page;
  /** Of HR, on a phone. */
  readonly sanne: Page;
  /** Of Finance, on a laptop with a bad network. */
  readonly bram: Page;
  /** The network of Bram. */
  readonly network: Cuttable;
  end(): Promise<void>;
}

const laptop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

/** Starts the workshop as Anouk and lets the others join by the link for participants. */
export async function workshopOfFour(executablePath: string): Promise<WorkshopOfFour> {
  const server = await startBuiltServer();
  const start = (screen = {}) => newPerson(executablePath, screen);
  const people = await Promise.all([start(), start(laptop), start(phone), start(laptop)]);
  const [anouk, joris, sanne, bram] = [people[0].page, people[1].page, people[2].page, people[3].page];
  const network = await cuttable(bram);
  await startWorkshop(anouk, server.url, {
    template: /Leeg/,
    organisation: 'Stroomnet Energie',
    name: 'Anouk',
    department: 'Klantenservice',
  });
  const link = await linkFor(anouk, 'Deelnemer');
  const enter = async (page: Page, name: string, department: string) => {
    await page.goto(link);
    await join(page, name, department);
  };
  await Promise.all([
    enter(joris, 'Joris', 'IT'),
    enter(sanne, 'Sanne', 'HR'),
    enter(bram, 'Bram', 'Finance'),
  ]);
  // The phone opens in the list by itself.
  for (const page of [anouk, joris, bram]) await show(page, 'Lijst');
  const end = async () => {
    await Promise.all(people.map((person) => person.leave()));
    await server.stop();
  };
  return { server, anouk, joris, sanne, bram, network, end };
}
