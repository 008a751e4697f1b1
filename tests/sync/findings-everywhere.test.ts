import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCheck } from '#server/cli/check.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { startServer, type TestServer } from '#tests/support/start-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.dispose());

/** What the command line prints as JSON for the text of a file. */
async function checked(text: string, args: readonly string[]): Promise<unknown> {
  let printed = '';
  await runCheck(['file.json', '--format', 'json', ...args], {
    stdout: { write: (part) => (printed += part) },
    stderr: { write: () => {} },
    readFile: async () => Buffer.from(text),
  });
  return JSON.parse(printed);
}

/** Makes a workshop of a strategy, and holds its findings against those of the file that it exports. */
async function findingsAgree(strategy: unknown): Promise<number> {
  const { id, secrets } = await server.createWorkshop({ strategy });
  const get = (rest: string) =>
    server.call('GET', `/api/workshops/${id}${rest}`, { secret: secrets.observer });
  const exported = JSON.stringify((await get('/export?format=json')).json);
  let count = 0;
  for (const language of languages) {
    for (const profile of [[], ['all']]) {
      const live = await get(`/findings?lang=${language}${profile.map((name) => `&profile=${name}`)}`);
      const args = ['--lang', language, ...profile.flatMap((name) => ['--profile', name])];
      expect(await checked(exported, args)).toEqual(live.json);
      count += live.json.findings.length;
    }
  }
  return count;
}

test('a live workshop and the file that it exports have the same findings: the templates and two fixtures', async () => {
  const templates = ['templates/gemeente/strategy', 'templates/stroomnet/strategy'];
  for (const name of [...templates, 'tests/fixtures/poor', 'tests/fixtures/sound'])
    await findingsAgree(JSON.parse(readFileSync(`${name}.json`, 'utf8')));
});

test('the same holds for any strategy', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryStrategy, async (strategy) => {
      found += await findingsAgree(JSON.parse(JSON.stringify(toStrategyFile(strategy))));
    }),
    { numRuns: 12 },
  );
  expect(found).toBeGreaterThan(50);
});
