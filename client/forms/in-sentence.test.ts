import { describe, expect, it } from 'vitest';
import { inSentence } from './in-sentence.ts';

describe('a name inside a sentence', () => {
  it.each([
    ['Weak spot in the business model', 'weak spot in the business model'],
    ['Kanaal', 'kanaal'],
    ['KPI', 'KPI'],
    ["KPI's", "KPI's"],
    ['', ''],
  ])('reads %s as %s', (name, expected) => {
    expect(inSentence(name)).toBe(expected);
  });
});
