import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '#tests/support/start-server.ts';

const script = 'console.log("klantcontact");'.repeat(200);
let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kcc-client-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Strategie</title>');
  await writeFile(join(folder, 'assets/page-1a2b.js'), script);
  await writeFile(join(folder, 'assets/page-1a2b.js.br'), brotliCompressSync(script));
  await writeFile(join(folder, 'assets/page-1a2b.js.gz'), gzipSync(script));
  server = await startServer({ overrides: { clientFolder: folder } });
});

afterAll(async () => {
  await server.dispose();
  await rm(folder, { recursive: true, force: true });
});

/** An answer as it goes over the wire, with nothing unpacked. */
async function ask(path: string, encoding: string): Promise<{ answer: IncomingMessage; body: Buffer }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { 'accept-encoding': encoding, accept: 'text/html' };
    get(`${server.origin}${path}`, { headers }, resolve).on('error', reject);
  });
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { answer, body: Buffer.concat(parts) };
}

it.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['identity', undefined, (body: Buffer) => body],
] as const)('sends a script to who takes %s as %s', async (accepted, sent, unpack) => {
  const { answer, body } = await ask('/assets/page-1a2b.js', accepted);
  expect(answer.headers['content-encoding']).toBe(sent);
  expect(answer.headers['content-type']).toContain('javascript');
  expect(answer.headers['cache-control']).toContain('immutable');
  expect(answer.headers.vary).toBe('Accept-Encoding');
  expect(unpack(body).toString()).toBe(script);
});

it('answers the page at its addresses, and has no packed files of its own', async () => {
  for (const path of ['/', '/w/abc']) {
    const { answer, body } = await ask(path, 'gzip, br');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(body.toString()).toContain('<title>Strategie</title>');
  }
  expect((await ask('/assets/page-1a2b.js.br', 'identity')).answer.statusCode).toBe(404);
});
