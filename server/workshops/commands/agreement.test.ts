import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '#shared/session/close-codes.ts';
import type { Role } from '#shared/session/roles.ts';
import {
  type CommandCase,
  type CommandServer,
  type CommandWorkshop,
  type Given,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';
import { connectClient, type TestClient } from '#tests/support/connect-client.ts';
import { until } from '#tests/support/until.ts';

let commands: CommandServer;

beforeAll(async () => {
  commands = await startCommandServer();
});

afterAll(() => commands.server.dispose());

const departments = [
  { id: 'cs', name: 'Klantenservice', kind: 'customer_service' },
  { id: 'it', name: 'IT', kind: 'it' },
  { id: 'hr', name: 'HR', kind: 'hr' },
];

const open = () => commands.workshop({ departments });

const agree = (departmentId: string, item?: string): Given => ({
  type: 'consent.give',
  departmentId,
  verdict: 'agree',
  ...(item ? { item } : {}),
});
const block = (departmentId: string, item?: string, note = 'Dit kost ons twee ton.'): Given => ({
  type: 'consent.give',
  departmentId,
  verdict: 'block',
  note,
  ...(item ? { item } : {}),
});

async function keepVersion({ facilitator }: CommandWorkshop, name = 'Versie 1'): Promise<string> {
  const answer = await facilitator.give({ type: 'version.create', name });
  expect(answer.status).toBe(200);
  return answer.json.version;
}

/** Somebody with the board open, who types in the statement of a theme. */
async function writerOn(workshop: CommandWorkshop, cookie: string): Promise<TestClient> {
  return connectClient(commands.server, workshop.made, { cookie, wantsAcks: true });
}

async function decide(client: TestClient, theme: string, text: string): Promise<void> {
  const statement = (client.doc.getMap('themes').get(theme) as Y.Map<unknown>).get('statement') as Y.Text;
  statement.insert(statement.length, text);
  await until(() => client.acknowledged() >= client.sent(), 'what was typed is on disk');
}

const file = (workshop: CommandWorkshop, path = 'strategy') =>
  commands.server.call('GET', `/api/workshops/${workshop.made.id}/${path}`, {
    cookie: workshop.observer.cookie,
  });

describe('who may do what', () => {
  const cases: readonly CommandCase[] = [
    ...(['participant', 'observer'] as const).flatMap((by): CommandCase[] =>
      (
        [
          { type: 'version.create', name: 'Versie 1' },
          { type: 'version.next' },
          { type: 'strategy.agree', version: 'v' },
        ] as const
      ).map((give) => ({
        when: 'at the start',
        by,
        give,
        status: 403,
        code: 'command-not-yours',
        leaves: 'as it was',
      })),
    ),
    {
      when: 'at the start',
      by: 'observer',
      give: agree('cs'),
      status: 403,
      code: 'command-not-yours',
      leaves: 'as it was',
    },
    {
      when: 'at the start',
      by: 'facilitator',
      give: agree('nobody'),
      status: 409,
      code: 'no-such-department',
      leaves: 'as it was',
    },
    {
      when: 'without a name',
      by: 'facilitator',
      give: { type: 'version.create', name: '  ' },
      status: 400,
      code: 'command-field',
      leaves: 'as it was',
    },
    {
      when: 'without a version',
      by: 'facilitator',
      give: { type: 'strategy.agree', version: 'v' },
      status: 409,
      code: 'no-such-version',
      leaves: 'as it was',
    },
    {
      when: 'while nothing is agreed',
      by: 'facilitator',
      give: { type: 'version.next' },
      status: 409,
      code: 'not-agreed-yet',
      leaves: 'as it was',
    },
  ];
  it.each(cases)('$give.type by the $by $when → $status', (one) => playCommandCase(commands, one));

  it.each([
    ['of the department', 'it', agree('it', 'learning'), 200, undefined],
    ['of another department', 'hr', agree('it', 'learning'), 403, 'other-department'],
    ['of no department', undefined, agree('it', 'learning'), 403, 'other-department'],
    ['with an objection without a reason', 'it', block('it', 'learning', ''), 409, 'note-missing'],
    ['with an objection', 'it', block('it', 'learning'), 200, undefined],
    ['about what is not there', 'it', agree('it', 'nothing'), 409, 'no-such-item'],
    ['about the whole', 'it', agree('it'), 200, undefined],
  ] as const)('a verdict by someone %s', async (_, department, give, status, code) => {
    const workshop = await open();
    const someone = await workshop.join('participant', 'Iris', department);
    const before = await workshop.stored();
    const answer = await someone.give(give);
    expect([answer.status, answer.json.error?.code]).toEqual([status, code]);
    if (status !== 200) return expect(await workshop.stored()).toEqual(before);
    const { consents } = await workshop.session();
    expect(Object.values(consents)).toMatchObject([
      { departmentId: 'it', by: someone.participantId, byName: 'Iris' },
    ]);
    expect(Object.values(consents)[0]).not.toHaveProperty('onBehalf');
  });

  it('a facilitator speaks for another department, which is recorded', async () => {
    const workshop = await open();
    expect((await workshop.facilitator.give(agree('hr', 'position'))).status).toBe(200);
    expect(Object.values((await workshop.session()).consents)).toMatchObject([
      { departmentId: 'hr', onBehalf: true, byName: 'Fatima' },
    ]);
    const { consents } = (await file(workshop)).json;
    expect(consents).toMatchObject([{ item: 'position', onBehalf: true, by: 'Fatima', verdict: 'agree' }]);
  });

  it('the department of the link counts, whatever is chosen at the door', async () => {
    const workshop = await open();
    const made = await commands.server.call('POST', `/api/workshops/${workshop.made.id}/links`, {
      cookie: workshop.facilitator.cookie,
      body: { role: 'participant', departmentId: 'hr' },
    });
    const secret = String(made.json.url).split('#')[1] ?? '';
    const body = { id: 'headless', ...agree('it') };
    const path = `/api/workshops/${workshop.made.id}/commands`;
    expect((await commands.server.call('POST', path, { secret, body })).json.error.code).toBe(
      'other-department',
    );
    const own = await commands.server.call('POST', path, { secret, body: { id: 'own', ...agree('hr') } });
    expect(own.status).toBe(200);
  });
});

describe('a verdict is about what was decided', () => {
  it('lapses when the decision changes, in the open, and holds again when it is put back', async () => {
    const workshop = await open();
    const iris = await workshop.join('participant', 'Iris', 'it');
    const client = await writerOn(workshop, iris.cookie);
    await decide(client, 'learning', 'Elke maand de vijf grootste oorzaken');
    await iris.give(agree('it', 'learning'));
    await iris.give(agree('it', 'position'));
    const lapsed = async () =>
      Object.fromEntries(
        ((await file(workshop)).json.consents as { item: string; lapsed?: boolean }[]).map((one) => [
          one.item,
          one.lapsed ?? false,
        ]),
      );
    expect(await lapsed()).toEqual({ learning: false, position: false });
    await decide(client, 'learning', ' en wie ze oplost');
    expect(await lapsed()).toEqual({ learning: true, position: false });
    const [consent] = ((await file(workshop)).json.consents as { item: string; evidence?: unknown }[]).filter(
      ({ item }) => item === 'learning',
    );
    expect(consent?.evidence).toEqual([
      { path: 'themes.learning.statement', value: 'Elke maand de vijf grootste oorzaken' },
    ]);
    await iris.give(agree('it', 'learning'));
    expect(await lapsed()).toEqual({ learning: false, position: false });
    expect(Object.keys((await workshop.session()).contents)).toHaveLength(2);
    client.destroy();
  });

  it('is refused when somebody changed it after it was seen', async () => {
    const workshop = await open();
    const seen = 'f'.repeat(64);
    const answer = await workshop.facilitator.give({
      type: 'consent.give',
      departmentId: 'it',
      verdict: 'agree',
      item: 'learning',
      seen,
    });
    expect([answer.status, answer.json.error.code]).toEqual([409, 'content-changed']);
  });

  it('on a version needs the version to say what the board says', async () => {
    const workshop = await open();
    const version = await keepVersion(workshop);
    const give = (item: string): Given => ({
      type: 'consent.give',
      departmentId: 'it',
      verdict: 'agree',
      item,
      version,
    });
    const client = await writerOn(workshop, workshop.facilitator.cookie);
    await decide(client, 'learning', 'Nieuw');
    expect((await workshop.facilitator.give(give('position'))).status).toBe(200);
    expect((await workshop.facilitator.give(give('learning'))).json.error.code).toBe('version-stale');
    client.destroy();
  });

  it('can be taken back', async () => {
    const workshop = await open();
    await workshop.facilitator.give(agree('it', 'learning'));
    const answer = await workshop.facilitator.give({
      type: 'consent.withdraw',
      departmentId: 'it',
      item: 'learning',
    });
    expect(answer.status).toBe(200);
    const { consents, contents } = await workshop.session();
    expect([{ ...consents }, { ...contents }]).toEqual([{}, {}]);
  });
});

describe('versions', () => {
  it('are kept as they were, for everyone who is in and nobody else', async () => {
    const workshop = await open();
    const client = await writerOn(workshop, workshop.facilitator.cookie);
    await decide(client, 'learning', 'Eerst');
    const version = await keepVersion(workshop, 'Concept');
    await decide(client, 'learning', ' anders');
    const list = await file(workshop, 'versions');
    expect(list.json).toMatchObject([{ id: version, name: 'Concept', byName: 'Fatima', agreed: null }]);
    const kept = await file(workshop, `versions/${version}/strategy`);
    expect(kept.json).toMatchObject({
      format: 'klantcontactstrategie',
      themes: [{ id: 'learning', statement: 'Eerst' }],
    });
    expect((await file(workshop, 'versions/none/strategy')).status).toBe(404);
    const stranger = await commands.server.call('GET', `/api/workshops/${workshop.made.id}/versions`);
    expect(stranger.status).toBe(404);
    const exported = await file(workshop, `export?format=md&lang=nl&version=${version}`);
    expect(exported.text).toContain('Eerst');
    expect(exported.text).not.toContain('anders');
    expect((await file(workshop, 'export?format=json&version=none')).status).toBe(404);
    client.destroy();
  });

  it('the same command again makes no second one', async () => {
    const workshop = await open();
    const first = await workshop.facilitator.give({ type: 'version.create', name: 'Een' }, 'same');
    const second = await workshop.facilitator.give({ type: 'version.create', name: 'Een' }, 'same');
    expect(second.json).toEqual(first.json);
    expect(Object.keys((await workshop.session()).versions)).toHaveLength(1);
  });
});

describe('the sign-off', () => {
  it('records who, when and what each department said, and closes the board for everyone', async () => {
    const workshop = await open();
    await workshop.facilitator.give(agree('it'));
    await workshop.facilitator.give({
      type: 'consent.give',
      departmentId: 'hr',
      verdict: 'agree_with_note',
      note: 'Mits scholing',
      item: 'learning',
    });
    const version = await keepVersion(workshop);
    const client = await writerOn(workshop, workshop.facilitator.cookie);
    expect((await workshop.facilitator.give({ type: 'strategy.agree', version })).status).toBe(200);
    const { agreed, edition } = await workshop.session();
    expect(agreed).toMatchObject({
      version,
      byName: 'Fatima',
      verdicts: { cs: null, it: 'agree', hr: null },
      onBehalf: ['it'],
      edition: 1,
    });
    expect(edition).toBe(1);
    expect((await file(workshop)).json.meta).toMatchObject({
      stage: 'agreed',
      version: 1,
      versionName: 'Versie 1',
      agreedBy: 'Fatima',
    });
    const before = await workshop.stored();
    const statement = (client.doc.getMap('themes').get('learning') as Y.Map<unknown>).get(
      'statement',
    ) as Y.Text;
    const closings: number[] = [];
    client.provider.on('connection-close', (event) => closings.push(event?.code ?? 0));
    statement.insert(0, 'te laat');
    await until(() => closings.includes(closeCodes.notTaken), 'a facilitator cannot write any more');
    const asks = { voteId: 'v1', items: ['learning'], dots: 3 };
    const refused: readonly Given[] = [
      agree('cs'),
      { type: 'consent.withdraw', departmentId: 'it' },
      { type: 'checks.set', profile: 'all', thresholds: {} },
      { type: 'vote.open', ...asks },
      { type: 'writing.start' },
      { type: 'lock.set', scope: 'board', locked: true },
    ];
    for (const give of refused) {
      expect((await workshop.facilitator.give(give)).json.error.code).toBe('agreed');
    }
    expect(await workshop.stored()).toEqual(before);
    const reader = await writerOn(workshop, workshop.participant.cookie);
    expect(reader.closeCode()).toBe(null);
    client.destroy();
    reader.destroy();
    const taken = await workshop.facilitator.give({ type: 'timer.start', seconds: 60 });
    expect(taken.status).toBe(200);
  });

  it('waits for a vote or a round of writing to end', async () => {
    const workshop = await open();
    const { facilitator } = workshop;
    const version = await keepVersion(workshop);
    await facilitator.give({ type: 'vote.open', voteId: 'v1', items: ['learning'], dots: 3 });
    const signOff = { type: 'strategy.agree', version } as const;
    expect((await facilitator.give(signOff)).json.error.code).toBe('round-open');
    await facilitator.give({ type: 'vote.cancel', voteId: 'v1' });
    await facilitator.give({ type: 'writing.start' });
    expect((await facilitator.give(signOff)).json.error.code).toBe('round-open');
    await facilitator.give({ type: 'writing.cancel', round: 1, confirm: true });
    expect((await facilitator.give(signOff)).status).toBe(200);
  });

  it('waits for what changed since the version', async () => {
    const workshop = await open();
    const version = await keepVersion(workshop);
    const client = await writerOn(workshop, workshop.participant.cookie);
    client.doc.getMap('layout').set('learning', { x: 1, y: 2 });
    await until(() => client.acknowledged() >= client.sent(), 'a card was moved');
    await decide(client, 'learning', 'Toch anders');
    const answer = await workshop.facilitator.give({ type: 'strategy.agree', version });
    expect([answer.status, answer.json.error.code]).toEqual([409, 'version-stale']);
    client.destroy();
  });

  it('does not mind notes and places', async () => {
    const workshop = await open();
    const version = await keepVersion(workshop);
    const client = await writerOn(workshop, workshop.participant.cookie);
    client.doc.getMap('layout').set('learning', { x: 1, y: 2 });
    client.doc.getMap('notes').set('n1', new Y.Map([['text', new Y.Text('Een gedachte')]]));
    await until(() => client.acknowledged() >= client.sent(), 'a card was moved');
    expect((await workshop.facilitator.give({ type: 'strategy.agree', version })).status).toBe(200);
    client.destroy();
  });

  it('waits while a department objects, unless that is to stand on record', async () => {
    const workshop = await open();
    await workshop.facilitator.give(block('hr', 'learning'));
    const version = await keepVersion(workshop);
    const refused = await workshop.facilitator.give({ type: 'strategy.agree', version });
    expect([refused.status, refused.json.error.code]).toEqual([409, 'objections']);
    expect(refused.json.error.message).toContain('HR');
    const done = await workshop.facilitator.give({ type: 'strategy.agree', version, withObjections: true });
    expect(done.status).toBe(200);
    expect((await workshop.session()).agreed?.verdicts).toMatchObject({ hr: 'block' });
  });

  it('the next version opens the board; what was said stays with the version that was agreed on', async () => {
    const workshop = await open();
    await workshop.facilitator.give(agree('it', 'learning'));
    const version = await keepVersion(workshop);
    await workshop.facilitator.give({ type: 'strategy.agree', version });
    expect((await workshop.facilitator.give({ type: 'version.next' })).json).toEqual({ edition: 2 });
    const session = await workshop.session();
    expect(session).toMatchObject({
      agreed: null,
      edition: 2,
      stage: 4,
      versions: { [version]: { agreed: { edition: 1 } } },
    });
    expect([{ ...session.consents }, { ...session.contents }]).toEqual([{}, {}]);
    expect((await file(workshop)).json).toMatchObject({ meta: { stage: 'shape', version: 2 } });
    const kept = (await file(workshop, `versions/${version}/strategy`)).json;
    expect(kept).toMatchObject({
      meta: { stage: 'agreed', version: 1 },
      consents: [{ departmentId: 'it', verdict: 'agree' }],
    });
    const client = await writerOn(workshop, workshop.participant.cookie);
    await decide(client, 'learning', 'Weer open');
    client.destroy();
  });

  it('survives an export and an import', async () => {
    const workshop = await open();
    await workshop.facilitator.give(agree('it', 'learning'));
    const version = await keepVersion(workshop);
    await workshop.facilitator.give({ type: 'strategy.agree', version });
    const strategy = (await file(workshop)).json;
    const copy = await commands.workshop({ strategy });
    const again = (await file(copy)).json;
    expect(again.consents).toEqual(strategy.consents);
    expect(again.meta).toMatchObject({
      stage: 'agreed',
      version: 1,
      versionName: 'Versie 1',
      agreedBy: 'Fatima',
    });
    expect((await copy.facilitator.give(agree('it'))).json.error.code).toBe('agreed');
    expect((await copy.facilitator.give({ type: 'version.next' })).json).toEqual({ edition: 2 });
  });
});

it('commands that a bad network repeats and reorders leave one sensible result', async () => {
  const give = fc.record({
    departmentId: fc.constantFrom('cs', 'it', 'hr'),
    item: fc.constantFrom('learning', 'position', null),
    verdict: fc.constantFrom('agree' as const, 'agree_with_note' as const, 'block' as const),
    note: fc.constantFrom('', 'Mits'),
  });
  const one = fc.oneof(
    { weight: 6, arbitrary: give.map((fields): Given => ({ type: 'consent.give', ...fields })) },
    {
      weight: 1,
      arbitrary: give.map(
        ({ departmentId, item }): Given => ({ type: 'consent.withdraw', departmentId, item }),
      ),
    },
    { weight: 1, arbitrary: fc.constant<Given>({ type: 'version.create', name: 'Versie' }) },
    { weight: 1, arbitrary: fc.constant<Given>({ type: 'version.next' }) },
    { weight: 1, arbitrary: fc.constant<'agree'>('agree') },
  );
  const network = fc.array(
    fc.record({
      one,
      id: fc.integer({ min: 0, max: 9 }),
      by: fc.constantFrom<Role>('facilitator', 'participant'),
    }),
    { maxLength: 14 },
  );
  await fc.assert(
    fc.asyncProperty(network, async (sent) => {
      const workshop = await open();
      let version = 'none';
      const answers = new Map<string, string>();
      for (const { one: given, id, by } of sent) {
        const command =
          given === 'agree' ? ({ type: 'strategy.agree', version, withObjections: true } as const) : given;
        const answer = await workshop[by].give(command, `${by}-${id}`);
        const known = answers.get(`${by}-${id}`);
        // Refused by role before the desk: nothing to remember.
        if (answer.json.error?.code !== 'command-not-yours') {
          if (known !== undefined) expect(answer.text).toBe(known);
          answers.set(`${by}-${id}`, answer.text);
        }
        if (answer.json.version) version = answer.json.version;
      }
      const session = await workshop.session();
      const cells = Object.values(session.consents).map(
        ({ departmentId, item }) => `${departmentId} ${item}`,
      );
      expect(new Set(cells).size).toBe(cells.length);
      for (const { fingerprint = '', verdict, note } of Object.values(session.consents)) {
        expect(session.contents).toHaveProperty(fingerprint);
        if (verdict !== 'agree') expect(note).not.toBe('');
      }
      if (session.agreed) expect(session.versions[session.agreed.version]?.agreed).toEqual(session.agreed);
      for (const id of Object.keys(session.versions)) {
        expect((await file(workshop, `versions/${id}/strategy`)).status).toBe(200);
      }
    }),
    { numRuns: 25 },
  );
});
