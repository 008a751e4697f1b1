import fc from 'fast-check';
import { serverEntities } from '#shared/board/roots.ts';
import { definitionOf, entityNames, isListEntity, listEntityNames } from '#shared/strategy/entities.ts';
import { type FieldSchema, type Fields, fieldMeta } from '#shared/strategy/field.ts';
import { readStrategyJson } from '#shared/strategy/file/read.ts';
import { deepestPile, type Strategy } from '#shared/strategy/strategy.ts';

type Ids = Readonly<Record<string, readonly string[]>>;

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Bereikbaarheid', 'één regie 👩‍💻', 'a\nb', ' ', '"<&>'),
);
const month = fc.tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 }));
const twoDigits = (part: number) => String(part).padStart(2, '0');

/** Any value that fits a field of the model, unanswered among them; made from the metadata, so that none is forgotten. */
export function arbitraryValue(schema: FieldSchema, ids: Ids): fc.Arbitrary<unknown> {
  const meta = fieldMeta(schema);
  const options = [...(meta.options?.values ?? [])];
  const targets = meta.to === 'any' ? cardIds(ids) : [...(ids[meta.to ?? ''] ?? [])];
  const low = meta.min ?? -1000;
  const high = meta.max ?? 1_000_000;
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return words;
    case 'choice':
      return fc.constantFrom(null, ...options);
    case 'choices':
      return fc.subarray(options);
    case 'yesNo':
      return fc.constantFrom(null, true, false);
    case 'flag':
      return fc.boolean();
    case 'integer':
      return fc.option(fc.integer({ min: low, max: high }));
    case 'number':
      return fc.option(fc.integer({ min: low * 10, max: high * 10 }).map((tenths) => tenths / 10));
    case 'month':
      return fc.option(month.map(([year, number]) => `${year}-${twoDigits(number)}`));
    case 'time':
      return fc.constantFrom(null, '00:00', '08:30', '17:45', '24:00');
    case 'dateTime':
      return fc.constantFrom(null, '2026-11-20T09:30:00Z', '2027-01-02T10:00:00.123+01:00');
    case 'reference':
      return fc.constantFrom(null, ...targets);
    case 'references':
      return fc.subarray(targets);
    case 'texts':
      return fc.array(words, { maxLength: 4 });
    case 'languageCodes':
      return fc.array(fc.constantFrom('nl', 'en', 'pap', 'zh-Hant'), { maxLength: 3 });
    case 'facts':
      return fc.array(fc.record({ path: fc.constantFrom('goals.g1.text', 'ambition.role'), value: words }), {
        maxLength: 2,
      });
    case 'tallies':
      return fc.array(
        fc.record({
          item: fc.constantFrom('g1', 'learning'),
          title: words,
          dots: fc.integer({ min: 0, max: 99 }),
        }),
        { maxLength: 2 },
      );
    case 'part':
      return arbitraryFields(meta.fields ?? {}, ids);
  }
}

/** What `any` may point at: cards, not people or their verdicts, which the board does not hold. */
function cardIds(ids: Ids): string[] {
  return Object.entries(ids).flatMap(([name, all]) => (serverEntities.has(name) ? [] : all));
}

/** Any answers to a set of fields. */
export function arbitraryFields(fields: Fields, ids: Ids): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.entries(fields).map(([name, schema]) => [name, arbitraryValue(schema, ids)] as const);
  return fc.record(Object.fromEntries(values));
}

const arbitraryIds: fc.Arbitrary<Ids> = fc
  .tuple(...listEntityNames.map((name) => fc.integer({ min: 0, max: definitionOf(name).fixedIds ? 0 : 3 })))
  .map((counts) =>
    Object.fromEntries(
      listEntityNames.map((name, position) => [
        name,
        definitionOf(name).fixedIds ??
          Array.from({ length: counts[position] ?? 0 }, (_, nth) => `${name}_${nth}`),
      ]),
    ),
  );

/** Any strategy of the model, in the file format: every entity, every field, unknown fields too. */
export const arbitraryFile: fc.Arbitrary<Record<string, unknown>> = arbitraryIds.chain((ids) =>
  fc.record({
    format: fc.constant('klantcontactstrategie'),
    version: fc.constant(1),
    ...Object.fromEntries(entityNames.map((name) => [name, arbitraryEntity(name, ids)])),
    layout: fc.dictionary(
      fc.constantFrom(...listEntityNames.flatMap((name) => [...(ids[name] ?? [])])),
      fc.record(
        {
          x: fc.integer(),
          y: fc.integer(),
          w: fc.integer({ min: 1, max: 900 }),
          h: fc.integer({ min: 1, max: 900 }),
          z: fc.integer({ min: -deepestPile, max: deepestPile }),
          locked: fc.constant(true),
        },
        { requiredKeys: ['x', 'y'] },
      ),
      { maxKeys: 4 },
    ),
    translations: fc.dictionary(
      fc.constantFrom('ambition.endState', 'goals.goals_0.text', 'themes.learning.statement'),
      fc.record({ text: words, by: fc.constantFrom('human', 'machine') }),
    ),
    ofLater: fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' }).filter((value) => !hasForbiddenKey(value)),
  }),
);

function arbitraryEntity(name: (typeof entityNames)[number], ids: Ids): fc.Arbitrary<unknown> {
  const { fields } = definitionOf(name);
  const values = arbitraryFields(fields, ids);
  if (!isListEntity(name)) return values;
  return fc.tuple(...(ids[name] ?? []).map((id) => itemWith(id, values)));
}

function itemWith(id: string, values: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const unknown = fc.constantFrom({}, { fromLater: ['x', { y: 1 }] });
  return fc.tuple(values, unknown).map(([answers, more]) => ({ id, ...answers, ...more }));
}

function hasForbiddenKey(value: unknown): boolean {
  return /"(__proto__|constructor|prototype)"/.test(JSON.stringify(value));
}

/** Any strategy of the model as a snapshot. */
export const arbitraryStrategy: fc.Arbitrary<Strategy> = arbitraryFile.map((file) => {
  const read = readStrategyJson(file);
  if (!read.ok) throw new Error(`${read.problem.code} at ${read.problem.path}`);
  return read.strategy;
});
