import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTranslationHost, type TranslationHost } from '#tests/support/translation-host.ts';
import { piecesOf } from './pieces.ts';
import { createTranslationService } from './translation-service.ts';

let host: TranslationHost;

beforeAll(async () => {
  host = await startTranslationHost();
});
beforeEach(() => {
  host.mood = 'well';
});
afterAll(() => host.close());

const service = (kind: 'deepl' | 'libretranslate' = 'deepl', timeoutMs?: number) =>
  createTranslationService({ url: host.url, kind, key: 'secret' }, timeoutMs);

describe('translating by a service', () => {
  it('speaks as DeepL wants it', async () => {
    const result = await service().translate(['Bellen hoeft niet.', 'Nog een.'], 'nl', 'en');
    expect(result).toEqual({ ok: true, texts: ['EN: Bellen hoeft niet.', 'EN: Nog een.'] });
    expect(host.calls.at(-1)).toMatchObject({
      path: '/v2/translate',
      key: 'DeepL-Auth-Key secret',
      body: { text: ['Bellen hoeft niet.', 'Nog een.'], source_lang: 'NL', target_lang: 'EN-GB' },
    });
  });

  it('speaks as LibreTranslate wants it', async () => {
    const result = await service('libretranslate').translate(['Call us.'], 'en', 'nl');
    expect(result).toEqual({ ok: true, texts: ['EN: Call us.'] });
    expect(host.calls.at(-1)).toMatchObject({
      path: '/translate',
      body: { q: ['Call us.'], source: 'en', target: 'nl', format: 'text', api_key: 'secret' },
    });
  });

  it('keeps line ends, space around lines, and lines without words', async () => {
    const result = await service().translate([' Een.\r\n\r\n- 12%\n  Twee. '], 'nl', 'en');
    expect(result).toEqual({ ok: true, texts: [' EN: Een.\r\n\r\n- 12%\n  EN: Twee. '] });
  });

  it('gives no translation in which something to fill in, or an address, got lost', async () => {
    const texts = ['Beste {naam}, zie https://x.nl/a', 'Zonder iets.'];
    const kept = await service().translate(texts, 'nl', 'en');
    expect(kept).toEqual({ ok: true, texts: texts.map((text) => `EN: ${text}`) });
    host.mood = 'loses-braces';
    const lost = await service().translate(texts, 'nl', 'en');
    expect(lost).toEqual({ ok: true, texts: [null, 'EN: Zonder iets.'] });
  });

  it('sends many texts in several calls, no more than two at a time', async () => {
    const before = host.calls.length;
    const texts = Array.from({ length: 90 }, (_, number) => `Tekst ${number}`);
    const one = service();
    const results = await Promise.all([1, 2, 3].map(() => one.translate(texts, 'nl', 'en')));
    for (const result of results) expect(result.ok && result.texts.at(-1)).toBe('EN: Tekst 89');
    expect(host.calls.length - before).toBe(9);
    expect(host.mostAtOnce()).toBeLessThanOrEqual(2);
  });

  it('says that it is busy when too many wait', async () => {
    const one = service();
    const results = await Promise.all(Array.from({ length: 14 }, () => one.translate(['Een.'], 'nl', 'en')));
    expect(results.filter((result) => !result.ok && result.code === 'busy')).toHaveLength(4);
    expect(await one.translate(['Een.'], 'nl', 'en')).toMatchObject({ ok: true });
  });

  it.each([
    ['redirects', 'unreachable'],
    ['refuses', 'refused'],
    ['fails', 'unreachable'],
    ['says-html', 'nonsense'],
    ['says-too-little', 'nonsense'],
    ['endless', 'nonsense'],
  ] as const)('takes nothing from a host that %s', async (mood, code) => {
    host.mood = mood;
    const before = host.calls.length;
    expect(await service().translate(['Een.'], 'nl', 'en')).toEqual({ ok: false, code });
    expect(host.calls.length - before).toBe(1);
  });

  it('waits no longer than it may', async () => {
    host.mood = 'never';
    expect(await service('deepl', 200).translate(['Een.'], 'nl', 'en')).toEqual({
      ok: false,
      code: 'unreachable',
    });
  });

  it('is not there when nobody listens', async () => {
    const gone = createTranslationService({ url: 'http://127.0.0.1:1', kind: 'deepl', key: null });
    expect(await gone.translate(['Een.'], 'nl', 'en')).toEqual({ ok: false, code: 'unreachable' });
  });
});

it('cuts any text into pieces that make it up again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
