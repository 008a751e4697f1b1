import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClient } from '#tests/support/connect-client.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { until } from '#tests/support/until.ts';

let server: TestServer;
let workshop: TestWorkshop;

beforeAll(async () => {
  server = await startServer({ config: { metricsToken: 'operator' } });
  const departments = [{ id: 'it', name: 'IT', kind: 'it' }];
  workshop = await server.createWorkshop({ departments });
});

afterAll(() => server.dispose());

const path = (rest = ''): string => `/api/workshops/${workshop.id}${rest}`;

describe('coming in', () => {
  it('shows an invitation to who has a secret, and the same nothing to everyone else', async () => {
    const post = (id: string, secret: string) =>
      server.call('POST', `/api/workshops/${id}/invitation`, { body: { secret } });
    const answer = await post(workshop.id, workshop.secrets.participant);
    expect(answer.json).toEqual({
      title: 'Strategie',
      organisation: 'Stroomnet',
      language: 'nl',
      role: 'participant',
      departmentId: null,
      departments: [{ id: 'it', name: 'IT', kind: 'it' }],
    });
    const [wrong, unknown] = [await post(workshop.id, 'wrong'), await post('unknown', 'wrong')];
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
    expect(wrong.status).toBe(404);
  });

  it('gives a strict cookie; joining again changes the role, not the person', async () => {
    const body = { secret: workshop.secrets.participant, name: '  Anna\u0000\u202E ', departmentId: 'it' };
    const first = await server.call('POST', path('/join'), { body });
    expect(first.json).toMatchObject({ role: 'participant', name: 'Anna', departmentId: 'it' });
    const header = first.headers.get('set-cookie') ?? '';
    for (const part of [`kcc_${workshop.id}=`, 'HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=2592000']) {
      expect(header).toContain(part);
    }
    expect(header).not.toContain('Secure');
    const cookie = header.split(';')[0] ?? '';
    const client = await connectClient(server, workshop, { cookie });
    const again = await server.call('POST', path('/join'), {
      cookie,
      body: { secret: workshop.secrets.observer, name: 'Anna' },
    });
    expect(again.json).toMatchObject({ role: 'observer', participantId: first.json.participantId });
    const me = await server.call('GET', path(), { cookie });
    expect(me.json).toMatchObject({
      id: workshop.id,
      title: 'Strategie',
      role: 'observer',
      name: 'Anna',
      participantId: first.json.participantId,
    });
    // The open socket came back with the new role: it may no longer write.
    client.doc.getMap('notes').set('later', 1);
    await until(() => client.closeCode() === 4403);
    client.destroy();
  });

  it.each([
    [{ name: '' }, 'name-missing'],
    [{ name: 'x'.repeat(10_000) }, 'name-too-long'],
    [{ name: 'A', departmentId: 'nowhere' }, 'unknown-department'],
  ])('refuses %j', async (body, code) => {
    const secret = workshop.secrets.participant;
    const answer = await server.call('POST', path('/join'), { body: { secret, ...body } });
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
  });

  it('answers in the language asked for', async () => {
    const nl = await server.call('GET', path(), { language: 'nl-NL,en;q=0.5' });
    const en = await server.call('GET', path(), { language: 'fr, en;q=0.9, nl;q=0.3' });
    expect(nl.json.error.message).toMatch(/^Deze workshop bestaat niet/);
    expect(en.json.error.message).toMatch(/^There is no such workshop/);
  });
});

describe('writes with a cookie', () => {
  it('need the origin of our own pages', async () => {
    const { cookie } = await server.join(workshop, 'facilitator', 'Bas');
    const give = (origin: string | null, id: string) =>
      server.call('POST', path('/commands'), { cookie, origin, body: { id, type: 'stage.set', stage: 2 } });
    expect((await give(server.origin, 'o1')).status).toBe(200);
    expect((await give(`http://localhost:${server.port}`, 'o2')).status).toBe(200);
    for (const [index, origin] of [null, 'https://evil.example', 'null'].entries()) {
      const answer = await give(origin, `o-${index}`);
      expect([answer.status, answer.json.error.code]).toEqual([403, 'foreign-origin']);
    }
  });
});

describe('commands', () => {
  const give = (body: unknown, secret = workshop.secrets.facilitator) =>
    server.call('POST', path('/commands'), { secret, body });

  it('do their work once per id and give the same answer again', async () => {
    const client = await connectClient(server, workshop, {
      secret: workshop.secrets.observer,
      document: 'session',
    });
    const stage = (): unknown => client.doc.getMap('session').get('stage');
    const command = { id: 'once', type: 'stage.set', stage: 5 };
    const both = await Promise.all([give(command), give(command)]);
    expect(both.map(({ status, json }) => [status, json])).toEqual(Array(2).fill([200, { stage: 5 }]));
    await give({ id: 'next', type: 'stage.set', stage: 7 });
    expect((await give(command)).json).toEqual({ stage: 5 });
    await until(() => stage() === 7);
    const { json } = await server.call('GET', path('/strategy'), { secret: workshop.secrets.observer });
    expect(json.meta.stage).toBe('test');
    client.destroy();
  });

  it.each([
    [[], 'command-not-understood'],
    [{ type: 'stage.set', stage: 1 }, 'command-not-understood'],
    [{ id: 'a b', type: 'stage.set', stage: 1 }, 'command-not-understood'],
    [{ id: 'x', type: 'stage.set', stage: 9 }, 'command-field'],
    [{ id: 'x', type: 'stage.set' }, 'command-field'],
    [{ id: 'x', type: 'toString' }, 'command-unknown'],
    [{ id: 'x', type: 'stage.unset' }, 'command-unknown'],
  ])('that are not understood are refused: %j', async (body, code) => {
    const answer = await give(body);
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
  });

  it('are for whom they are for', async () => {
    for (const role of ['participant', 'observer'] as const) {
      const answer = await give({ id: `by-${role}`, type: 'stage.set', stage: 1 }, workshop.secrets[role]);
      expect([answer.status, answer.json.error.code]).toEqual([403, 'command-not-yours']);
    }
    expect((await give({ id: 'x', type: 'stage.set', stage: 1 }, 'wrong')).status).toBe(404);
  });
});

describe('settings of the checks', () => {
  it('change what is found, travel with the file, and come back with it', async () => {
    const made = await server.createWorkshop({ template: 'stroomnet' });
    const at = `/api/workshops/${made.id}`;
    const secret = made.secrets.facilitator;
    const give = (body: object) => server.call('POST', `${at}/commands`, { secret, body });
    const found = async () => {
      const { json } = await server.call('GET', `${at}/findings?lang=nl`, { secret });
      return json.findings.map(({ pitfall }: { pitfall: string }) => pitfall);
    };
    const [first] = await found();
    const reason = 'Loopt al in een ander traject.';
    const off = await give({ id: 'off', type: 'pitfall.switch', pitfall: first, on: false, reason });
    expect(off.status).toBe(200);
    expect(await found()).not.toContain(first);
    await give({
      id: 'set',
      type: 'checks.set',
      profile: 'all',
      thresholds: { interimAfter: 36, reviewMax: 12 },
    });

    const file = await server.call('GET', `${at}/strategy`, { secret });
    expect(file.json.checks).toEqual({
      profile: 'all',
      thresholds: { interimAfter: 36 },
      switchedOff: { [first]: { reason, by: expect.any(String), at: expect.any(String) } },
    });
    const again = await server.createWorkshop({ strategy: file.json });
    const copy = await server.call('GET', `/api/workshops/${again.id}/strategy`, {
      secret: again.secrets.facilitator,
    });
    expect(copy.json.checks).toEqual(file.json.checks);

    await give({ id: 'on', type: 'pitfall.switch', pitfall: first, on: true });
    expect(await found()).toContain(first);
  });

  it.each([
    [{ type: 'checks.set', profile: 'core', thresholds: { interimAfter: 0 } }, 409, 'threshold-out-of-range'],
    [
      { type: 'checks.set', profile: 'core', thresholds: { interimAfter: 1e9 } },
      409,
      'threshold-out-of-range',
    ],
    [{ type: 'checks.set', profile: 'core', thresholds: { toString: 1 } }, 409, 'unknown-threshold'],
    [{ type: 'checks.set', profile: 'half', thresholds: {} }, 400, 'command-field'],
    [{ type: 'pitfall.switch', pitfall: 'pay-per-call', on: false }, 409, 'reason-missing'],
    [{ type: 'pitfall.switch', pitfall: 'pay-per-call', on: false, reason: '  ' }, 409, 'reason-missing'],
    [{ type: 'pitfall.switch', pitfall: 'no-such', on: true }, 409, 'unknown-pitfall'],
  ])('are refused when they make no sense: %j', async (body, status, code) => {
    const answer = await server.call('POST', path('/commands'), {
      secret: workshop.secrets.facilitator,
      body: { id: `bad-${code}-${JSON.stringify(body).length}`, ...body },
    });
    expect([answer.status, answer.json.error.code]).toEqual([status, code]);
    const { json } = await server.call('GET', path('/strategy'), { secret: workshop.secrets.observer });
    expect(json.checks).toBeUndefined();
  });

  it('are the facilitator’s', async () => {
    const body = { id: 'mine', type: 'checks.set', profile: 'all', thresholds: {} };
    const answer = await server.call('POST', path('/commands'), {
      secret: workshop.secrets.participant,
      body,
    });
    expect([answer.status, answer.json.error.code]).toEqual([403, 'command-not-yours']);
  });
});

describe('reading', () => {
  it('gives findings in both languages, with a summary', async () => {
    const made = await server.createWorkshop({ template: 'stroomnet' });
    const findings = (query: string) =>
      server.call('GET', `/api/workshops/${made.id}/findings${query}`, { secret: made.secrets.observer });
    const [nl, en] = [await findings('?lang=nl'), await findings('?lang=en&profile=all')];
    expect(nl.json.findings.length).toBeGreaterThan(0);
    expect(nl.json.findings[0]).toMatchObject({ pitfall: expect.any(String), accepted: null });
    expect(nl.json.findings[0].title).not.toBe(en.json.findings[0].title);
    expect(nl.json.summary).toBeDefined();
  });

  it.each([
    ['json', 'application/json; charset=utf-8', 'stroomnet-strategie.json'],
    ['md', 'text/markdown; charset=utf-8', 'stroomnet-strategie-nl.md'],
  ])('gives the strategy as a file: %s', async (format, contentType, fileName) => {
    const answer = await server.call('GET', path(`/export?format=${format}&lang=nl`), {
      secret: workshop.secrets.observer,
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(contentType);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${fileName}"`);
    expect(answer.text).toContain('Strategie');
  });

  it('says which formats there are not', async () => {
    const answer = await server.call('GET', path('/export?format=doc'), {
      secret: workshop.secrets.observer,
    });
    expect([answer.status, answer.json.error.code]).toEqual([400, 'unknown-format']);
  });
});

describe('operations', () => {
  it('tells whether it is healthy and ready, and figures to who has the token', async () => {
    expect((await server.call('GET', '/healthz')).json).toEqual({ status: 'ok' });
    expect((await server.call('GET', '/readyz')).status).toBe(200);
    expect((await server.call('GET', '/metrics')).status).toBe(401);
    const { text } = await server.call('GET', '/metrics', { secret: 'operator' });
    expect(text).toMatch(/^kcc_workshops \d+$/m);
    expect(text).not.toContain('Strategie');
  });

  it('sends strict headers, also with a refusal', async () => {
    const { headers, status } = await server.call('GET', '/no/such/page');
    expect(status).toBe(404);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});
