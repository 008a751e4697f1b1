import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { deptKind } from '#shared/strategy/enums/agreement.ts';
import { type FieldMeta, fieldMeta } from '#shared/strategy/field.ts';
import { displayValue, labelOfPath, parsePath, valueAt } from '#shared/strategy/paths.ts';
import { entityOfItem, findItem, type Goal, itemIn, itemsOf } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { formatMonth } from '#shared/text/format.ts';
import { type Bilingual, languages, localeOf } from '#shared/text/language.ts';
import { phrase, type ReportContext } from './context.ts';
import { ownText, ownTexts } from './free-text.ts';
import { run } from './runs.ts';
import type { Runs } from './tree.ts';

const words = {
  all: { nl: 'Alle {count}', en: 'All {count}' },
  allBut: { nl: 'Alle {count} behalve {others}', en: 'All {count} except {others}' },
} as const satisfies Record<string, Bilingual>;

/** The first letter as a capital: a value that stands alone in a cell. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

const listFormats = {
  nl: new Intl.ListFormat(localeOf.nl, { type: 'conjunction' }),
  en: new Intl.ListFormat(localeOf.en, { type: 'conjunction' }),
} as const;

/** Several texts in a row as the language of the document joins them: "a, b en c". */
export function joined(context: ReportContext, parts: readonly Runs[]): Runs {
  if (parts.length < 2) return parts[0] ?? [];
  return listFormats[context.language]
    .formatToParts(parts.map((_, position) => String(position)))
    .flatMap((part) => {
      if (part.type === 'literal') return [run(part.value, context.language)];
      return parts[Number(part.value)] ?? [];
    });
}

/** Several texts below one another. */
export function onLines(context: ReportContext, lines: readonly Runs[]): Runs {
  return lines.flatMap((line, place) => (place === 0 ? line : [run('\n', context.language), ...line]));
}

/** What stands at a path as a cell of a table shows it; nothing when it is unanswered. */
export function valueRuns(context: ReportContext, path: string): Runs {
  const value = valueAt(context.strategy, path);
  const schema = parsePath(path)?.schema;
  if (isEmptyValue(value) || !schema) return [];
  const meta = fieldMeta(schema);
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return ownText(context, path);
    case 'texts':
      return joined(context, ownTexts(context, path));
    case 'reference':
      return typeof value === 'string' ? saidAt(path, titleRuns(context, value)) : [];
    case 'references':
      return saidAt(path, referencesRuns(context, meta.to, Array.isArray(value) ? value.map(String) : []));
    default:
      return [
        run(capitalised(displayValue(context.strategy, path, value, context.language)), context.language, {
          path,
        }),
      ];
  }
}

/** Runs that stand in the document because of a field: that is where one changes them, not the card that they name. */
export function saidAt(path: string, runs: Runs): Runs {
  return runs.map((one) => ({ ...one, path }));
}

function referencesRuns(context: ReportContext, to: FieldMeta['to'], ids: readonly string[]): Runs {
  if (to === 'goals') return goalNumbers(context, ids);
  const names = (some: readonly string[]) =>
    listed(
      context,
      some.map((id) => titleRuns(context, id)),
    );
  const all = to === undefined || !isEntityName(to) || !isListEntity(to) ? [] : itemsOf(context.strategy, to);
  const others = all.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
  if (all.length < manyItems || others.length > mostLeftOut) return names(ids);
  return others.length === 0
    ? phrase(context, words.all, { count: all.length })
    : phrase(context, words.allBut, { count: all.length, others: names(others) });
}

/** From so many items on, naming each of them hides that they are all of them, or all but a few. */
const manyItems = 6;
const mostLeftOut = 2;

/** So long a name is a sentence of its own: a comma would not tell it from the next. */
const longName = 40;

/** Names in a row: "a, b en c"; with semicolons where a name is long or holds a comma itself. */
export function listed(context: ReportContext, names: readonly Runs[]): Runs {
  const lengthOf = (runs: Runs) => runs.reduce((sum, { text }) => sum + text.length, 0);
  const isPlain = names.every(
    (runs) => lengthOf(runs) < longName && !runs.some(({ text }) => text.includes(',')),
  );
  if (isPlain) return joined(context, names);
  return names.flatMap((runs, position) => (position === 0 ? runs : [run('; ', context.language), ...runs]));
}

const namingFields = ['name', 'text', 'scope'] as const;

/** What a card is called: people's own name for it, in its own language, else the fixed title or label of its kind. */
export function titleRuns(context: ReportContext, id: string): Runs {
  const titles = titlesOf.get(context) ?? new Map<string, Runs>();
  titlesOf.set(context, titles);
  const runs = titles.get(id) ?? titleOfCard(context, id);
  titles.set(id, runs);
  return runs;
}

/** A name stands in many places of one report. */
const titlesOf = new WeakMap<ReportContext, Map<string, Runs>>();

function titleOfCard(context: ReportContext, id: string): Runs {
  const { strategy, language } = context;
  const entity = entityOfItem(strategy, id);
  if (entity === 'departments') return departmentRuns(context, id);
  if (entity === 'goals') return goalRuns(context, id);
  if (entity && entity !== 'themes' && entity !== 'blocks') {
    for (const field of namingFields) {
      const [own] = ownText(context, `${entity}.${id}.${field}`);
      if (own) return [{ ...own, text: withoutStop(own.text.split('\n')[0] ?? own.text) }];
    }
  }
  const title = titleOfAnything(strategy, id, language);
  return title === undefined ? [] : [run(title, language)];
}

/** A department by its own name; one that is simply called after its kind is called so in the language of the document. */
export function departmentRuns(context: ReportContext, id: string | null): Runs {
  const { strategy, language, original } = context;
  const department = id === null ? undefined : findItem(strategy, 'departments', id);
  if (!department) return [];
  const name = department.name.trim();
  const label = department.kind === null ? undefined : deptKind.labels[department.kind];
  const isLabel = languages.some((one) => label?.[one].toLowerCase() === name.toLowerCase());
  if (label && (name === '' || isLabel)) {
    return [run(label[language], language)];
  }
  if (name === '') return [run(labelOfPath('departments', language), language)];
  return [run(name, original, { path: `departments.${department.id}.name` })];
}

/** A goal with its number and horizon: "Doel 2: laagste klantverloop (december 2029)". */
export function goalRuns(context: ReportContext, id: string): Runs {
  const goal = findItem(context.strategy, 'goals', id);
  if (!goal) return [];
  const own = ownText(context, `goals.${id}.text`);
  const month = goal.horizon === null ? '' : formatMonth(goal.horizon, context.language);
  const values = {
    number: goalNumber(context, id),
    text: own.map((one) => ({ ...one, text: withoutStop(one.text.split('\n')[0] ?? one.text) })),
    month,
  };
  if (own.length === 0) return phrase(context, { nl: 'Doel {number}', en: 'Goal {number}' }, values);
  return month === '' || saysMonth(own, month)
    ? phrase(context, { nl: 'Doel {number}: {text}', en: 'Goal {number}: {text}' }, values)
    : phrase(
        context,
        { nl: 'Doel {number}: {text} ({month})', en: 'Goal {number}: {text} ({month})' },
        values,
      );
}

/** Whether a text names a month itself, so that it need not stand behind it again. */
export function saysMonth(runs: Runs, month: string): boolean {
  return runs.some(({ text }) => text.toLowerCase().includes(month.toLowerCase()));
}

/** A text without the full stop at its end: inside another sentence it would stop twice. */
export function withoutStop(text: string): string {
  return text.replace(/(?<!\.)\.$/, '');
}

/** Goals by their numbers, for places that have no room for their texts: "doel 1 en 2.1". */
export function goalNumbers(context: ReportContext, ids: readonly string[]): Runs {
  if (ids.length === 0) return [];
  const numbers = joined(
    context,
    ids.map((id) => [run(goalNumber(context, id), context.language)]),
  );
  return ids.length === 1
    ? phrase(context, { nl: 'Doel {numbers}', en: 'Goal {numbers}' }, { numbers })
    : phrase(context, { nl: 'Doelen {numbers}', en: 'Goals {numbers}' }, { numbers });
}

/** The number of a goal in the document: 1, 2 ... for those on their own, 1.1 ... for the steps towards one. */
export function goalNumber(context: ReportContext, id: string): string {
  const { goals } = context.strategy;
  const numbers = goalNumbersOf.get(goals) ?? numbered(goals);
  goalNumbersOf.set(goals, numbers);
  return numbers.get(id) ?? '0';
}

function numbered(goals: readonly Goal[]): ReadonlyMap<string, string> {
  const counts = new Map<string | null, number>();
  const places = new Map<string, number>();
  for (const { id, parentId } of goals) {
    const place = (counts.get(parentId) ?? 0) + 1;
    counts.set(parentId, place);
    if (!places.has(id)) places.set(id, place);
  }
  const numberOf = (id: string): string => {
    const parentId = itemIn(goals, id)?.parentId;
    const place = String(places.get(id) ?? 0);
    return parentId ? `${numberOf(parentId)}.${place}` : place;
  };
  return new Map(goals.map(({ id }) => [id, numberOf(id)]));
}

const goalNumbersOf = new WeakMap<readonly Goal[], ReadonlyMap<string, string>>();

/** Units that a label names in brackets; the value says them itself. */
const unitInBrackets =
  / \((%|euro|euros|uren|hours|maanden|months|minuten|minutes|seconden|seconds|fte|FTE|jaren|years)\)$/;

/** The label of a field as it stands in a table, without the unit that its value already shows. */
export function fieldLabel(context: ReportContext, path: string): string {
  return labelOfPath(path, context.language).replace(unitInBrackets, '');
}

/** Whether an entity or item says anything at all. */
export function isAnswered(context: ReportContext, path: string): boolean {
  const target = parsePath(path);
  const value = valueAt(context.strategy, path);
  if (!target || value === undefined || value === null) return false;
  if (target.field !== '' || !isListEntity(target.entity)) return !isEmptyValue(value);
  const { id: _, ...values } = value as { id: string };
  return !isEmptyValue(values);
}
