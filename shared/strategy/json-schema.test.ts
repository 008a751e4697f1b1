import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { strategyJsonSchema } from './json-schema.ts';

const schema = strategyJsonSchema();
const isValid = new Ajv2020({ validateFormats: false, strict: false }).compile(schema);

test('it is JSON Schema 2020-12, with labels and without keys of our own', () => {
  expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(JSON.stringify(schema)).toContain('"title":"Customer types"');
  const standard =
    /^(\$schema|type|properties|required|additionalProperties|items|enum|const|anyOf|pattern|format|min\w+|max\w+|exclusiveMinimum|propertyNames|title|description)$/;
  expect([...keywordsOf(schema)].filter((keyword) => !standard.test(keyword))).toEqual([]);
});

test('it asks for nothing but format and version', () => {
  expect(isValid({ format: 'klantcontactstrategie', version: 1 })).toBe(true);
  expect(isValid({ version: 1 })).toBe(false);
  expect(schema['required']).toEqual(['format', 'version']);
});

test.each([
  ['the starter for a municipality', 'templates/gemeente/strategy.json'],
  ['the worked example', 'templates/stroomnet/strategy.json'],
  ['a poor strategy', 'tests/fixtures/poor.json'],
])('%s is valid', (_, file) => {
  isValid(JSON.parse(readFileSync(file, 'utf8')));
  expect(isValid.errors).toBeNull();
});

test.each([
  ['an unknown channel', { channels: [{ id: 'c', kind: 'fax' }] }],
  ['a theme of one’s own', { themes: [{ id: 'mine' }] }],
  ['text where a list belongs', { goals: 'x' }],
  ['a month that is none', { meta: { startMonth: '2027-13' } }],
])('%s is not', (_, part) => {
  expect(isValid({ format: 'klantcontactstrategie', version: 1, ...part })).toBe(false);
});

/** Every keyword that a schema uses, at any depth; names of properties are none. */
function keywordsOf(node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(node)) for (const entry of node) keywordsOf(entry, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return found;
  for (const [keyword, value] of Object.entries(node)) {
    found.add(keyword);
    const inner = keyword === 'properties' ? Object.values(value) : value;
    if (keyword !== 'enum' && keyword !== 'const') keywordsOf(inner, found);
  }
  return found;
}
