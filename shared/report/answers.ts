import { definitionOf, type EntityName, type ListEntityName } from '#shared/strategy/entities.ts';
import { type Fields, fieldMeta } from '#shared/strategy/field.ts';
import { valueAt } from '#shared/strategy/paths.ts';
import { itemsOf } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { phrase, type ReportContext, say, word } from './context.ts';
import { type ColumnOf, paragraph, table } from './make.ts';
import { plainText, run } from './runs.ts';
import type { Block, Runs, Table } from './tree.ts';
import { fieldLabel, isAnswered, joined, titleRuns, valueRuns } from './values.ts';

const words = {
  choice: { nl: 'Keuze', en: 'Choice' },
  decision: { nl: 'Besluit', en: 'Decision' },
  fact: { nl: 'Kenmerk', en: 'Characteristic' },
  value: { nl: 'Waarde', en: 'Value' },
  details: { nl: 'Vastgelegd', en: 'Recorded' },
  question: { nl: '{label} {value}', en: '{label} {value}' },
  labelled: { nl: '{label}: {value}', en: '{label}: {value}' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  stillOpen: { nl: 'Nog open: {fields}.', en: 'Still open: {fields}.' },
} as const satisfies Record<string, Bilingual>;

function fieldNames(fields: Fields, prefix = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, schema]) => {
    const { fields: inner } = fieldMeta(schema);
    return inner ? fieldNames(inner, `${prefix}${name}.`) : [`${prefix}${name}`];
  });
}

const fieldsByEntity = new Map<EntityName, readonly string[]>();

/** The fields of an entity; those inside a part are written as `contract.payBasis`. */
export function fieldsOf(entity: EntityName): readonly string[] {
  const fields = fieldsByEntity.get(entity) ?? fieldNames(definitionOf(entity).fields);
  fieldsByEntity.set(entity, fields);
  return fields;
}

/** Paths of the fields that belong in a table of choices: `start` is an entity or an item of one. */
function pathsUnder(start: string, entity: EntityName, only?: readonly string[]): readonly string[] {
  return (only ?? fieldsOf(entity)).map((field) => `${start}.${field}`);
}

/** One choice with what was decided and who owns it. */
export interface ChoiceRow {
  readonly label: Runs;
  readonly value: Runs;
  readonly owner: Runs;
  /** Set where the answer is a plain yes or no: the field that it answers. */
  readonly yesNo?: { readonly path: string; readonly isYes: boolean };
}

/** The answered fields of an entity or item as rows; long texts are left to paragraphs. */
export function choiceRows(
  context: ReportContext,
  start: string,
  entity: EntityName,
  options: { only?: readonly string[]; except?: readonly string[]; owner?: Runs } = {},
): readonly ChoiceRow[] {
  const except = new Set((options.except ?? []).map((field) => `${start}.${field}`));
  return pathsUnder(start, entity, options.only)
    .filter((path) => !except.has(path))
    .map((path) => ({
      label: [run(fieldLabel(context, path), context.language)],
      value: valueRuns(context, path),
      owner: options.owner ?? [],
      ...yesNoAt(context, path),
    }))
    .filter((row) => row.value.length > 0);
}

function yesNoAt(context: ReportContext, path: string): Pick<ChoiceRow, 'yesNo'> {
  const value = valueAt(context.strategy, path);
  return typeof value === 'boolean' ? { yesNo: { path, isYes: value } } : {};
}

/** From so many plain answers on they stand together: what is so in one row, what is not in another. */
const fewestTogether = { inRows: 3, inOneCell: 2 } as const;

/** The same rows with all that is plainly so in one, and all that is plainly not so in another, behind the others. */
function withAnswersTogether(
  context: ReportContext,
  rows: readonly ChoiceRow[],
  place: keyof typeof fewestTogether,
): readonly ChoiceRow[] {
  const plain = rows.filter(({ yesNo }) => yesNo !== undefined);
  if (plain.length < fewestTogether[place]) return rows;
  const together = [true, false].map((isYes): ChoiceRow => {
    const answered = plain.filter(({ yesNo }) => yesNo?.isYes === isYes);
    return {
      label: say(context, isYes ? words.yes : words.no),
      value: answered.flatMap(({ label, yesNo }, position) => [
        ...(position === 0 ? [] : [run('; ', context.language)]),
        ...label.map((one) => ({
          ...one,
          text: position === 0 ? one.text : lowered(one.text),
          ...(yesNo ? { path: yesNo.path } : {}),
        })),
      ]),
      owner: answered[0]?.owner ?? [],
    };
  });
  const others = rows.filter(({ yesNo }) => yesNo === undefined);
  return [...others, ...together.filter(({ value }) => value.length > 0)];
}

/** A table of choices: what was asked, what was decided and, where known, by whom it is owned. */
export function choicesTable(
  context: ReportContext,
  caption: Bilingual | Runs,
  choices: readonly ChoiceRow[],
): Table[] {
  const rows = withAnswersTogether(context, choices, 'inRows');
  return table(isBilingual(caption) ? say(context, caption) : caption, rows, [
    { title: word(context, words.choice), share: 38, cell: (row) => row.label },
    { title: word(context, words.decision), share: 40, cell: (row) => row.value },
    { title: word(context, { nl: 'Eigenaar', en: 'Owner' }), share: 22, cell: (row) => row.owner },
  ]);
}

/** A table of facts: what is so today or is taken as given, as against a choice. */
export function factsTable(context: ReportContext, caption: Bilingual, facts: readonly ChoiceRow[]): Table[] {
  return table(say(context, caption), withAnswersTogether(context, facts, 'inRows'), [
    { title: word(context, words.fact), share: 45, cell: (row) => row.label },
    { title: word(context, words.value), share: 55, cell: (row) => row.value },
  ]);
}

function isBilingual(caption: Bilingual | Runs): caption is Bilingual {
  return !Array.isArray(caption);
}

/** One line that names what of an entity nobody has answered yet; nothing when all is answered. */
export function openLine(
  context: ReportContext,
  start: string,
  entity: EntityName,
  options: { only?: readonly string[]; except?: readonly string[] } = {},
): Block[] {
  const except = new Set((options.except ?? []).map((field) => `${start}.${field}`));
  const open = pathsUnder(start, entity, options.only).filter(
    (path) => !except.has(path) && !isAnswered(context, path),
  );
  if (open.length === 0) return [];
  const fields = joined(
    context,
    open.map((path) => [run(lowered(fieldLabel(context, path)), context.language, { path })]),
  );
  return paragraph(phrase(context, words.stillOpen, { fields }), 'open');
}

/** Labels start with a capital of their own; inside a sentence they do not, unless they are an abbreviation. */
function lowered(label: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(label) ? label.charAt(0).toLocaleLowerCase() + label.slice(1) : label;
}

/** A column that shows one field of the items of a list. */
export function fieldColumn(
  context: ReportContext,
  entity: ListEntityName,
  field: string,
  share: number,
  more: { title?: Bilingual; align?: 'left' | 'right' } = {},
): ColumnOf<{ readonly id: string }> {
  const title = more.title ? word(context, more.title) : fieldLabel(context, `${entity}.x.${field}`);
  const cell = (item: { readonly id: string }) => valueRuns(context, `${entity}.${item.id}.${field}`);
  return { title, share, cell, align: more.align ?? 'left' };
}

/** A column with the name of the item. */
export function nameColumn(
  context: ReportContext,
  entity: ListEntityName,
  share: number,
): ColumnOf<{ readonly id: string }> {
  const title = definitionOf(entity).label[context.language];
  return { title, share, cell: (item) => titleRuns(context, item.id) };
}

/**
 * Everything else that was answered about the items of a list, in one cell per item, so that no answer is lost to a
 * table that has no room for it. `shown` are the fields that stand elsewhere.
 */
export function remainder(
  context: ReportContext,
  entity: ListEntityName,
  caption: Bilingual,
  shown: readonly string[],
  how: { readonly nameOf?: (id: string) => Runs; readonly order?: readonly { readonly id: string }[] } = {},
): Table[] {
  const except = ['name', 'text', 'scope', ...shown];
  const nameOf = how.nameOf ?? ((id: string) => titleRuns(context, id));
  const rows = (how.order ?? itemsOf(context.strategy, entity))
    .map((item) => ({
      name: nameOf(item.id),
      details: details(context, choiceRows(context, `${entity}.${item.id}`, entity, { except })),
    }))
    .filter((row) => row.details.length > 0);
  return table(say(context, caption), rows, [
    { title: definitionOf(entity).label[context.language], share: 26, cell: (row) => row.name },
    { title: word(context, words.details), share: 74, cell: (row) => row.details },
  ]);
}

function details(context: ReportContext, choices: readonly ChoiceRow[]): Runs {
  return withAnswersTogether(context, choices, 'inOneCell').flatMap(({ label, value }, position) => [
    ...(position > 0 ? [run(' · ', context.language, { tone: 'quiet' })] : []),
    // A label that asks ends in its own mark.
    ...phrase(context, plainText(label).endsWith('?') ? words.question : words.labelled, {
      label: label.map((one) => ({ ...one, tone: 'quiet' as const })),
      value,
    }),
  ]);
}
