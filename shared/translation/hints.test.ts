import { expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { hashOfText } from './hash.ts';
import { glossaryHints, remembered, translationMemory } from './hints.ts';
import { translationUnits } from './units.ts';

it('shows the terms of the trade with their name in the other language', () => {
  const hints = glossaryHints({ original: 'De bezettingsgraad en de AHT dalen.', from: 'nl', to: 'en' });
  expect(hints.map(({ translated }) => translated)).toEqual(['AHT, average handle time', 'Occupancy']);
  expect(hints.map(({ insert }) => insert)).toEqual(['AHT', 'occupancy']);
  expect(glossaryHints({ original: 'Processen', from: 'nl', to: 'en' })).toEqual([]);
});

it('remembers what the very same text was called elsewhere, and forgets what is out of date', () => {
  const strategy = strategyFromPatch({
    meta: { language: 'nl' },
    goals: [
      { id: 'g1', text: 'Bel terug.' },
      { id: 'g2', text: 'Bel terug.' },
      { id: 'g3', text: 'Bel op.' },
    ],
    translations: {
      'goals.g1.text': { text: 'Call back.', by: 'human', ofHash: hashOfText('Bel terug.') },
      'goals.g3.text': { text: 'Phone.', by: 'human', ofHash: hashOfText('Schrijf.') },
    },
  });
  const units = translationUnits(strategy, 'nl');
  const memory = translationMemory(units);
  expect(units.map((unit) => remembered(memory, unit))).toEqual([[], ['Call back.'], []]);
});
