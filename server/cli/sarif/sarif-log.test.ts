import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '#shared/pitfalls/catalogue.ts';
import { type CommandIo, runCheck } from '../check.ts';
import type { SarifLog } from './sarif-format.ts';

const head = { format: 'klantcontactstrategie', version: 1 };
const payPerCall = {
  ...head,
  sourcing: [
    { id: 's1', scope: 'Lijn {0} [a](1)', choice: 'outsourced', contract: { payBasis: 'per_contact' } },
  ],
};

/** Runs the command over files that are given by name and content. */
async function check(files: Readonly<Record<string, object | string>>, ...options: readonly string[]) {
  const written = { out: '', err: '' };
  const io: CommandIo = {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      return new TextEncoder().encode(
        typeof content === 'string' ? content : JSON.stringify(content, null, 2),
      );
    },
  };
  const exit = await runCheck([...Object.keys(files), '--format', 'sarif', ...options], io);
  const log: SarifLog = JSON.parse(written.out);
  const run = log.runs[0]!;
  return { exit, log, run, ...written, rules: run.tool.driver.rules };
}

async function template(): Promise<string> {
  return readFile(new URL('../../../templates/stroomnet/strategy.json', import.meta.url), 'utf8');
}

describe('against the schema of SARIF 2.1.0', () => {
  let validate: ValidateFunction;

  beforeAll(async () => {
    const require = createRequire(import.meta.url);
    const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const text = await readFile(path, 'utf8');
    // The schema names an older draft than Ajv knows; what it uses of it means the same in the later one.
    const { $schema: _, id: __, ...schema } = JSON.parse(text);
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    ajv.addFormat('uri', (uri) => URL.canParse(uri));
    ajv.addFormat('uri-reference', (uri) => URL.canParse(uri, 'file:///'));
    ajv.addFormat('date-time', (moment) => !Number.isNaN(Date.parse(moment)));
    validate = ajv.compile(schema);
  });

  test.each(['nl', 'en'])(
    'a run over an example, a risk and two files that cannot be used: %s',
    async (lang) => {
      const files = {
        'voorbeeld.json': await template(),
        'map/één bestand.json': payPerCall,
        'x.json': 'geen json',
      };
      const { log } = await check(
        { ...files, '../elders.json': { ...head, profile: { sector: 'moon' } } },
        '--lang',
        lang,
      );
      validate(log);
      expect(validate.errors).toBeNull();
    },
  );

  test('a log with a mistake in it is refused', async () => {
    const { log, run } = await check({ 'a.json': payPerCall });
    expect(validate({ ...log, runs: [{ ...run, columnKind: 'bytes' }] })).toBe(false);
    expect(validate({ ...log, runs: [{ ...run, results: [{ ruleId: 'x' }] }] })).toBe(false);
  });
});

test('every pitfall that is looked for is a rule, in the language that was asked for', async () => {
  const core = await check({ 'a.json': head }, '--lang', 'en');
  expect(core.rules.map(({ id }) => id)).toEqual(
    catalogue.filter(({ set }) => set !== 'reserve').map(({ id }) => id),
  );
  expect(core.rules.find(({ id }) => id === 'pay-per-call')).toMatchObject({
    name: 'PayPerCall',
    shortDescription: { text: 'Paying per call' },
    defaultConfiguration: { level: 'error' },
    properties: { kind: 'conflict', set: 'core', severity: 'risk' },
  });
  expect((await check({ 'a.json': head }, '--profile', 'all')).rules).toHaveLength(catalogue.length);
});

test('a pitfall that the strategy switched off is no rule', async () => {
  const checks = { switchedOff: { 'pay-per-call': { reason: 'Een proef.' } } };
  const { exit, rules, run } = await check({ 'a.json': { ...payPerCall, checks } });
  expect(exit).toBe(0);
  expect(rules.map(({ id }) => id)).not.toContain('pay-per-call');
  expect(run.results).toEqual([]);
});

test('a finding points at the line and column of its facts', async () => {
  const { exit, run, rules } = await check({ 'map/één bestand.json': payPerCall });
  expect(exit).toBe(1);
  const [result] = run.results;
  expect(rules[result!.ruleIndex]?.id).toBe(result?.ruleId);
  expect(result).toMatchObject({ ruleId: 'pay-per-call', level: 'error', suppressions: [] });
  expect(result?.locations).toMatchObject([
    {
      physicalLocation: {
        artifactLocation: { uri: 'map/%C3%A9%C3%A9n%20bestand.json' },
        region: { startLine: 8, startColumn: 7, endLine: 8, endColumn: 29 },
      },
      logicalLocations: [{ fullyQualifiedName: 'sourcing.s1.choice', kind: 'property' }],
    },
  ]);
  expect(result?.relatedLocations).toMatchObject([
    { id: 1, physicalLocation: { region: { startLine: 10, startColumn: 9 } } },
  ]);
});

test('what a file says is text, never a placeholder or a link', async () => {
  const { run } = await check({ 'a.json': payPerCall });
  expect(run.results[0]?.message.text).toContain('Lijn {{0}} \\[a\\](1)');
});

test('an accepted finding is suppressed with the reason of the group; one that is accepted no more is not', async () => {
  const open = await check({ 'a.json': payPerCall });
  const [found] = open.run.results;
  const acceptance = {
    id: 'a1',
    pitfall: found?.ruleId,
    fingerprint: found?.partialFingerprints['evidence/v1'],
    reason: 'Loopt af.',
    by: 'Rachid',
  };
  const accepted = await check({ 'a.json': { ...payPerCall, acceptances: [acceptance] } });
  expect(accepted.exit).toBe(0);
  expect(accepted.run.results[0]?.suppressions).toMatchObject([
    { kind: 'external', status: 'accepted', justification: 'Loopt af.', properties: { by: 'Rachid' } },
  ]);
  const over = await check({
    'a.json': { ...payPerCall, acceptances: [{ ...acceptance, until: '2020-01' }] },
  });
  expect(over.exit).toBe(1);
  expect(over.run.results[0]?.suppressions).toEqual([]);
  expect(over.run.results[0]?.message.text).toContain('Dat geldt niet meer');
});

test('what is wrong with a file is a notification, and the other files are still there', async () => {
  const odd = { ...head, profile: { sector: 'moon' } };
  const { exit, run } = await check({ 'x.json': 'geen json', 'odd.json': odd, 'a.json': payPerCall });
  expect(exit).toBe(2);
  const [invocation] = run.invocations;
  expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
  expect(invocation?.toolExecutionNotifications).toMatchObject([
    { level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'x.json' } } }] },
    { level: 'warning', locations: [{ physicalLocation: { region: { startLine: 5, startColumn: 5 } } }] },
  ]);
  expect(run.results.map(({ ruleId }) => ruleId)).toEqual(['pay-per-call']);
});
