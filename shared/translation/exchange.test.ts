import { describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { type IncomingTranslation, previewOf } from './exchange.ts';
import { hashOfText } from './hash.ts';
import { translationUnits } from './units.ts';

const units = translationUnits(
  strategyFromPatch({
    meta: { language: 'nl' },
    ambition: { notDoing: ['Geen fax', 'Geen bandje'] },
    goals: [
      { id: 'g1', text: 'Een.' },
      { id: 'g2', text: 'Twee.' },
      { id: 'g3', text: 'Drie.' },
    ],
    translations: {
      'goals.g2.text': { text: 'Two.', by: 'human', ofHash: hashOfText('Twee.') },
      'goals.g3.text': { text: 'Three', by: 'machine', ofHash: hashOfText('Drie.') },
    },
  }),
  'nl',
);

const incoming = (
  id: string,
  text: string | null,
  original: string | null,
  isReviewed = false,
): IncomingTranslation => ({
  id,
  text,
  original,
  hash: original === null ? null : hashOfText(original),
  isReviewed,
});
const preview = (...all: IncomingTranslation[]) => previewOf(units, all);

describe('what a file would change', () => {
  it.each([
    ['new', incoming('goals.g1.text', 'One.', 'Een.')],
    ['new', incoming('goals.g1.text', 'One.', null)],
    ['stale', incoming('goals.g1.text', 'One.', 'Eén.')],
    ['changed', incoming('goals.g2.text', 'Two!', 'Twee.')],
    ['changed', incoming('goals.g3.text', 'Three.', 'Drie.')],
    ['changed', incoming('goals.g3.text', 'Three', 'Drie.', true)],
  ])('is %s for %j', (kind, one) => {
    expect(preview(one).translations.map((found) => found.kind)).toEqual([kind]);
  });

  it('finds a text of a list again in another place', () => {
    const [found] = preview(incoming('ambition.notDoing.0', 'No tape', 'Geen bandje')).translations;
    expect(found).toMatchObject({ path: 'ambition.notDoing.1', kind: 'new' });
  });

  it('leaves alone what is the same, empty or unknown', () => {
    expect(
      preview(
        incoming('goals.g2.text', 'Two.', 'Twee.'),
        incoming('goals.g3.text', 'Three', 'Drie.'),
        incoming('goals.g1.text', ' ', 'Een.'),
        incoming('goals.g9.text', 'Nine.', 'Negen.'),
        incoming('__proto__', 'x', 'y'),
        incoming('ambition.notDoing.7', 'No letter', 'Geen brief'),
      ),
    ).toEqual({
      translations: [],
      same: 2,
      empty: 1,
      unknown: ['goals.g9.text', '__proto__', 'ambition.notDoing.7'],
      rejected: [],
    });
  });

  it('says what it cannot take, and why', () => {
    expect(
      preview(
        incoming('goals.g1.text', 'x'.repeat(20_001), 'Een.'),
        incoming('goals.g1.text', 'One.', 'Een.'),
        incoming('goals.g2.text', 'Two of old.', 'Oud.'),
        incoming('goals.g3.text', null, 'Drie.'),
      ).rejected,
    ).toEqual([
      { id: 'goals.g1.text', reason: 'too-long' },
      { id: 'goals.g1.text', reason: 'twice' },
      { id: 'goals.g2.text', reason: 'older' },
      { id: 'goals.g3.text', reason: 'in-part' },
    ]);
  });
});
