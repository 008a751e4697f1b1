import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rebuildDocument } from '#server/store/compaction.ts';
import { readSession } from '#shared/session/session-state.ts';
import {
  type CommandCase,
  type CommandServer,
  type Given,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';
import { jpegOf, pngOf } from '#tests/support/pictures.ts';

let commands: CommandServer;

beforeAll(async () => {
  commands = await startCommandServer();
});

afterAll(() => commands.server.dispose());

const nothing = { type: 'style.set', brand: null, font: null, logo: null, wordTemplate: null } as const;
const red: Given = { ...nothing, brand: '#8a2F4b', font: 'source-sans-3' };
const asRed = { brand: '#8a2f4b', font: 'source-sans-3', logo: null, wordTemplate: null } as const;

const cases: readonly CommandCase[] = [
  { when: 'at the start', by: 'facilitator', give: red, status: 200, leaves: { houseStyle: asRed } },
  {
    when: 'with a house style',
    after: [red],
    by: 'facilitator',
    give: nothing,
    status: 200,
    leaves: { houseStyle: null },
  },
  ...(['participant', 'observer'] as const).map(
    (by): CommandCase => ({
      when: 'at the start',
      by,
      give: red,
      status: 403,
      code: 'command-not-yours',
      leaves: 'as it was',
    }),
  ),
  {
    when: 'at the start',
    by: 'facilitator',
    give: { ...nothing, brand: '#ffcc00' },
    status: 409,
    code: 'too-light',
    leaves: 'as it was',
  },
  ...(['red', '#12345', '#12345g'] as const).map(
    (brand): CommandCase => ({
      when: 'at the start',
      by: 'facilitator',
      give: { ...nothing, brand },
      status: 400,
      code: 'command-field',
      leaves: 'as it was',
    }),
  ),
  {
    when: 'with a logo that is not there',
    by: 'facilitator',
    give: { ...nothing, logo: { asset: 'logo-1', alt: 'Stroomnet' } },
    status: 409,
    code: 'no-such-asset',
    leaves: 'as it was',
  },
  {
    when: 'with a Word file that is not there',
    by: 'facilitator',
    give: { ...nothing, wordTemplate: { asset: 'word-1', name: 'stijl.docx' } },
    status: 409,
    code: 'no-such-asset',
    leaves: 'as it was',
  },
];

describe('style.set', () => {
  it.each(cases)('by the $by $when → $status', (one) => playCommandCase(commands, one));
});

describe('files of a house style', () => {
  const put = (path: string, cookie: string, bytes: Uint8Array) =>
    fetch(`${commands.server.origin}${path}`, {
      method: 'PUT',
      headers: { cookie, origin: commands.server.origin, 'Content-Type': 'application/octet-stream' },
      body: Buffer.from(bytes),
    });

  it.each([
    ['PNG', pngOf(120, 40), 'image/png'],
    ['JPEG', jpegOf(120, 40), 'image/jpeg'],
  ] as const)('a %s becomes the logo, with the size that it has', async (_, picture, mediaType) => {
    const { made, facilitator, observer, session } = await commands.workshop();
    const answer = await put(`/api/workshops/${made.id}/assets/logo`, facilitator.cookie, picture);
    expect(answer.status).toBe(201);
    const { asset } = (await answer.json()) as { asset: string };
    await facilitator.give({ ...nothing, logo: { asset, alt: 'Stroomnet' } });
    const logo = { asset, alt: 'Stroomnet', mediaType, width: 120, height: 40 };
    expect((await session()).houseStyle?.logo).toEqual(logo);
    const shown = await fetch(`${commands.server.origin}/api/workshops/${made.id}/assets/${asset}`, {
      headers: { cookie: observer.cookie },
    });
    expect(shown.headers.get('content-type')).toBe(mediaType);
    expect(new Uint8Array(await shown.arrayBuffer())).toEqual(picture);
  });

  it('keeps what the house style names and the newest besides, and nothing of an erased workshop', async () => {
    const { made, facilitator } = await commands.workshop();
    const path = `/api/workshops/${made.id}/assets/logo`;
    const ids: string[] = [];
    for (const width of [10, 20, 30]) {
      const { asset } = (await (await put(path, facilitator.cookie, pngOf(width, 10))).json()) as {
        asset: string;
      };
      ids.push(asset);
      if (width === 10) await facilitator.give({ ...nothing, logo: { asset, alt: '' } });
    }
    expect(new Set(await commands.store.assets(made.id))).toEqual(new Set([ids[0], ids[2]]));
    await commands.server.call('DELETE', `/api/workshops/${made.id}`, { cookie: facilitator.cookie });
    expect(await commands.store.assets(made.id)).toEqual([]);
  });

  it('goes along into a copy of the workshop, files included', async () => {
    const { made, facilitator } = await commands.workshop();
    const { asset } = (await (
      await put(`/api/workshops/${made.id}/assets/logo`, facilitator.cookie, pngOf(12, 10))
    ).json()) as { asset: string };
    await facilitator.give({ ...nothing, brand: '#8a2f4b', logo: { asset, alt: '' } });
    const path = `/api/workshops/${made.id}/duplicate`;
    const copy = await commands.server.call('POST', path, { cookie: facilitator.cookie, body: {} });
    expect((await commands.store.asset(copy.json.id, asset))?.bytes).toEqual(pngOf(12, 10));
    const session = readSession(rebuildDocument(await commands.store.loadDocument(copy.json.id, 'session')));
    expect(session.houseStyle).toMatchObject({ brand: '#8a2f4b', logo: { asset, width: 12, height: 10 } });
  });

  it.each([
    ['logo', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), 400, 'not-a-logo'],
    ['logo', pngOf(5000, 10), 400, 'not-a-logo'],
    ['logo', pngOf(10, 10).slice(0, 20), 400, 'not-a-logo'],
    ['logo', new Uint8Array(0), 400, 'not-a-logo'],
    ['logo', new Uint8Array(600 * 1024), 413, 'too-large'],
    ['word-template', pngOf(10, 10), 400, 'not-a-word-file'],
    ['word-template', new Uint8Array(3 * 1024 * 1024), 413, 'too-large'],
  ] as const)('refuses as %s what is none: %#', async (kind, bytes, status, code) => {
    const { made, facilitator, stored } = await commands.workshop();
    const before = await stored();
    const answer = await put(`/api/workshops/${made.id}/assets/${kind}`, facilitator.cookie, bytes);
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
      status,
      code,
    ]);
    expect(await stored()).toEqual(before);
    expect(await commands.store.assets(made.id)).toEqual([]);
  });

  it.each(['participant', 'observer'] as const)('takes none from a %s', async (role) => {
    const { made, ...people } = await commands.workshop();
    const answer = await put(`/api/workshops/${made.id}/assets/logo`, people[role].cookie, pngOf(10, 10));
    expect(answer.status).toBe(403);
    expect(await commands.store.assets(made.id)).toEqual([]);
  });
});
