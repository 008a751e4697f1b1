import { describe, expect, it } from 'vitest';
import { mentionQueryAt, optionsFor, withMention } from './mention-query.ts';

const departments = ['IT', 'IT Beheer', 'Juridische zaken', 'Klantenservice'].map((name, at) => ({
  id: `d${at}`,
  name,
  color: at + 1,
  isSecondRound: false,
}));

describe('a mention that is being written', () => {
  it('is the word behind an @ before the caret', () => {
    expect(mentionQueryAt('Vraag @juri', 11)).toEqual({ at: 6, text: 'juri' });
    expect(mentionQueryAt('@', 1)).toEqual({ at: 0, text: '' });
    expect(mentionQueryAt('mail@it', 7)).toBeNull();
    expect(mentionQueryAt('@IT\nen', 6)).toBeNull();
    expect(mentionQueryAt('geen', 4)).toBeNull();
    expect(mentionQueryAt('@IT', 0)).toBeNull();
  });

  it('offers what begins with it, then what has a word that does', () => {
    const offered = (text: string) => optionsFor({ at: 0, text }, departments).map(({ name }) => name);
    expect(offered('')).toHaveLength(4);
    expect(offered('it')).toEqual(['IT', 'IT Beheer']);
    expect(offered('zak')).toEqual(['Juridische zaken']);
    expect(offered('IT dit')).toEqual([]);
  });

  it('is written out with a space behind it, and never two', () => {
    expect(withMention('Vraag @ju', { at: 6, text: 'ju' }, 'Juridische zaken')).toEqual({
      text: 'Vraag @Juridische zaken ',
      caret: 24,
    });
    expect(withMention('@i dit', { at: 0, text: 'i' }, 'IT')).toEqual({ text: '@IT dit', caret: 4 });
  });
});
