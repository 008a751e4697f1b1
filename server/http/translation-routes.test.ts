import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';

let server: TestServer;
let workshop: TestWorkshop;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.dispose());

const strategy = toStrategyFile(
  strategyFromPatch({
    goals: [
      { id: 'g1', text: 'Bellen hoeft niet.' },
      { id: 'g2', text: 'Een tweede doel.' },
    ],
  }),
);

async function newWorkshop(): Promise<void> {
  workshop = await server.createWorkshop({ strategy, title: 'Koers', language: 'nl' });
}

const path = () => `/api/workshops/${workshop.id}/translations`;
const download = (query: string, role: 'facilitator' | 'observer' = 'facilitator') =>
  server.call('GET', `${path()}?${query}`, { secret: workshop.secrets[role] });

async function upload(
  content: string | Uint8Array<ArrayBuffer>,
  query = '',
  secret = workshop.secrets.participant,
) {
  const answer = await fetch(`${server.origin}${path()}?${query}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secret}`, 'Accept-Language': 'en', 'Content-Type': 'text/plain' },
    body: content,
  });
  return { status: answer.status, json: await answer.json() };
}

async function translations(): Promise<Record<string, unknown>> {
  const answer = await server.call('GET', `/api/workshops/${workshop.id}/strategy`, {
    secret: workshop.secrets.observer,
  });
  return answer.json.translations ?? {};
}

describe('translations as a file', () => {
  it('come out in both formats, for everyone who is in', async () => {
    await newWorkshop();
    const xliff = await download('format=xliff&to=en', 'observer');
    expect(xliff.headers.get('content-disposition')).toBe('attachment; filename="translations-en.xlf"');
    expect(xliff.text).toContain('<source>Bellen hoeft niet.</source>');
    const csv = await download('format=csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.text.split('\r\n')[0]).toContain('id,hash,chapter');
    expect((await download('format=docx')).status).toBe(400);
    expect((await download('format=csv&to=de')).status).toBe(400);
    expect((await server.call('GET', `${path()}?format=csv`)).status).toBe(404);
  });

  it('come back with a preview that changes nothing, and then all at once', async () => {
    await newWorkshop();
    const { text } = await download('format=xliff&to=en');
    const filled = text.replace(
      '<source>Bellen hoeft niet.</source>',
      '<source>Bellen hoeft niet.</source><target>No need to call.</target>',
    );
    const preview = await upload(filled);
    expect(preview.json).toMatchObject({
      applied: false,
      empty: 2,
      translations: [{ path: 'goals.g1.text', kind: 'new', before: null, text: 'No need to call.' }],
    });
    expect(await translations()).toEqual({});
    expect((await upload(filled, 'apply=true')).json.applied).toBe(true);
    expect(await translations()).toMatchObject({
      'goals.g1.text': { text: 'No need to call.', by: 'human' },
    });
    expect((await upload(filled)).json).toMatchObject({ translations: [], same: 1 });
  });

  it('name what they do not know', async () => {
    await newWorkshop();
    const { json } = await upload('id,translation\ngoals.g9.text,Nine\n__proto__,x\n');
    expect(json.unknown).toEqual({ count: 2, ids: ['goals.g9.text', '__proto__'] });
  });

  it.each([
    ['a broken file', '<xliff version="2.0">', 'translations-not-xml'],
    ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><xliff version="2.0">&b;</xliff>', 'translations-not-xml'],
    ['an older version', '<xliff version="1.2"/>', 'translations-not-xliff'],
    ['something else', 'hallo', 'translations-not-csv'],
    ['nothing', '', 'translations-not-csv'],
    ['another language', '<xliff version="2.0" srcLang="nl" trgLang="de"/>', 'translations-language'],
  ])('with %s are refused in one line', async (_, content, code) => {
    await newWorkshop();
    const { status, json } = await upload(content);
    expect([status, json.error.code]).toEqual([400, code]);
    expect(json.error.message).not.toContain('\n');
  });

  it('are refused when they are no text, or 50 MB', async () => {
    await newWorkshop();
    expect((await upload(new Uint8Array([0xe9, 0x0a]))).json.error.code).toBe('translations-not-utf8');
    const { status, json } = await upload('x'.repeat(50_000_000));
    expect([status, json.error.code]).toEqual([413, 'too-large']);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  });

  it('are not for those who only look, nor for what is locked', async () => {
    await newWorkshop();
    const file = 'id,translation\ngoals.g1.text,No need to call.\n';
    expect((await upload(file, '', workshop.secrets.observer)).status).toBe(403);
    expect((await upload(file, '', 'nonsense')).status).toBe(404);
    const lock = { id: 'c1', type: 'lock.set', scope: 'region', region: 3, locked: true };
    await server.call('POST', `/api/workshops/${workshop.id}/commands`, {
      secret: workshop.secrets.facilitator,
      body: lock,
    });
    const refused = await upload(file, 'apply=true');
    expect([refused.status, refused.json.error.code]).toEqual([409, 'board-closed']);
    expect(await translations()).toEqual({});
    expect((await upload(file, 'apply=true', workshop.secrets.facilitator)).json.applied).toBe(true);
  });
});
