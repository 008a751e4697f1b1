import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { hashOfText } from '#shared/translation/hash.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';
import { startTranslationHost, type TranslationHost } from '#tests/support/translation-host.ts';

let host: TranslationHost;
let server: TestServer;
let workshop: TestWorkshop;

beforeAll(async () => {
  host = await startTranslationHost();
  server = await startServer({ config: { translate: { url: host.url, kind: 'deepl', key: null } } });
});
afterAll(async () => {
  await server.dispose();
  await host.close();
});

const original = 'Bellen hoeft niet.';
const strategy = toStrategyFile(strategyFromPatch({ goals: [{ id: 'g1', text: original }] }));

type Role = keyof TestWorkshop['secrets'];

async function newWorkshop(): Promise<void> {
  workshop = await server.createWorkshop({ strategy, title: 'Koers', language: 'nl' });
}

let commands = 0;
async function allow(allowed: string | null, role: Role = 'facilitator') {
  commands += 1;
  const body = { id: `allow-${commands}`, type: 'translation.allow', host: allowed };
  const path = `/api/workshops/${workshop.id}/commands`;
  return server.call('POST', path, { secret: workshop.secrets[role], body });
}

const translate = (paths: readonly string[] = ['goals.g1.text'], role: Role = 'participant') =>
  server.call('POST', `/api/workshops/${workshop.id}/translations/machine`, {
    secret: workshop.secrets[role],
    body: { paths, to: 'en' },
  });

describe('translation by a machine', () => {
  it('sends nothing before a facilitator allows it, to that host', async () => {
    await newWorkshop();
    const before = host.calls.length;
    expect((await translate()).json.error.code).toBe('translate-not-allowed');
    expect((await allow(host.host, 'participant')).status).toBe(403);
    expect((await allow('elsewhere.example')).status).toBe(200);
    expect((await translate()).json.error.code).toBe('translate-not-allowed');
    expect(host.calls.length).toBe(before);
    await allow(host.host);
    expect((await translate()).json).toEqual({
      translations: [{ path: 'goals.g1.text', hash: hashOfText(original), text: `EN: ${original}` }],
      failed: [],
    });
    await allow(null);
    expect((await translate()).status).toBe(409);
  });

  it('sends what the board says and nothing else', async () => {
    await newWorkshop();
    await allow(host.host);
    const { json } = await translate(['goals.g1.text', 'goals.g9.text', 'departments.d1.name', 'x']);
    expect(json.failed).toEqual(['goals.g9.text', 'departments.d1.name', 'x']);
    expect(host.calls.at(-1)?.body.text).toEqual([original]);
  });

  it('is not for those who only look, and not in any number', async () => {
    await newWorkshop();
    await allow(host.host);
    expect((await translate(undefined, 'observer')).status).toBe(403);
    expect((await translate(Array.from({ length: 51 }, () => 'x'))).status).toBe(400);
  });

  it('says which host did not answer', async () => {
    await newWorkshop();
    await allow(host.host);
    host.mood = 'fails';
    const { status, json } = await translate();
    host.mood = 'well';
    expect([status, json.error.code]).toEqual([409, 'translate-unreachable']);
    expect(json.error.message).toContain(host.host);
  });

  it('tells whoever is in where texts would go', async () => {
    await newWorkshop();
    const path = `/api/workshops/${workshop.id}/translations/service`;
    expect((await server.call('GET', path, { secret: workshop.secrets.observer })).json).toEqual({
      host: host.host,
    });
    const without = await startServer();
    const other = await without.createWorkshop();
    const secret = other.secrets.facilitator;
    const call = (method: string, where: string, body?: object) =>
      without.call(method, `/api/workshops/${other.id}/translations/${where}`, { secret, body });
    expect((await call('GET', 'service')).json).toEqual({ host: null });
    expect((await call('POST', 'machine', { paths: ['x'], to: 'en' })).json.error.code).toBe('translate-off');
    await without.dispose();
  });
});
