import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ownLook } from '#shared/report/look.ts';
import { pngOf } from '#tests/support/pictures.ts';
import { startServer } from '#tests/support/start-server.ts';

describe('the style that a server gives documents', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kcc-style-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is told to whoever shows them on a screen, its logo as a picture', async () => {
    const logo = pngOf(120, 40);
    const file = join(folder, 'style.json');
    await writeFile(join(folder, 'logo.png'), logo);
    const style = { brand: '#6b1f7a', font: 'source-sans-3', logo: { file: 'logo.png', alt: 'Westermeer' } };
    await writeFile(file, JSON.stringify(style));
    const server = await startServer({ config: { houseStyle: file } });
    const { json } = await server.call('GET', '/api/house-style');
    expect(json).toMatchObject({ brand: '#6b1f7a', font: 'source-sans-3', logo: { alt: 'Westermeer' } });
    const answer = await fetch(`${server.origin}/api/house-style/logo`);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(logo));
    await server.dispose();
  });

  test('is our own look where the server has none, without a logo', async () => {
    const server = await startServer();
    const { json } = await server.call('GET', '/api/house-style');
    expect(json).toEqual({
      brand: ownLook.brand,
      brandTint: ownLook.brandTint,
      font: 'inter',
      logo: null,
    });
    expect((await server.call('GET', '/api/house-style/logo')).status).toBe(404);
    await server.dispose();
  });
});
