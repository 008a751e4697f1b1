// @vitest-environment node
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { callServer, fetchFile } from './call-server.ts';

let server: Server | undefined;

async function serve(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  server = undefined;
});

describe('calling the server', () => {
  it('gives the value of an answer, and null for an empty one', async () => {
    const base = await serve((request, response) => {
      response.statusCode = request.method === 'DELETE' ? 204 : 200;
      response.end(request.method === 'DELETE' ? undefined : '{"id":"w1"}');
    });
    expect(await callServer('GET', `${base}/a`)).toEqual({ ok: true, value: { id: 'w1' } });
    expect(await callServer('DELETE', `${base}/a`)).toEqual({ ok: true, value: null });
  });

  it.each([
    [404, 'missing'],
    [401, 'missing'],
    [403, 'refused'],
    [400, 'invalid'],
    [409, 'busy'],
    [429, 'busy'],
    [500, 'broken'],
    [502, 'offline'],
  ])('tells what status %i means: %s', async (status, kind) => {
    const base = await serve((_, response) => {
      response.statusCode = status;
      response.end('{"error":{"code":"x","message":"Zo zit dat"}}');
    });
    expect(await callServer('GET', `${base}/a`)).toEqual({
      ok: false,
      kind,
      message: 'Zo zit dat',
      code: 'x',
    });
  });

  it('survives a page of a proxy in the place of JSON', async () => {
    const base = await serve((_, response) => void response.writeHead(503).end('<h1>Bad gateway</h1>'));
    expect(await callServer('GET', `${base}/a`)).toEqual({ ok: false, kind: 'offline', message: null });
  });

  it('says that it is offline when nobody answers', async () => {
    const base = await serve(() => undefined);
    await new Promise((resolve) => server?.close(resolve));
    expect(await callServer('GET', `${base}/a`)).toEqual({ ok: false, kind: 'offline', message: null });
  });

  it('gives a file the name that the server gave it', async () => {
    const base = await serve((_, response) => {
      response.setHeader('Content-Disposition', `attachment; filename="a.md"; filename*=UTF-8''Caf%C3%A9.md`);
      response.end('# Hallo');
    });
    const result = await fetchFile(`${base}/export`);
    expect(result.ok && result.value.fileName).toBe('Café.md');
    expect(result.ok && (await result.value.content.text())).toBe('# Hallo');
  });
});
