import type { Bilingual } from '#shared/text/language.ts';
import type { Choices } from './choices.ts';
import { idPattern } from './ids.ts';

/** What sort of answer a field takes; decides the form control, the container in the document and the list of the report. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'flag'
  | 'integer'
  | 'number'
  | 'month'
  | 'time'
  | 'dateTime'
  | 'reference'
  | 'references'
  | 'texts'
  | 'languageCodes'
  | 'facts'
  | 'tallies'
  | 'part';

/** What a number counts. `kpi` means that the unit follows from the kind of the KPI. */
export type Unit = 'percent' | 'eur' | 'seconds' | 'minutes' | 'hours' | 'months' | 'years' | 'fte' | 'kpi';

/** The longest text and the longest list that the product takes, at input and in a file. */
export const limits = { textLength: 20_000, listLength: 20_000, nesting: 12 } as const;

/** Label of a field, with an optional one-line hint under it. */
export interface FieldLabel extends Bilingual {
  readonly hint?: Bilingual;
}

/** Everything that forms, outline, report and checks need to know about a field. */
export interface FieldMeta {
  readonly kind: FieldKind;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
  readonly options?: Choices;
  /** Name of the entity that a reference points at; `any` for items, themes and blocks alike. */
  readonly to?: string;
  readonly fields?: Fields;
}

/**
 * What a field takes. Not a schema of zod: a page makes all of the model before it can show a board, and reads thousands
 * of values with it. `json-schema.ts` says the same in zod, and a test holds the two together.
 */
export interface FieldSchema<Value = unknown> {
  readonly meta: FieldMeta;
  /** Whether a value may stand in the field. */
  readonly fits: (value: unknown) => value is Value;
}

/** The fields of an entity by name, in the order of the form. */
export type Fields = Readonly<Record<string, FieldSchema>>;

/** What a field holds. */
export type ValueOf<Schema> = Schema extends FieldSchema<infer Value> ? Value : never;

type Fits<Value> = FieldSchema<Value>['fits'];

function field<Value>(
  fits: Fits<Value>,
  { hint, nl, en }: FieldLabel,
  meta: Omit<FieldMeta, 'label' | 'hint'>,
): FieldSchema<Value> {
  return { fits, meta: { ...meta, label: { nl, en }, ...(hint ? { hint } : {}) } };
}

/** The metadata of a declared field. */
export function fieldMeta({ meta }: FieldSchema): FieldMeta {
  return meta;
}

/** What the texts of some kinds of field look like. */
export const patterns = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  time: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
  languageCode: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
} as const;
/** The longest path of a fact. */
export const longestPath = 200;

const datePattern =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

interface NumberOptions {
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.textLength;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function matches(pattern: RegExp): Fits<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

function oneOf<Value extends string>({ values }: Choices<Value>): Fits<Value> {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value): value is Value => known.has(value);
}

function orNull<Value>(fits: Fits<Value>): Fits<Value | null> {
  return (value): value is Value | null => value === null || fits(value);
}

function listOf<Value>(fits: Fits<Value>): Fits<Value[]> {
  return (value): value is Value[] => Array.isArray(value) && value.every(fits);
}

function objectOf<Values>(fields: { readonly [Name in keyof Values]: Fits<Values[Name]> }): Fits<Values> {
  const all: [string, Fits<unknown>][] = Object.entries(fields);
  return (value): value is Values =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    all.every(([name, fits]) => fits((value as Readonly<Record<string, unknown>>)[name]));
}

function within(isNumber: (value: unknown) => boolean, { min, max }: NumberOptions): Fits<number> {
  return (value): value is number =>
    typeof value === 'number' && isNumber(value) && value >= (min ?? value) && value <= (max ?? value);
}

/** ISO 8601 with offset, on a day that exists. */
function isDateTime(value: unknown): value is string {
  const [, year, month, day] = (typeof value === 'string' && value.match(datePattern)) || [];
  if (!year || !month || !day || Number(month) < 1 || Number(month) > 12) return false;
  // Leap years come back every four centuries; of the first century JavaScript makes the twentieth.
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}

const isId = matches(idPattern);

/** Short text, last writer wins; `''` is unanswered. */
export const text = (label: FieldLabel) => field(isText, label, { kind: 'text' });

/** Long text that several people type in at once; `''` is unanswered. */
export const longText = (label: FieldLabel) => field(isText, label, { kind: 'longText' });

/** One value out of an enum; `null` is not discussed. */
export const choice = <Value extends string>(options: Choices<Value>, label: FieldLabel) =>
  field(orNull(oneOf(options)), label, { kind: 'choice', options });

/** A set of values out of an enum. */
export const choices = <Value extends string>(options: Choices<Value>, label: FieldLabel) =>
  field(listOf(oneOf(options)), label, { kind: 'choices', options });

/** Yes, no, or `null`: not discussed. */
export const yesNo = (label: FieldLabel) => field(orNull(isBoolean), label, { kind: 'yesNo' });

/** A plain switch that is off until somebody turns it on. */
export const flag = (label: FieldLabel) => field(isBoolean, label, { kind: 'flag' });

/** A whole number; `null` is not discussed, 0 is an answer. */
export const integer = (label: FieldLabel, options: NumberOptions = {}) =>
  field(orNull(within(Number.isSafeInteger, options)), label, { kind: 'integer', ...options });

/** A number with decimals; `null` is not discussed, 0 is an answer. */
export const number = (label: FieldLabel, options: NumberOptions = {}) =>
  field(orNull(within(Number.isFinite, options)), label, { kind: 'number', ...options });

/** A percentage from 0 to 100. */
export const percent = (label: FieldLabel) => number(label, { unit: 'percent', min: 0, max: 100 });

/** A change in percent; may be negative and may exceed 100. */
export const percentChange = (label: FieldLabel) => number(label, { unit: 'percent', min: -100, max: 1000 });

/** A month written `YYYY-MM`. */
export const month = (label: FieldLabel) => field(orNull(matches(patterns.month)), label, { kind: 'month' });

/** A clock time `HH:MM` in Europe/Amsterdam; `24:00` is the end of the day. */
export const time = (label: FieldLabel) => field(orNull(matches(patterns.time)), label, { kind: 'time' });

/** A moment in ISO 8601 with offset. */
export const dateTime = (label: FieldLabel) => field(orNull(isDateTime), label, { kind: 'dateTime' });

/** The id of one item of another entity, or `any` for an item, theme or block. */
export const reference = (to: string, label: FieldLabel) =>
  field(orNull(isId), label, { kind: 'reference', to });

/** A set of ids of another entity. */
export const references = (to: string, label: FieldLabel) =>
  field(listOf(isId), label, { kind: 'references', to });

/** A list of short texts. */
export const texts = (label: FieldLabel) => field(listOf(isText), label, { kind: 'texts' });

/** A list of BCP 47 language codes. */
export const languageCodes = (label: FieldLabel) =>
  field(listOf(matches(patterns.languageCode)), label, { kind: 'languageCodes' });

/** Facts as they stood at some moment: path and value of each. Written once, read by programs. */
export const facts = (label: FieldLabel) =>
  field(
    listOf(
      objectOf<{ path: string; value: unknown }>({
        path: (path): path is string => typeof path === 'string' && path.length <= longestPath,
        value: (value): value is unknown => value !== undefined,
      }),
    ),
    label,
    { kind: 'facts' },
  );

/** What a vote came down to: dots per thing that was voted on, with what it was called then. Written once, by the server. */
export const tallies = (label: FieldLabel) =>
  field(
    listOf(
      objectOf<{ item: string; title: string; dots: number }>({
        item: isId,
        title: isText,
        dots: within(Number.isSafeInteger, { min: 0 }),
      }),
    ),
    label,
    { kind: 'tallies' },
  );

type ValuesIn<Shape> = { -readonly [Name in keyof Shape]: ValueOf<Shape[Name]> };

/** A group of fields inside an item, such as the contract of a sourcing decision. */
export const part = <Shape extends Fields>(fields: Shape, label: FieldLabel) => {
  const fits = Object.fromEntries(Object.entries(fields).map(([name, { fits }]) => [name, fits]));
  return field(objectOf(fits) as Fits<ValuesIn<Shape>>, label, { kind: 'part', fields });
};
