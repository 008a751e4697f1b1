import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
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

async function check(args: readonly string[], isTTY = false, columns = 80) {
  const written = { out: '', err: '' };
  const io: CommandIo = {
    stdout: { write: (text) => (written.out += text), isTTY, columns },
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
    expect(accepted.out).toContain('Geaccepteerd (1)');
    const [decision] = payPerCall.sourcing;
    const sourcing = [{ ...decision, choice: 'hybrid' }];
    const changed = await check([await file('changed.json', { ...payPerCall, acceptances, sourcing })]);
    expect(changed.exit).toBe(1);
    expect(changed.out).toContain('Dat geldt niet meer: de feiten zijn sindsdien veranderd.');
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
    expect(out).toMatch(/\n0 risks, [1-9]\d* warnings?, /);
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
    ['an unknown profile', ['x.json', '--profile', 'most']],
    ['an option without its value', ['x.json', '--lang']],
  ])('2 for %s, with one line that says so', async (_name, args) => {
    const { exit, out, err } = await check(args);
    expect([exit, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('JSON', () => {
  test('holds the findings in a stable order, in the form of the contract', async () => {
    const first = await check([poor, '--format', 'json', '--lang', 'en']);
    const { findings, summary } = JSON.parse(first.out);
    const isOpen = ({ accepted }: { accepted: unknown }) => accepted === null;
    expect(summary).toEqual({
      ...countsOf(findings.filter(isOpen)),
      accepted: findings.filter((one: { accepted: unknown }) => !isOpen(one)).length,
    });
    expect(findings.map(({ pitfall }: { pitfall: string }) => pitfall)).toEqual(
      expect.arrayContaining([
        'channel-in-isolation',
        'platinum-service-with-cost-bot',
        'goal-without-interim',
      ]),
    );
    for (const finding of findings) {
      expect(finding).toMatchObject({
        severity: expect.stringMatching(/^(risk|warning|hint)$/),
        title: expect.any(String),
        items: expect.arrayContaining([expect.any(String)]),
        advice: expect.any(String),
        source: expect.any(String),
      });
      for (const fact of finding.evidence)
        expect(Object.keys(fact)).toEqual(expect.arrayContaining(['path', 'value', 'label']));
    }
    expect(findings.find((one: { pitfall: string }) => one.pitfall === 'pay-per-call')).toMatchObject({
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

  test('names each file when there are several, in the order in which they were named', async () => {
    const { exit, out } = await check([poor, sound, poor, '--format', 'json']);
    expect(exit).toBe(1);
    const files = JSON.parse(out);
    expect(files.map((one: { file: string }) => one.file)).toEqual([poor, sound, poor]);
    expect(files[1]).toMatchObject({ findings: [], summary: { risk: 0 } });
    const { file: _, ...alone } = files[0];
    expect(alone).toEqual(JSON.parse((await check([poor, '--format', 'json'])).out));
  });

  test('leaves out the file that cannot be used, and stays an array', async () => {
    const { exit, out } = await check([join(folder, 'gone.json'), sound, '--format', 'json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out).map((one: { file: string }) => one.file)).toEqual([sound]);
    const gone = [join(folder, 'gone.json'), join(folder, 'lost.json')];
    expect(JSON.parse((await check([...gone, '--format', 'json'])).out)).toEqual([]);
  });
});

function countsOf(findings: readonly { readonly severity: string }[]) {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { risk: count('risk'), warning: count('warning'), hint: count('hint') };
}

/** A strategy with twins, folded: the volume bonus is told under the pay per call. */
const twins = {
  ...head,
  sourcing: [
    {
      id: 's1',
      scope: 'Eerste lijn',
      choice: 'outsourced',
      contract: { payBasis: 'per_contact', volumeBonus: true, slaItems: ['average_handling_time'] },
    },
  ],
};

describe('text', () => {
  test('tells the severity, the facts with their paths, the advice and the source', async () => {
    const { out } = await check([await file('text.json', payPerCall)]);
    expect(out).toContain("Risico's (1)");
    expect(out).toContain('✖ Risico: Betalen per gesprek (pay-per-call)');
    expect(flat(out)).toContain(
      'sourcing.s1.contract.payBasis = Per gesprek of contact (Eerste lijn, Vergoeding)',
    );
    expect(out).toContain('→ Betaal per uur of per opgeloste vraag');
    expect(out).toContain('Bron: Koos Overbeeke, Regie en Demand Wiki, "Uitbesteden van klantenservice"');
    expect(out).toMatch(/1 risico, 0 waarschuwingen, 0 hints en 0 geaccepteerd\n$/);
  });

  test('tells who accepted what, why and until when', async () => {
    const acceptance = {
      reasonClass: 'temporary',
      reason: 'Loopt af.',
      by: 'Rachid',
      departmentId: 'd1',
      at: '2026-11-03T10:00:00Z',
      until: '2999-06-30',
    };
    const { out } = await check([await acceptedFile('by.json', acceptance)]);
    expect(out).toContain('Geaccepteerd door Rachid (Inkoop) op 3 november 2026.');
    expect(out).toContain('Reden (Tijdelijk, tot een datum): Loopt af.');
    expect(out).toContain('Geldt tot en met 30 juni 2999.');
    expect(out).toContain('Geen open valkuilen gevonden.');
  });

  test('tells that an acceptance is over', async () => {
    const path = await acceptedFile('over.json', { reason: 'Loopt af.', by: 'Rachid', until: '2020-06' });
    const { exit, out } = await check([path]);
    expect(exit).toBe(1);
    expect(flat(out)).toContain(
      'Eerder geaccepteerd door Rachid. Dat geldt niet meer: het was tot en met juni 2020. Reden van toen: Loopt af.',
    );
  });

  test('folds a twin under its first, and counts it by its own severity', async () => {
    const { out } = await check([await file('twins.json', twins)]);
    const lines = out.split('\n');
    const first = lines.findIndex((line) => line.includes('(pay-per-call)'));
    const second = lines.findIndex((line) => line.includes('(contract-rewards-volume)'));
    expect(lines[second - 1]).toBe('    Hoort hierbij:');
    expect(lines.slice(first, second)).not.toContain('');
  });

  test('tells what the group does not look for and where it set its own limits', async () => {
    const checks = {
      thresholds: { contractMin: 24 },
      switchedOff: { 'pay-per-call': { reason: 'Dit is een proef.', by: 'Rachid', at: '' } },
    };
    const { exit, out } = await check([await file('settings.json', { ...payPerCall, checks })]);
    expect(exit).toBe(0);
    expect(out).toContain('Niet naar gekeken (1)');
    expect(flat(out)).toContain(
      'Betalen per gesprek (pay-per-call), uitgezet door Rachid: Dit is een proef.',
    );
    expect(out).toContain('Eigen grens: Looptijd van een contract, minstens 24 mnd (gebruikelijk 36 mnd).');
  });

  test('counts the files together when there are several', async () => {
    const { out } = await check([await file('one.json', payPerCall), sound]);
    expect(out).toMatch(/\n2 bestanden: 1 risico, 0 waarschuwingen, 0 hints en 0 geaccepteerd\n$/);
  });

  test('is coloured on a terminal only', async () => {
    const path = await file('colour.json', payPerCall);
    expect((await check([path])).out).not.toContain('\u001B');
    vi.stubEnv('NO_COLOR', '');
    expect((await check([path], true)).out).toContain('\u001B[31m');
    vi.stubEnv('NO_COLOR', '1');
    expect((await check([path], true)).out).not.toContain('\u001B');
    vi.unstubAllEnvs();
  });

  test('fits the terminal', async () => {
    vi.stubEnv('NO_COLOR', '1');
    const { out } = await check([poor], true, 60);
    vi.unstubAllEnvs();
    const tooLong = out.split('\n').filter((line) => line.length > 60 && line.trim().includes(' '));
    expect(tooLong.filter((line) => !/^ *[✖▲●]/.test(line))).toEqual([]);
  });

  test('shows what a file holds without letting it command the terminal', async () => {
    const scope = 'Lijn\u001B[2J\u202Eeen\u0007';
    const sourcing = [{ ...payPerCall.sourcing[0], scope }];
    const { out } = await check([await file('hostile.json', { ...payPerCall, sourcing })]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  test('tells what was read as unanswered', async () => {
    const path = await file('odd.json', { ...head, profile: { sector: 'moon' } });
    const { exit, err } = await check([path]);
    expect(exit).toBe(0);
    expect(err).toContain('profile.sector');
  });
});

/** Text as one line, however it was broken. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

async function acceptedFile(name: string, acceptance: object): Promise<string> {
  const tree = { ...payPerCall, departments: [{ id: 'd1', name: 'Inkoop' }] };
  const open = JSON.parse((await check([await file(`open-${name}`, tree), '--format', 'json'])).out);
  const [{ pitfall, fingerprint }] = open.findings;
  return file(name, { ...tree, acceptances: [{ id: 'a1', pitfall, fingerprint, ...acceptance }] });
}
