import {
  formatDateTime,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
} from '#shared/text/format.ts';
import { type Bilingual, type Language, localeOf } from '#shared/text/language.ts';
import { definitionOf, type EntityName, isEntityName, isListEntity } from './entities.ts';
import { type FieldMeta, type FieldSchema, type Fields, fieldMeta } from './field.ts';
import { type KpiUnit, kpiUnit } from './kpi-units.ts';
import { answersOf, itemIn, itemsOf, type Strategy } from './strategy.ts';
import { titleOf, titleOfAnything } from './titles.ts';
import { isEmptyValue } from './values.ts';

/**
 * Where a path leads: `ambition.serviceTier`, `channels.c1.motives`, `sourcing.s1.contract.payBasis`, and without a
 * field the entity or item itself.
 */
export interface PathTarget {
  readonly entity: EntityName;
  readonly id: string | null;
  /** Field with its parts joined by a dot; `''` when the path names no field. */
  readonly field: string;
  readonly schema: FieldSchema | undefined;
}

const known = new Map<string, PathTarget | undefined>();

/** More paths than a large strategy has; then they are forgotten, since ids of people's making never end. */
const mostKnown = 50_000;

/** Reads a path; `undefined` when it names no entity or no field of it. */
export function parsePath(path: string): PathTarget | undefined {
  const target = known.get(path);
  if (target !== undefined || known.has(path)) return target;
  if (known.size >= mostKnown) known.clear();
  const read = readPath(path);
  // Longer ones nobody asks twice.
  if (path.length <= 200) known.set(path, read);
  return read;
}

function readPath(path: string): PathTarget | undefined {
  const [entity = '', ...rest] = path.split('.');
  if (!isEntityName(entity)) return undefined;
  const id = isListEntity(entity) ? (rest.shift() ?? null) : null;
  const field = rest.join('.');
  const schema = fieldIn(definitionOf(entity).fields, rest);
  return field !== '' && !schema ? undefined : { entity, id, field, schema };
}

function fieldIn(fields: Fields, [head, ...rest]: readonly string[]): FieldSchema | undefined {
  const schema = head === undefined ? undefined : fields[head];
  if (!schema || rest.length === 0) return schema;
  return fieldIn(fieldMeta(schema).fields ?? {}, rest);
}

/** The value that stands at a path, `undefined` when nothing stands there. */
export function valueAt(strategy: Strategy, path: string): unknown {
  const target = parsePath(path);
  if (!target) return undefined;
  const { entity, id, field } = target;
  const start = isListEntity(entity)
    ? itemIn(itemsOf(strategy, entity), id ?? '')
    : answersOf(strategy, entity);
  if (field === '') return start;
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], start);
}

/** The label of the field at a path, of the entity when the path names no field; the path itself when unknown. */
export function labelOfPath(path: string, language: Language): string {
  const target = parsePath(path);
  if (!target) return path;
  return target.schema
    ? fieldMeta(target.schema).label[language]
    : definitionOf(target.entity).label[language];
}

/** The title of the card that a path stands on, such as the name of the channel. */
export function titleOfPath(strategy: Strategy, path: string, language: Language): string {
  const target = parsePath(path);
  return target ? titleOf(strategy, target.entity, target.id, language) : path;
}

const words = {
  unanswered: { nl: 'nog niet ingevuld', en: 'not filled in yet' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
} as const satisfies Record<string, Bilingual>;

/**
 * A value as people read it: labels for choices, titles for references, numbers with their unit. Unanswered reads
 * "nog niet ingevuld". Give the path that the value stands at; the value may be an older one than the strategy holds.
 */
export function displayValue(strategy: Strategy, path: string, value: unknown, language: Language): string {
  if (isEmptyValue(value)) return words.unanswered[language];
  const target = parsePath(path);
  if (!target?.schema) return typeof value === 'number' ? formatNumber(value, language) : String(value);
  return displayField(strategy, target, fieldMeta(target.schema), value, language);
}

function displayField(
  strategy: Strategy,
  target: PathTarget,
  meta: FieldMeta,
  value: unknown,
  language: Language,
): string {
  if (Array.isArray(value)) {
    return formatList(
      value.map((entry) => displayField(strategy, target, meta, entry, language)),
      language,
    );
  }
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][language];
  if (typeof value === 'number') return displayNumber(strategy, target, meta, value, language);
  if (typeof value !== 'string') return words.unanswered[language];
  switch (meta.kind) {
    case 'choice':
    case 'choices':
      return meta.options?.labels[value]?.[language] ?? value;
    case 'reference':
    case 'references':
      return titleOfAnything(strategy, value, language) ?? words.unanswered[language];
    case 'month':
      return formatMonth(value, language);
    case 'dateTime':
      return formatDateTime(value, language);
    case 'languageCodes':
      return (
        new Intl.DisplayNames(localeOf[language], { type: 'language', fallback: 'code' }).of(value) ?? value
      );
    default:
      return value;
  }
}

function displayNumber(
  strategy: Strategy,
  target: PathTarget,
  meta: FieldMeta,
  value: number,
  language: Language,
): string {
  if (meta.unit !== 'kpi') {
    // A year is a name, not an amount: no thousands separator.
    if (target.field === 'year') return String(value);
    return formatWithUnit(value, meta.unit, language);
  }
  const kind = valueAt(strategy, `kpis.${target.id}.kind`);
  return formatWithUnit(value, kpiUnit(typeof kind === 'string' ? kind : null).unit, language);
}

type DisplayUnit = KpiUnit['unit'] | FieldMeta['unit'];

const unitPatterns: Partial<Record<NonNullable<DisplayUnit>, Bilingual>> = {
  seconds: { nl: '{n} s', en: '{n} s' },
  minutes: { nl: '{n} min', en: '{n} min' },
  hours: { nl: '{n} uur', en: '{n} h' },
  months: { nl: '{n} mnd', en: '{n} mo' },
  years: { nl: '{n} jaar', en: '{n} yr' },
  fte: { nl: '{n} fte', en: '{n} FTE' },
  perHour: { nl: '{n} per uur', en: '{n} per hour' },
  perCustomer: { nl: '{n} per klant per jaar', en: '{n} per customer per year' },
  contacts: { nl: '{n} contacten', en: '{n} contacts' },
};

/** A number with its unit as people of the language write it. */
export function formatWithUnit(value: number, unit: DisplayUnit, language: Language): string {
  if (unit === 'percent') return formatPercent(value, language);
  if (unit === 'eur') return formatMoney(value, language);
  const pattern = unit ? unitPatterns[unit]?.[language] : undefined;
  const amount = formatNumber(value, language);
  return pattern ? pattern.replace('{n}', amount) : amount;
}
