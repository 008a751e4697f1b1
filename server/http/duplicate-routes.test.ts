import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '#tests/support/start-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.dispose());

const sound = JSON.parse(readFileSync(new URL('../../tests/fixtures/sound.json', import.meta.url), 'utf8'));

async function original() {
  const workshop = await server.createWorkshop({ strategy: sound, title: 'Vorig jaar' });
  const copy = async (body: object, secret = workshop.secrets.facilitator) =>
    server.call('POST', `/api/workshops/${workshop.id}/duplicate`, { secret, body });
  const strategyAt = async (url: string) => {
    const { pathname, hash } = new URL(url);
    const [id, secret] = [pathname.split('/').at(-1), hash.slice(1)];
    return (await server.call('GET', `/api/workshops/${id}/strategy`, { secret })).json;
  };
  return { workshop, copy, strategyAt };
}

describe('duplicating a workshop', () => {
  it('makes another one with the same strategy, at the start, with links and a code of its own', async () => {
    const { workshop, copy, strategyAt } = await original();
    const made = await copy({ title: 'Dit jaar' });
    expect(made.status).toBe(201);
    expect(made.json.id).not.toBe(workshop.id);
    expect(made.json.recoveryCode).not.toBe(workshop.recoveryCode);
    const [before, after] = [
      await strategyAt(workshop.links.facilitator),
      await strategyAt(made.json.links.facilitator),
    ];
    expect(after.meta).toMatchObject({ title: 'Dit jaar', stage: 'explore' });
    expect(after.goals).toEqual(before.goals);
    expect(after.themes).toEqual(before.themes);
    expect(after.consents).toBe(undefined);
    expect(after.participants).toBe(undefined);
  });

  it('takes people along when asked, and leaves notes behind when asked', async () => {
    const { workshop, copy, strategyAt } = await original();
    const before = await strategyAt(workshop.links.facilitator);
    const made = await copy({ notes: false, people: true });
    const after = await strategyAt(made.json.links.facilitator);
    expect(after.meta.title).toBe('Vorig jaar');
    expect(after.notes).toBe(undefined);
    expect(after.comments).toBe(undefined);
    expect(after.participants).toEqual(before.participants);
  });

  it('leaves the first one as it is, and is for facilitators only', async () => {
    const { workshop, copy, strategyAt } = await original();
    const before = await strategyAt(workshop.links.facilitator);
    await copy({ notes: false });
    expect(await strategyAt(workshop.links.facilitator)).toEqual(before);
    expect((await copy({}, workshop.secrets.participant)).status).toBe(403);
    expect((await copy({}, workshop.secrets.observer)).status).toBe(403);
    expect((await copy({}, 'nonsense')).status).toBe(404);
  });
});
