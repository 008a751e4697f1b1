import * as z from 'zod/mini';
import type { Bilingual } from '#shared/text/language.ts';
import type { Choices } from './choices.ts';
import { idPattern } from './ids.ts';

// The small build of zod: the page of a workshop loads it. It compiles parsers with `new Function` where it can; a strict content security policy forbids that.
z.config({ jitless: true });

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

/** The schema of a field. */
export type FieldSchema = z.ZodMiniType;

/** The fields of an entity by name, in the order of the form. */
export type Fields = Readonly<Record<string, FieldSchema>>;

/** Not zod's own registry: metadata must never leak into JSON Schema, and holds schemas itself. */
const metadata = new WeakMap<FieldSchema, FieldMeta>();

/**
 * Registers metadata on the outermost schema: zod metadata does not survive `.nullable()` and the like,
 * so nothing may be wrapped around the result.
 */
function field<Schema extends FieldSchema>(
  schema: Schema,
  label: FieldLabel,
  meta: Omit<FieldMeta, 'label' | 'hint'>,
): Schema {
  const { hint, nl, en } = label;
  metadata.set(schema, { ...meta, label: { nl, en }, ...(hint ? { hint } : {}) });
  return schema;
}

/** The metadata of a declared field; throws for a schema that was not made by a builder of this file. */
export function fieldMeta(schema: FieldSchema): FieldMeta {
  const meta = metadata.get(schema);
  if (!meta) throw new Error('This schema is not a field of the strategy model.');
  return meta;
}

const shortString = z.string().check(z.maxLength(limits.textLength));
const idString = z.string().check(z.regex(idPattern));
const monthString = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const timeString = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
const languageCode = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

interface NumberOptions {
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
}

function within<Schema extends z.ZodMiniNumber>(schema: Schema, { min, max }: NumberOptions): Schema {
  const above = min === undefined ? schema : schema.check(z.minimum(min));
  return max === undefined ? above : above.check(z.maximum(max));
}

/** Short text, last writer wins; `''` is unanswered. */
export const text = (label: FieldLabel) =>
  field(z.string().check(z.maxLength(limits.textLength)), label, { kind: 'text' });

/** Long text that several people type in at once; `''` is unanswered. */
export const longText = (label: FieldLabel) =>
  field(z.string().check(z.maxLength(limits.textLength)), label, { kind: 'longText' });

/** One value out of an enum; `null` is not discussed. */
export const choice = <Value extends string>(options: Choices<Value>, label: FieldLabel) =>
  field(z.nullable(z.enum(options.values)), label, { kind: 'choice', options });

/** A set of values out of an enum. */
export const choices = <Value extends string>(options: Choices<Value>, label: FieldLabel) =>
  field(z.array(z.enum(options.values)), label, { kind: 'choices', options });

/** Yes, no, or `null`: not discussed. */
export const yesNo = (label: FieldLabel) => field(z.nullable(z.boolean()), label, { kind: 'yesNo' });

/** A plain switch that is off until somebody turns it on. */
export const flag = (label: FieldLabel) => field(z.boolean(), label, { kind: 'flag' });

/** A whole number; `null` is not discussed, 0 is an answer. */
export const integer = (label: FieldLabel, options: NumberOptions = {}) =>
  field(z.nullable(within(z.int(), options)), label, { kind: 'integer', ...options });

/** A number with decimals; `null` is not discussed, 0 is an answer. */
export const number = (label: FieldLabel, options: NumberOptions = {}) =>
  field(z.nullable(within(z.number(), options)), label, { kind: 'number', ...options });

/** A percentage from 0 to 100. */
export const percent = (label: FieldLabel) => number(label, { unit: 'percent', min: 0, max: 100 });

/** A change in percent; may be negative and may exceed 100. */
export const percentChange = (label: FieldLabel) => number(label, { unit: 'percent', min: -100, max: 1000 });

/** A month written `YYYY-MM`. */
export const month = (label: FieldLabel) => field(z.nullable(monthString), label, { kind: 'month' });

/** A clock time `HH:MM` in Europe/Amsterdam; `24:00` is the end of the day. */
export const time = (label: FieldLabel) => field(z.nullable(timeString), label, { kind: 'time' });

/** A moment in ISO 8601 with offset. */
export const dateTime = (label: FieldLabel) =>
  field(z.nullable(z.iso.datetime({ offset: true })), label, { kind: 'dateTime' });

/** The id of one item of another entity, or `any` for an item, theme or block. */
export const reference = (to: string, label: FieldLabel) =>
  field(z.nullable(idString), label, { kind: 'reference', to });

/** A set of ids of another entity. */
export const references = (to: string, label: FieldLabel) =>
  field(z.array(idString), label, { kind: 'references', to });

/** A list of short texts. */
export const texts = (label: FieldLabel) => field(z.array(shortString), label, { kind: 'texts' });

/** A list of BCP 47 language codes. */
export const languageCodes = (label: FieldLabel) =>
  field(z.array(languageCode), label, { kind: 'languageCodes' });

/** Facts as they stood at some moment: path and value of each. Written once, read by programs. */
export const facts = (label: FieldLabel) =>
  field(z.array(z.object({ path: z.string().check(z.maxLength(200)), value: z.unknown() })), label, {
    kind: 'facts',
  });

/** What a vote came down to: dots per thing that was voted on, with what it was called then. Written once, by the server. */
export const tallies = (label: FieldLabel) =>
  field(
    z.array(
      z.object({
        item: idString,
        title: shortString,
        dots: z.int().check(z.minimum(0)),
      }),
    ),
    label,
    { kind: 'tallies' },
  );

/** A group of fields inside an item, such as the contract of a sourcing decision. */
export const part = <Shape extends Fields>(fields: Shape, label: FieldLabel) =>
  field(z.object(fields), label, { kind: 'part', fields });
