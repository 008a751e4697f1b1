import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strategyFileText } from '#shared/strategy/file/write.ts';
import { valueAt } from '#shared/strategy/paths.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { placesIn, type Region } from './json-places.ts';

const file = `{
  "format": "klantcontactstrategie", "version": 1,
  "ambition": { "endState": "Eerst \\"luisteren\\", } en dan [pas] praten", "serviceTier": "platinum" },
  "sourcing": [
    { "id": "s0" },
    {
      "scope": "Eerste lijn 🙂", "contract": { "termMonths": 12, "payBasis":
        "per_contact" },
      "id": "s1"
    }
  ],
  "goals": [], "goals": [{ "id": "g1", "tags": ["employee"] }]
}`;

/** The part of the text that a region covers; to the end of its line when it has no end. */
function textIn(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split('\n').slice(startLine - 1, endLine ?? startLine);
  const last = lines.length - 1;
  const cut = lines.map((line, index) => (index === last && endColumn ? line.slice(0, endColumn - 1) : line));
  return cut.map((line, index) => (index === 0 ? line.slice(startColumn - 1) : line)).join('\n');
}

test.each([
  ['ambition.serviceTier', '"serviceTier": "platinum"'],
  ['sourcing.s1.scope', '"scope": "Eerste lijn 🙂"'],
  ['sourcing.s1.contract.payBasis', '"payBasis":\n        "per_contact"'],
  ['sourcing.s1.contract.termMonths', '"termMonths": 12'],
  ['sourcing.s0', '{ "id": "s0" }'],
  ['goals.g1.tags', '"tags": ["employee"]'],
])('%s is its key and value', (path, expected) => {
  expect(textIn(file, placesIn(file)(path))).toBe(expected);
});

test.each([
  ['a field that the item leaves out', 'sourcing.s0.choice', '{ "id": "s0" },'],
  ['a field of a part that is left out', 'sourcing.s1.selection.dueDiligence', '{'],
  ['an item that is not in the file', 'goals.g9.text', '"goals": [{ "id": "g1", "tags": ["employee"] }]'],
  ['an entity that the file leaves out', 'learning.ownerDeptId', '{'],
  ['what is no path of the model', 'nowhere.at.all', '{'],
])('%s: the start of what it would stand in', (_name, path, expected) => {
  const region = placesIn(file)(path);
  expect(region.endLine).toBeUndefined();
  expect(textIn(file, region)).toBe(expected);
});

test('lines and columns count from 1, columns in UTF-16 units', () => {
  const { startLine, startColumn } = placesIn('{"ambition":{"role":"🙂","serviceTier":"gold"}}')(
    'ambition.serviceTier',
  );
  expect([startLine, startColumn]).toEqual([1, 26]);
  const windows = file.replaceAll('\n', '\r\n');
  expect(placesIn(windows)('sourcing.s1.scope')).toEqual(placesIn(file)('sourcing.s1.scope'));
});

test('whatever a strategy holds, the place of a field holds its value', () => {
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      const text = strategyFileText(strategy);
      const placeOf = placesIn(text);
      for (const { id } of strategy.channels) {
        const path = `channels.${id}.purpose`;
        const region = placeOf(path);
        const written = region.endLine ? JSON.parse(`{${textIn(text, region)}}`).purpose : '';
        expect(written).toBe(valueAt(strategy, path));
      }
    }),
    { numRuns: 50 },
  );
});
