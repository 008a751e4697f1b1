import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CommandIo, runCheck } from './check.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../tests/fixtures/${name}.json`, import.meta.url));
const poor = fixture('poor');
const sound = fixture('sound');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | object): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function check(args: readonly string[], isTTY = false) {
  const written = { out: '', err: '' };
  const io: CommandIo = {
    stdout: { write: (text) => (written.out += text), isTTY },
    stderr: { write: (text) => (written.err += text) },
    readFile: (path) => readFile(path),
  };
  return { exit: await runCheck(args, io), ...written };
}

const head = { format: 'klantcontactstrategie', version: 1 };
const payPerCall = {
  ...head,
  sourcing: [{ id: 's1', scope: 'Eerste lijn', choice: 'outsourced', contract: { payBasis: 'per_contact' } }],
};

describe('exit codes', () => {
  test('0 for a sound strategy, with the one finding-free line', async () => {
    const { exit, out, err } = await check([sound]);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('Geen open valkuilen gevonden.');
  });

  test('1 for an open risk', async () => {
    expect((await check([poor])).exit).toBe(1);
  });

  test('0 once the risk is accepted, 1 again when the facts change', async () => {
    const open = JSON.parse((await check([await file('open.json', payPerCall), '--format', 'json'])).out);
    const [{ pitfall, fingerprint }] = open.findings;
    const acceptances = [{ id: 'a1', pitfall, fingerprint, reason: 'Loopt af.', by: 'Rachid' }];
    const accepted = await check([await file('accepted.json', { ...payPerCall, acceptances })]);
    expect(accepted.exit).toBe(0);
    expect(accepted.out).toContain('Geaccepteerd door Rachid: Loopt af.');
    const [decision] = payPerCall.sourcing;
    const sourcing = [{ ...decision, choice: 'hybrid' }];
    const changed = await check([await file('changed.json', { ...payPerCall, acceptances, sourcing })]);
    expect(changed.exit).toBe(1);
    expect(changed.out).toContain(
      'Eerder geaccepteerd door Rachid, maar de feiten zijn veranderd: Loopt af.',
    );
  });

  test('0 for warnings alone', async () => {
    const warning = {
      ...head,
      meta: { startMonth: '2027-01' },
      blocks: [{ id: 'roadmap', status: 'agreed' }],
    };
    const goals = [{ id: 'g1', level: 'strategic', horizon: '2030-01' }];
    const { exit, out } = await check([await file('warning.json', { ...warning, goals }), '--lang', 'en']);
    expect(exit).toBe(0);
    expect(out).toContain('0 risks, 1 warning, 0 hints and 0 accepted');
  });

  test.each([
    ['no JSON', 'geen json'],
    ['another format', { format: 'miro' }],
    ['a later version', { ...head, version: 99 }],
  ])('2 for %s, with one clear line', async (name, content) => {
    const path = await file(`${name}.json`, content);
    const { exit, out, err } = await check([path]);
    expect([exit, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(path);
  });

  test('2 for a file that is not there, and the others are still checked', async () => {
    const { exit, out, err } = await check([join(folder, 'gone.json'), sound]);
    expect(exit).toBe(2);
    expect(err).toContain('Dit bestand bestaat niet.');
    expect(out).toContain(sound);
  });

  test.each([
    ['no file', []],
    ['an unknown option', ['x.json', '--strict']],
    ['an unknown language', ['x.json', '--lang', 'de']],
    ['an unknown format', ['x.json', '--format', 'xml']],
    ['a format that is yet to come', ['x.json', '--format=sarif']],
    ['an unknown profile', ['x.json', '--profile', 'most']],
    ['an option without its value', ['x.json', '--lang']],
  ])('2 for %s, with one line that says so', async (_name, args) => {
    const { exit, out, err } = await check(args);
    expect([exit, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('JSON', () => {
  test('holds the findings of the poor strategy in a stable order', async () => {
    const first = await check([poor, '--format', 'json', '--lang', 'en']);
    const { findings, summary } = JSON.parse(first.out);
    expect(findings.map((finding: { pitfall: string }) => finding.pitfall)).toEqual([
      'channel-in-isolation',
      'platinum-service-with-cost-bot',
      'pay-per-call',
      'outsourcing-for-cost-only',
      'goal-without-interim',
    ]);
    expect(summary).toEqual({ risk: 4, warning: 1, hint: 0, accepted: 0 });
    expect(findings[2]).toMatchObject({
      pitfall: 'pay-per-call',
      severity: 'risk',
      title: 'Paying per call',
      items: ['s1'],
      evidence: [
        { path: 'sourcing.s1.choice', value: 'outsourced', label: 'Choice' },
        { path: 'sourcing.s1.contract.payBasis', value: 'per_contact', label: 'Basis for payment' },
      ],
      advice: 'Pay per hour or per resolved query, with quality and repeat contact in the SLA.',
      source:
        'Koos Overbeeke, Regie en Demand Wiki, "Uitbesteden van klantenservice" (Outsourcing customer service)',
      accepted: null,
    });
    expect((await check([poor, '--format', 'json', '--lang', 'en'])).out).toBe(first.out);
  });

  test('names each file when there are several', async () => {
    const { exit, out } = await check([poor, sound, '--format', 'json']);
    expect(exit).toBe(1);
    const files = JSON.parse(out);
    expect(files.map((one: { file: string }) => one.file)).toEqual([poor, sound]);
    expect(files[1]).toMatchObject({ findings: [], summary: { risk: 0 } });
  });
});

describe('text', () => {
  test('names the card, the field, its value and its path', async () => {
    const { out } = await check([await file('text.json', payPerCall)]);
    expect(out).toContain('Eerste lijn, Vergoeding: Per gesprek of contact (sourcing.s1.contract.payBasis)');
    expect(out).toContain('1 risico, 0 waarschuwingen, 0 hints en 0 geaccepteerd');
  });

  test('is coloured on a terminal only', async () => {
    const path = await file('colour.json', payPerCall);
    expect((await check([path])).out).not.toContain('\u001B');
    if (!process.env['NO_COLOR']) expect((await check([path], true)).out).toContain('\u001B[31m');
  });

  test('tells what was read as unanswered', async () => {
    const path = await file('odd.json', { ...head, profile: { sector: 'moon' } });
    const { exit, err } = await check([path]);
    expect(exit).toBe(0);
    expect(err).toContain('profile.sector');
  });
});
