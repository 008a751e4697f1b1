import { expect, test } from 'vitest';
import { readPdf } from '#tests/support/pdf-file.ts';
import { withSubject } from './pdf-properties.ts';
import { findChromium, printHtml } from './print-html.ts';

const chromium = findChromium(process.env['CHROMIUM_PATH'] ?? '');

test('finds only a browser that is there', () => {
  expect(findChromium('/nergens/chromium')).toBeNull();
  expect(findChromium(process.execPath)).toBe(process.execPath);
});

test.skipIf(chromium === null)(
  'prints a page as a tagged PDF whose properties say that it is no PDF/UA, and reaches nothing',
  async () => {
    const html =
      '<!doctype html><html lang="nl"><title>Strategie</title><h1>Kop</h1><img alt="x" src="http://127.0.0.1:9/x.png"><p>Tekst</p>';
    const pdf = await printHtml(chromium ?? '', new TextEncoder().encode(html), 'nl');
    const text = Buffer.from(pdf).toString('latin1');
    const subject = /\/Subject <feff([0-9a-f]+)>/.exec(text)?.[1] ?? '';
    expect(Buffer.from(subject, 'hex').swap16().toString('utf16le')).toContain('Niet PDF/UA');
    expect(readPdf(pdf).structure.map((element) => element.role)).toContain('H1');
  },
  60_000,
);

test('a file of another build comes back as it is', () => {
  const odd = new TextEncoder().encode('%PDF-1.7 without a table');
  expect(withSubject(odd, 'x')).toBe(odd);
});
