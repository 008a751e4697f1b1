import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryValue } from '#tests/support/arbitrary-strategy.ts';
import { definitionOf, entityNames } from './entities.ts';
import { zodOf } from './field-zod.ts';

const fields = entityNames.flatMap((name) =>
  Object.entries(definitionOf(name).fields).map(([field, schema]) => [`${name}.${field}`, schema] as const),
);

/** What people and programs get wrong, in the shapes that fields take. */
const nearMisses = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'x'.repeat(20_001),
  '2026-02-29T09:30:00Z',
  '2024-02-29T09:30:00Z',
  '1900-02-29T09:30:00Z',
  '2026-13-01T09:30:00Z',
  '2026-11-20T09:30Z',
  '2026-11-20T09:30:00',
  '2026-11-20T09:30:00.5-11:30',
  '2026-00',
  '2026-12',
  '24:00',
  '24:01',
  'pap-',
  '../x',
  'id-1',
  true,
  0,
  -0.5,
  100.5,
  101,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  [null],
  ['nl'],
  ['a b'],
  [1],
  {},
  [{ path: 'a', value: null }],
  [{ path: 'a' }],
  [{ path: 1, value: 1 }],
  [{ item: 'a', title: '', dots: -1 }],
  [{ item: 'a', title: '', dots: 1 }],
  [{ item: 'a', title: '', dots: 1.5 }],
);

describe('what a field takes', () => {
  it.each(fields)('is the same in zod: %s', (_, schema) => {
    const zod = zodOf(schema.meta);
    const any = fc.oneof(arbitraryValue(schema, {}), nearMisses, fc.anything());
    fc.assert(
      fc.property(any, (value) => {
        expect(schema.fits(value)).toBe(zod.safeParse(value).success);
      }),
      { numRuns: 120 },
    );
  });
});
