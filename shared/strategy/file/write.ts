import { areUsual } from '../check-settings.ts';
import { definitionOf, type EntityName, entityNames, isListEntity } from '../entities.ts';
import { type Fields, fieldMeta } from '../field.ts';
import { answersOf, itemsOf, type Strategy } from '../strategy.ts';
import { isEmptyValue, isPlainObject } from '../values.ts';
import { formatName, formatVersion } from './read.ts';

type Json = Record<string, unknown>;

/**
 * The strategy in the file format, canonical: entities and fields in the order of the model, nulls and empties left
 * out, unknown fields behind the known ones. Reading it back gives an equal strategy.
 */
export function toStrategyFile(strategy: Strategy): Json {
  const file: Json = { format: formatName, version: formatVersion };
  for (const name of entityNames) {
    const part = isListEntity(name)
      ? writeItems(name, strategy)
      : writeAnswers(name, answersOf(strategy, name));
    if (Object.keys(part).length > 0) file[name] = part;
  }
  if (Object.keys(strategy.layout).length > 0) file['layout'] = sortedByKey(strategy.layout);
  if (Object.keys(strategy.translations).length > 0)
    file['translations'] = sortedByKey(strategy.translations);
  if (!areUsual(strategy.checks)) file['checks'] = writeChecks(strategy.checks);
  return { ...file, ...sortedByKey(strategy.extra) };
}

/** The canonical file as text, two spaces deep, with a line end. */
export function strategyFileText(strategy: Strategy): string {
  return `${JSON.stringify(toStrategyFile(strategy), null, 2)}\n`;
}

function writeChecks({ profile, thresholds, switchedOff }: Strategy['checks']): Json {
  return {
    ...(profile === 'core' ? {} : { profile }),
    ...(Object.keys(thresholds).length === 0 ? {} : { thresholds: sortedByKey(thresholds) }),
    ...(Object.keys(switchedOff).length === 0 ? {} : { switchedOff: sortedByKey(switchedOff) }),
  };
}

function writeItems(name: Parameters<typeof itemsOf>[1], strategy: Strategy): readonly Json[] {
  const { fixedIds } = definitionOf(name);
  const items = itemsOf(strategy, name).map(({ id, ...values }) => ({
    id,
    ...writeAnswers(name, values, id),
  }));
  // An unanswered theme or block says nothing: the scaffold puts it back.
  return fixedIds ? items.filter((item) => Object.keys(item).length > 1) : items;
}

function writeAnswers(name: EntityName, values: Readonly<Json>, id?: string): Json {
  const { fields, derived } = definitionOf(name);
  const derivedNames = Object.keys((id !== undefined && derived?.(id)) || {});
  return writeFields(fields, values, derivedNames);
}

function writeFields(fields: Fields, values: Readonly<Json>, leaveOut: readonly string[] = []): Json {
  const written: Json = {};
  for (const [name, schema] of Object.entries(fields)) {
    if (leaveOut.includes(name)) continue;
    const { kind, fields: inner } = fieldMeta(schema);
    const value = values[name];
    if (kind === 'part') {
      const part = writeFields(inner ?? {}, isPlainObject(value) ? value : {});
      if (Object.keys(part).length > 0) written[name] = part;
    } else if (isAnswered(kind, value)) written[name] = value;
  }
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(fields, name));
  for (const name of unknown.sort()) written[name] = values[name];
  return written;
}

function isAnswered(kind: string, value: unknown): boolean {
  if (kind === 'flag') return value === true;
  // Text of nothing but spaces is empty for every rule, yet somebody typed it: only nothing at all is left out.
  if (typeof value === 'string') return value !== '';
  if (Array.isArray(value)) return value.length > 0;
  return !isEmptyValue(value);
}

function sortedByKey(record: Readonly<Record<string, unknown>>): Json {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}
