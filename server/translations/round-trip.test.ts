import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xliff2js } from 'xliff';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { previewOf } from '#shared/translation/exchange.ts';
import { type TranslationUnit, translationUnits } from '#shared/translation/units.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { writeCsv } from './csv.ts';
import { readTranslationFile } from './read-file.ts';
import { readXliff, writeXliff } from './xliff.ts';

const hostile = fc.constantFrom(
  '=SUM(A1)',
  "'=1",
  '-1',
  '@x',
  '+31',
  "'' 'quoted'",
  'a "b", c; d\r\ne\tf',
  '<b>&amp;</b> ]]> <!-- x -->',
  'bell \u0007 and nul \u0000',
  ' spaces ',
  '\ttab',
  '\u202eomgekeerd',
  '👩‍💻 é ï €',
  '\uFFFE',
);
const text = fc
  .oneof(hostile, fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }))
  .filter((value) => value.trim() !== '' && !/\p{Surrogate}/u.test(value));

/** A unit for every text of any strategy, with any translation. */
const units = fc
  .tuple(arbitraryStrategy, fc.array(text, { minLength: 1, maxLength: 5 }))
  .map(([any, texts]) => {
    const strategy: Strategy = { ...any, meta: { ...any.meta, language: 'nl', title: texts[0] ?? 'x' } };
    return translationUnits({ ...strategy, translations: {} }, 'nl').map(
      (unit, number): TranslationUnit => ({
        ...unit,
        state: 'current',
        translation: { text: texts[number % texts.length] ?? 'x', ofHash: unit.hash, by: 'human' },
      }),
    );
  });

const utf8 = (content: string) => new TextEncoder().encode(content);

describe.each([
  ['xliff', (all: readonly TranslationUnit[]) => writeXliff(all, 'nl', 'en')],
  ['csv', (all: readonly TranslationUnit[]) => writeCsv(all, 'nl')],
] as const)('%s', (_, write) => {
  it('gives back every id, hash, original and translation to the letter', () => {
    fc.assert(
      fc.property(units, (all) => {
        const read = readTranslationFile(utf8(write(all)));
        if (!read.ok) throw new Error(read.code);
        expect(
          read.translations.map(({ id, hash, original, text: own }) => [id, hash, original, own]),
        ).toEqual(all.map((unit) => [unit.path, unit.hash, unit.original, unit.translation?.text]));
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing when it comes back as it went', () => {
    const all = translationUnits(stroomnet, 'nl');
    const read = readTranslationFile(utf8(write(all)));
    if (!read.ok) throw new Error(read.code);
    expect(previewOf(all, read.translations)).toEqual({
      translations: [],
      same: all.length,
      empty: 0,
      unknown: [],
      rejected: [],
    });
  });

  it('survives being cut off and having bits flipped', () => {
    const bytes = utf8(write(translationUnits(stroomnet, 'nl').slice(0, 20)));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, end) => {
        const broken = bytes.slice(0, end);
        if (at < end) broken[at] = value;
        expect(typeof readTranslationFile(broken).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('xliff', () => {
  it('is read by another program as it was meant', async () => {
    const all = translationUnits(stroomnet, 'nl');
    const read = await xliff2js(writeXliff(all, 'nl', 'en'));
    expect([read.sourceLanguage, read.targetLanguage]).toEqual(['nl', 'en']);
    const there = read.resources['strategy'] ?? {};
    expect(Object.keys(there)).toEqual(all.map(({ path }) => path));
    for (const { path, original, translation } of all) {
      expect(there[path]).toMatchObject({ source: original, target: translation?.text });
    }
  });

  const file = (unit: string, version = '2.0') =>
    `<?xml version="1.0"?><x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="nl" trgLang="en"><x:file id="f"><x:group id="g">${unit}</x:group></x:file></x:xliff>`;
  const one = (unit: string) => {
    const read = readXliff(file(unit));
    return read.ok ? read.translations[0] : read;
  };

  it('takes a unit that a tool cut into segments as one text', () => {
    const unit = `<x:unit id="goals.g1.text"><x:segment state="final"><x:source>Een.</x:source><x:target>One.</x:target></x:segment><x:ignorable><x:source> </x:source></x:ignorable><x:segment state="reviewed"><x:source>Twee.</x:source><x:target>Two.</x:target></x:segment></x:unit>`;
    expect(one(unit)).toMatchObject({ original: 'Een. Twee.', text: 'One. Two.', isReviewed: true });
  });

  it('tells when only a part of such a unit is translated', () => {
    const unit = `<x:unit id="a"><x:segment><x:source>Een.</x:source><x:target>One.</x:target></x:segment><x:segment><x:source>Twee.</x:source></x:segment></x:unit>`;
    expect(one(unit)).toMatchObject({ text: null });
  });

  it('reads through marks inside a text, and characters by number', () => {
    const unit = `<x:unit id="a"><x:segment><x:source>x</x:source><x:target>a <x:pc id="1"><x:mrk id="2">b</x:mrk></x:pc><x:ph id="3"/><![CDATA[ <c> ]]>&#233;<x:cp hex="0007"/></x:target></x:segment></x:unit>`;
    expect(one(unit)).toMatchObject({ text: 'a b <c> é\u0007' });
  });

  it.each([
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.0">&a;</xliff>', 'not-xml'],
    ['an unknown entity', '<xliff version="2.0">&a;</xliff>', 'not-xml'],
    ['a file from elsewhere', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff version="2.0"/>', 'not-xml'],
    ['an open tag', '<xliff version="2.0"><file>', 'not-xml'],
    ['tags that cross', '<xliff version="2.0"><a><b></a></b></xliff>', 'not-xml'],
    ['deep nesting', `${'<a>'.repeat(100_000)}`, 'not-xml'],
    ['very many tags', `<xliff version="2.0">${'<a/>'.repeat(500_000)}</xliff>`, 'not-xml'],
    ['two roots', '<xliff version="2.0"/><xliff version="2.0"/>', 'not-xml'],
    ['a web page', '<html><body>hi</body></html>', 'not-xliff-2'],
    ['an older version', '<xliff version="1.2"/>', 'not-xliff-2'],
  ])('refuses %s', (_, content, code) => {
    expect(readTranslationFile(utf8(content))).toEqual({ ok: false, code });
  });
});

describe('csv', () => {
  it('puts nothing into a spreadsheet that it would work out', () => {
    const cells = writeCsv(
      translationUnits({ ...stroomnet, meta: { ...stroomnet.meta, title: '=HYPERLINK("http://x")' } }, 'nl'),
      'nl',
    );
    expect(cells).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it.each([
    ['semicolons', 'id;translation\r\ngoals.g1.text;"One; two"\r\n'],
    ['tabs', 'translation\tid\nOne; two\tgoals.g1.text'],
    ['a separator line', 'sep=;\r\nid;translation\r\ngoals.g1.text;"One; two"'],
    ['UTF-16', null],
  ])('is read with %s', (_, content) => {
    const bytes =
      content === null
        ? new Uint8Array(Buffer.from('\ufeffid\ttranslation\r\ngoals.g1.text\tOne; two\r\n', 'utf16le'))
        : utf8(content);
    const read = readTranslationFile(bytes);
    expect(read.ok && read.translations).toEqual([
      { id: 'goals.g1.text', hash: null, original: null, text: 'One; two', isReviewed: false },
    ]);
  });

  it.each([
    ['nothing', '', 'not-csv'],
    ['a letter', 'Beste Anouk,\nhier de vertaling', 'not-csv'],
    ['an open quote', 'id,translation\n"a,b', 'not-csv'],
  ])('refuses %s', (_, content, code) => {
    expect(readTranslationFile(utf8(content))).toEqual({ ok: false, code });
  });

  it('refuses what is not text', () => {
    const bytes = new Uint8Array([0x69, 0x64, 0x2c, 0xe9, 0x74]);
    expect(readTranslationFile(bytes)).toEqual({ ok: false, code: 'not-utf8' });
  });
});
