import './zod-without-eval.ts';
import * as z from 'zod/mini';
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
 * A field of the model: what is known about it, and what it takes. What it takes is checked by zod, with a schema that
 * follows from what is known and is made when the first value is read: a page declares all of the model before it can
 * show a board, and most fields stay empty.
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

function field<Value>(
  { hint, nl, en }: FieldLabel,
  kind: Omit<FieldMeta, 'label' | 'hint'>,
): FieldSchema<Value> {
  const meta = { ...kind, label: { nl, en }, ...(hint ? { hint } : {}) };
  let zod: z.ZodMiniType | undefined;
  const fits = (value: unknown): value is Value => {
    zod ??= zodOf(meta);
    return zod.safeParse(value).success;
  };
  return { meta, fits };
}

/** The metadata of a declared field. */
export function fieldMeta({ meta }: FieldSchema): FieldMeta {
  return meta;
}

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
const timePattern = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const languageCodePattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const longestPath = 200;

const shortString = () => z.string().check(z.maxLength(limits.textLength));
const idString = () => z.string().check(z.regex(idPattern));

function within<Schema extends z.ZodMiniNumber>(schema: Schema, { min, max }: FieldMeta): Schema {
  const above = min === undefined ? schema : schema.check(z.minimum(min));
  return max === undefined ? above : above.check(z.maximum(max));
}

/** The schema of a field, from what is known about it: a new one each time, so that it can be told from those of others. */
export function zodOf(meta: FieldMeta): z.ZodMiniType {
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return shortString();
    case 'choice':
      return z.nullable(z.enum(meta.options?.values ?? []));
    case 'choices':
      return z.array(z.enum(meta.options?.values ?? []));
    case 'yesNo':
      return z.nullable(z.boolean());
    case 'flag':
      return z.boolean();
    case 'integer':
      return z.nullable(within(z.int(), meta));
    case 'number':
      return z.nullable(within(z.number(), meta));
    case 'month':
      return z.nullable(z.string().check(z.regex(monthPattern)));
    case 'time':
      return z.nullable(z.string().check(z.regex(timePattern)));
    case 'dateTime':
      return z.nullable(z.iso.datetime({ offset: true }));
    case 'reference':
      return z.nullable(idString());
    case 'references':
      return z.array(idString());
    case 'texts':
      return z.array(shortString());
    case 'languageCodes':
      return z.array(z.string().check(z.regex(languageCodePattern)));
    case 'facts':
      return z.array(z.object({ path: z.string().check(z.maxLength(longestPath)), value: z.unknown() }));
    case 'tallies':
      return z.array(z.object({ item: idString(), title: shortString(), dots: z.int().check(z.minimum(0)) }));
    case 'part':
      return z.object(
        Object.fromEntries(
          Object.entries(meta.fields ?? {}).map(([name, field]) => [name, zodOf(field.meta)]),
        ),
      );
  }
}

interface NumberOptions {
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
}

/** Short text, last writer wins; `''` is unanswered. */
export const text = (label: FieldLabel) => field<string>(label, { kind: 'text' });

/** Long text that several people type in at once; `''` is unanswered. */
export const longText = (label: FieldLabel) => field<string>(label, { kind: 'longText' });

/** One value out of an enum; `null` is not discussed. */
export const choice = <Value extends string>(options: Choices<Value>, label: FieldLabel) =>
  field<Value | null>(label, { kind: 'choice', options });

/** A set of values out of an enum. */
export const choices = <Value extends string>(options: Choices<Value>, label: FieldLabel) =>
  field<Value[]>(label, { kind: 'choices', options });

/** Yes, no, or `null`: not discussed. */
export const yesNo = (label: FieldLabel) => field<boolean | null>(label, { kind: 'yesNo' });

/** A plain switch that is off until somebody turns it on. */
export const flag = (label: FieldLabel) => field<boolean>(label, { kind: 'flag' });

/** A whole number; `null` is not discussed, 0 is an answer. */
export const integer = (label: FieldLabel, options: NumberOptions = {}) =>
  field<number | null>(label, { kind: 'integer', ...options });

/** A number with decimals; `null` is not discussed, 0 is an answer. */
export const number = (label: FieldLabel, options: NumberOptions = {}) =>
  field<number | null>(label, { kind: 'number', ...options });

/** A percentage from 0 to 100. */
export const percent = (label: FieldLabel) => number(label, { unit: 'percent', min: 0, max: 100 });

/** A change in percent; may be negative and may exceed 100. */
export const percentChange = (label: FieldLabel) => number(label, { unit: 'percent', min: -100, max: 1000 });

/** A month written `YYYY-MM`. */
export const month = (label: FieldLabel) => field<string | null>(label, { kind: 'month' });

/** A clock time `HH:MM` in Europe/Amsterdam; `24:00` is the end of the day. */
export const time = (label: FieldLabel) => field<string | null>(label, { kind: 'time' });

/** A moment in ISO 8601 with offset. */
export const dateTime = (label: FieldLabel) => field<string | null>(label, { kind: 'dateTime' });

/** The id of one item of another entity, or `any` for an item, theme or block. */
export const reference = (to: string, label: FieldLabel) =>
  field<string | null>(label, { kind: 'reference', to });

/** A set of ids of another entity. */
export const references = (to: string, label: FieldLabel) =>
  field<string[]>(label, { kind: 'references', to });

/** A list of short texts. */
export const texts = (label: FieldLabel) => field<string[]>(label, { kind: 'texts' });

/** A list of BCP 47 language codes. */
export const languageCodes = (label: FieldLabel) => field<string[]>(label, { kind: 'languageCodes' });

/** Facts as they stood at some moment: path and value of each. Written once, read by programs. */
export const facts = (label: FieldLabel) =>
  field<{ path: string; value: unknown }[]>(label, { kind: 'facts' });

/** What a vote came down to: dots per thing that was voted on, with what it was called then. Written once, by the server. */
export const tallies = (label: FieldLabel) =>
  field<{ item: string; title: string; dots: number }[]>(label, { kind: 'tallies' });

type ValuesIn<Shape> = { -readonly [Name in keyof Shape]: ValueOf<Shape[Name]> };

/** A group of fields inside an item, such as the contract of a sourcing decision. */
export const part = <Shape extends Fields>(fields: Shape, label: FieldLabel) =>
  field<ValuesIn<Shape>>(label, { kind: 'part', fields });
