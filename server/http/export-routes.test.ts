import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportDesk } from '#server/export/jobs/export-desk.ts';
import { ExportQueue } from '#server/export/jobs/export-queue.ts';
import type { ExportOrder } from '#server/export/jobs/messages.ts';
import { startServer, type TestServer, type TestWorkshop } from '#tests/support/start-server.ts';

interface Written {
  readonly order: ExportOrder;
  readonly signal: AbortSignal;
  readonly finish: (text: string) => void;
  readonly fail: () => void;
}

let server: TestServer;
let workshop: TestWorkshop;
/** The files that are being written; the test finishes them. */
const written: Written[] = [];

beforeAll(async () => {
  const exports = new ExportDesk({
    queue: new ExportQueue({ atOnce: 1, waiting: 1, waitingPerOwner: 1 }),
    write: (order, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        written.push({
          order,
          signal,
          fail: () => reject(new Error('broken')),
          finish: (text) =>
            resolve({
              ok: true,
              bytes: new TextEncoder().encode(text),
              contentType: 'application/pdf',
              fileName: 'strategie-nl.pdf',
              notice: 'not-pdf-ua',
            }),
        });
      }),
  });
  server = await startServer({ overrides: { exports } });
  workshop = await server.createWorkshop({ title: 'Strategie', organisation: 'Stroomnet' });
});
afterAll(() => server.dispose());

const call = (
  method: string,
  path: string,
  body?: unknown,
  role: keyof TestWorkshop['secrets'] = 'observer',
) =>
  server.call(method, `/api/workshops/${workshop.id}${path}`, {
    secret: workshop.secrets[role],
    ...(body === undefined ? {} : { body }),
  });

async function nextWritten(): Promise<Written> {
  await expect.poll(() => written.length).toBeGreaterThan(0);
  return written.shift()!;
}

const state = async (id: string) => (await call('GET', `/exports/${id}`)).json;

describe('ordering a file', () => {
  it('tells how far it is, hands it over and forgets it', async () => {
    const order = await call('POST', '/exports', {
      format: 'pdf',
      lang: 'en',
      chapters: ['goals', 'roadmap'],
      notes: true,
      openFindings: false,
    });
    expect(order.status).toBe(202);
    const { id } = order.json;
    const one = await nextWritten();
    expect(one.order.options).toMatchObject({
      format: 'pdf',
      language: 'en',
      choices: { chapters: ['goals', 'roadmap'], notes: true, openFindings: false },
    });
    expect(await state(id)).toMatchObject({ state: 'writing' });
    expect((await call('GET', `/exports/${id}/file`)).status).toBe(409);

    const next = await call('POST', '/exports', { format: 'docx', lang: 'nl' });
    expect(await state(next.json.id)).toEqual({ state: 'waiting', before: 0 });
    const refused = await call('POST', '/exports', { format: 'docx', lang: 'nl' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '20']);
    expect((await call('DELETE', `/exports/${next.json.id}`)).status).toBe(204);
    expect((await call('GET', `/exports/${next.json.id}`)).status).toBe(404);

    one.finish('%PDF');
    await expect.poll(() => state(id)).toMatchObject({ state: 'ready', bytes: 4, notice: 'not-pdf-ua' });
    const file = await call('GET', `/exports/${id}/file`);
    expect([file.status, file.text, file.headers.get('content-type')]).toEqual([
      200,
      '%PDF',
      'application/pdf',
    ]);
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="strategie-nl.pdf"');
    await call('DELETE', `/exports/${id}`);
    expect((await call('GET', `/exports/${id}/file`)).json.error.code).toBe('no-such-export');
  });

  it('ends the writing of a file that is cancelled, and says why another failed', async () => {
    const { id } = (await call('POST', '/exports', { format: 'pdf' })).json;
    const one = await nextWritten();
    await call('DELETE', `/exports/${id}`);
    expect(one.signal.aborted).toBe(true);
    const other = (await call('POST', '/exports', { format: 'pdf' })).json;
    (await nextWritten()).fail();
    await expect
      .poll(() => state(other.id))
      .toMatchObject({ state: 'failed', error: { code: 'export-failed' } });
  });

  it('is for who may read the workshop, and for its own files alone', async () => {
    const { id } = (await call('POST', '/exports', { format: 'pdf' })).json;
    const one = await nextWritten();
    const other = await server.createWorkshop();
    const foreign = { secret: other.secrets.facilitator };
    for (const path of [`/exports/${id}`, `/exports/${id}/file`]) {
      const answer = await server.call('GET', `/api/workshops/${other.id}${path}`, foreign);
      expect(answer.status).toBe(404);
      expect((await server.call('GET', `/api/workshops/${workshop.id}${path}`, foreign)).status).toBe(404);
    }
    await server.call('DELETE', `/api/workshops/${other.id}/exports/${id}`, foreign);
    expect(one.signal.aborted).toBe(false);
    one.finish('x');
  });
});

describe('one call for a file', () => {
  it('lasts until the file is there', async () => {
    const answer = call('GET', '/export?format=pdf&lang=nl&chapters=goals,roadmap&signatures=1');
    const one = await nextWritten();
    expect(one.order.options.choices).toEqual({ chapters: ['goals', 'roadmap'], signatures: true });
    one.finish('%PDF');
    const { status, text, headers } = await answer;
    expect([status, text, headers.get('kcc-notice')]).toEqual([200, '%PDF', 'not-pdf-ua']);
  });

  it('ends the writing when its caller goes away', async () => {
    const headers = { authorization: `Bearer ${workshop.secrets.observer}` };
    const request = get(`${server.origin}/api/workshops/${workshop.id}/export?format=pdf`, { headers });
    request.on('error', () => undefined);
    const one = await nextWritten();
    request.destroy();
    await expect.poll(() => one.signal.aborted).toBe(true);
  });

  it.each([
    ['format=doc', 'unknown-format', 'docx, pdf'],
    ['format=pdf&lang=de', 'bad-export-option', 'nl, en'],
    ['format=pdf&chapters=goals,extra', 'unknown-chapter', 'extra'],
    ['format=pdf&notes=misschien', 'bad-export-option', 'true, false'],
  ])('says what to choose from: %s', async (query, code, told) => {
    const answer = await call('GET', `/export?${query}`);
    expect([answer.status, answer.json.error.code]).toEqual([400, code]);
    expect(answer.json.error.message).toContain(told);
  });

  it.each(['version', 'since'])('knows no %s that was never kept', async (name) => {
    const answer = await call('GET', `/export?format=pdf&${name}=v9`);
    expect([answer.status, answer.json.error.code]).toEqual([404, 'no-such-version']);
  });
});
