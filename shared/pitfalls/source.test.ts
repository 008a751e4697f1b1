import { expect, test } from 'vitest';
import { articles, legalCheck, pitfallOf, sourceLine } from './source.ts';

test('a law shows where it stands and when it was last checked, in either language', () => {
  const law = {
    title: { nl: 'Wet op het voorbeeld', en: 'Example Act' },
    place: { nl: 'art. 1', en: 'art. 1' },
    url: 'https://example.org/law',
    asOf: '2026-11',
  };
  expect(sourceLine([law], 'nl')).toBe(
    'Wet op het voorbeeld, art. 1, https://example.org/law, stand november 2026',
  );
  expect(sourceLine([law], 'en')).toBe('Example Act, art. 1, https://example.org/law, as at November 2026');
});

test('an article has no date of check', () => {
  const source = [pitfallOf(articles.ziptoneStrategy, 2), articles.customerTalk];
  expect(sourceLine(source, 'nl')).toBe(
    'Ziptone, "Wat is een klantcontactstrategie?", valkuil 2; CustomerTalk, interview met Annemiek van Moorst (TOTE-M)',
  );
});

test('the date of check is a month', () => {
  expect(legalCheck.asOf).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
});
