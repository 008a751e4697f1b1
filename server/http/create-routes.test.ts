import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClient } from '#tests/support/connect-client.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';

let server: TestServer;
let workshop: TestWorkshop;

beforeAll(async () => {
  server = await startServer({ limits: { importBytes: 200_000 } });
  workshop = await server.createWorkshop();
});

afterAll(() => server.dispose());

describe('making a workshop', () => {
  it('gives three links, each with a secret of its own in the fragment, and a recovery code', async () => {
    const secrets = Object.values(workshop.secrets);
    expect(new Set(secrets).size).toBe(3);
    for (const link of Object.values(workshop.links)) {
      expect(link).toMatch(new RegExp(`^http://localhost:${server.port}/w/${workshop.id}#[\\w-]{22}$`));
    }
    expect(workshop.recoveryCode).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
  });

  it('from a template takes it over, under its own title, organisation and language', async () => {
    const made = await server.createWorkshop({
      template: 'stroomnet',
      title: 'Nieuwe titel',
      organisation: 'Andere naam',
      language: 'en',
      departments: [{ id: 'extra', name: 'Extra', kind: null }],
    });
    const answer = await server.call('GET', `/api/workshops/${made.id}/strategy`, {
      secret: made.secrets.observer,
    });
    expect(answer.json.meta).toMatchObject({ title: 'Nieuwe titel', language: 'en' });
    expect(answer.json.profile.name).toBe('Andere naam');
    expect(answer.json.channels.length).toBeGreaterThan(3);
    expect(answer.json.departments.map((department: { id: string }) => department.id)).toContain('extra');
  });

  it.each([
    ['explore', 1],
    ['shape', 4],
    ['test', 6],
    ['agreed', 8],
  ])(
    'from a strategy of stage %s goes on at stage %i, with its people as imported',
    async (stage, number) => {
      const strategy = {
        format: 'klantcontactstrategie',
        version: 1,
        meta: { title: 'Ingelezen', stage },
        departments: [{ id: 'it', name: 'IT' }],
        participants: [{ id: 'p1', name: 'Piet', departmentId: 'it', role: 'contributor' }],
        consents: [{ id: 'c1', departmentId: 'it', verdict: 'agree' }],
      };
      const made = await server.createWorkshop({ strategy });
      const client = await connectClient(server, made, {
        secret: made.secrets.observer,
        document: 'session',
      });
      const session = client.doc.getMap('session').toJSON();
      expect(session['stage']).toBe(number);
      expect(session['participants']['p1']).toMatchObject({ name: 'Piet', imported: true });
      expect(session['consents']['c1']).toMatchObject({ verdict: 'agree', imported: true });
      client.destroy();
      const answer = await server.call('GET', `/api/workshops/${made.id}/strategy`, {
        secret: made.secrets.observer,
      });
      expect(answer.json).toMatchObject({ meta: { stage }, participants: strategy.participants });
      expect(answer.json.consents).toMatchObject(strategy.consents);
    },
  );

  it.each([
    [{ title: 5 }, 'bad-field', 'title'],
    [{ title: ' ' }, 'title-missing', 'name'],
    [{ title: 'x'.repeat(10_000) }, 'field-too-long', 'title'],
    [{ language: 'de' }, 'bad-field', 'language'],
    [{ template: 'no-such' }, 'unknown-template', 'template'],
    [{ departments: [{ id: '__proto__', name: 'x', kind: null }] }, 'bad-field', 'departments.0.id'],
    [{ strategy: { format: 'other', version: 1 } }, 'bad-strategy', ''],
    [{ strategy: { format: 'klantcontactstrategie', version: 99 } }, 'bad-strategy', ''],
  ])('refuses %j with a clear line', async (body, code, words) => {
    const standard = { title: 'T', organisation: 'O', language: 'nl' };
    const answer = await server.call('POST', '/api/workshops', { body: { ...standard, ...body } });
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
    expect(answer.json.error.message).toContain(words);
    expect(answer.json.error.message.length).toBeGreaterThan(10);
  });

  it('refuses what is no JSON, too large or of another type', async () => {
    const status = async (body: string): Promise<number> =>
      (await server.call('POST', '/api/workshops', { body })).status;
    expect(await status('{"title":')).toBe(400);
    expect(await status(`{"title":"${'x'.repeat(200_000)}"}`)).toBe(413);
    const plain = await fetch(`${server.origin}/api/workshops`, { method: 'POST', body: 'title=x' });
    expect(plain.status).toBe(415);
    const notUtf8 = await fetch(`${server.origin}/api/workshops`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
    });
    expect(notUtf8.status).toBe(400);
  });

  it('answers whoever sends 50 MB, and lives', async () => {
    const answer = await server.call('POST', '/api/workshops', {
      body: `{"title":"${'x'.repeat(50_000_000)}"}`,
    });
    expect([answer.status, answer.json.error.code]).toEqual([413, 'too-large']);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  });

  it('keeps the strategy’s file keys that reach a prototype out, by name', async () => {
    const body =
      '{"title":"T","strategy":{"format":"klantcontactstrategie","version":1,"a":{"__proto__":{"x":1}}}}';
    const answer = await server.call('POST', '/api/workshops', { body });
    expect([answer.status, answer.json.error.code]).toEqual([400, 'bad-strategy']);
  });

  it('is limited per address and hour', async () => {
    const strict = await startServer({ limits: { workshopsPerIpPerHour: 2 } });
    await strict.createWorkshop();
    await strict.createWorkshop();
    const answer = await strict.call('POST', '/api/workshops', { body: { title: 'T' } });
    expect([answer.status, answer.json.error.code]).toEqual([429, 'too-many']);
    await strict.dispose();
  });

  it('offers the templates in both languages', async () => {
    const { json } = await server.call('GET', '/api/templates');
    const stroomnet = json.find((template: { id: string }) => template.id === 'stroomnet');
    expect(stroomnet.title.nl).not.toBe('');
    expect(stroomnet.preview).toHaveLength(8);
    expect(stroomnet.preview[4]).toBeGreaterThan(3);
  });
});
