import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';

let server: TestServer;
let workshop: TestWorkshop;

beforeAll(async () => {
  server = await startServer();
  const departments = [{ id: 'it', name: 'IT', kind: 'it' }];
  workshop = await server.createWorkshop({ departments });
});

afterAll(() => server.dispose());

const path = (rest = ''): string => `/api/workshops/${workshop.id}${rest}`;

describe('a recovery code', () => {
  it('gives a new facilitator link, typed as people type', async () => {
    const code = workshop.recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    const answer = await server.call('POST', '/api/recover', { body: { code } });
    expect(answer.json.id).toBe(workshop.id);
    const secret = answer.json.link.split('#')[1];
    expect((await server.call('GET', path(), { secret })).json.role).toBe('facilitator');
    expect((await server.call('POST', '/api/recover', { body: { code: 'AAAA' } })).status).toBe(404);
    const statuses = await Promise.all(
      Array.from({ length: 12 }, () => server.call('POST', '/api/recover', { body: { code: 'BBBB' } })),
    );
    expect(statuses.some(({ status }) => status === 429)).toBe(true);
  });
});

describe('links', () => {
  const secret = () => workshop.secrets.facilitator;

  it('are listed without their secrets, and made per department', async () => {
    const made = await server.call('POST', path('/links'), {
      secret: secret(),
      body: { role: 'participant', departmentId: 'it', expiresAt: '2099-01-01T00:00:00Z' },
    });
    expect(made.status).toBe(201);
    const list = await server.call('GET', path('/links'), { secret: secret() });
    expect(list.json.slice(0, 3).map((link: { role: string }) => link.role)).toEqual([
      'facilitator',
      'participant',
      'observer',
    ]);
    expect(list.json.find((link: { id: string }) => link.id === made.json.id)).toEqual({
      id: made.json.id,
      role: 'participant',
      addsOnly: false,
      label: '',
      departmentId: 'it',
      createdAt: expect.any(String),
      expiresAt: '2099-01-01T00:00:00.000Z',
      revokedAt: null,
      people: [],
    });
    expect(list.text).not.toContain(made.json.url.split('#')[1]);
    const joined = await server.call('POST', path('/join'), {
      body: { secret: made.json.url.split('#')[1], name: 'Ivo' },
    });
    expect(joined.json.departmentId).toBe('it');
    const again = await server.call('GET', path('/links'), { secret: secret() });
    const people = again.json.flatMap((link: { id: string; people: string[] }) =>
      link.people.map((id) => [link.id, id]),
    );
    expect(people).toEqual([[made.json.id, joined.json.participantId]]);
  });

  it.each([
    [{ role: 'king' }, 'bad-field'],
    [{ role: 'participant', departmentId: 'nowhere' }, 'unknown-department'],
    [{ role: 'participant', expiresAt: '2001-01-01T00:00:00Z' }, 'expires-in-the-past'],
    [{ role: 'participant', expiresAt: 'tomorrow' }, 'bad-field'],
  ])('refuse %j', async (body, code) => {
    const answer = await server.call('POST', path('/links'), { secret: secret(), body });
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
  });

  it('are the facilitator’s alone, as is deleting', async () => {
    for (const role of ['participant', 'observer'] as const) {
      const by = { secret: workshop.secrets[role] };
      expect((await server.call('GET', path('/links'), by)).status).toBe(403);
      expect(
        (await server.call('POST', path('/links'), { ...by, body: { role: 'facilitator' } })).status,
      ).toBe(403);
      expect((await server.call('DELETE', path('/links/x'), by)).status).toBe(403);
      expect((await server.call('DELETE', path(), by)).status).toBe(403);
    }
    expect((await server.call('DELETE', path('/links/x'), { secret: secret() })).status).toBe(404);
  });
});
