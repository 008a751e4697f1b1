import {
  definitionOf,
  type EntityName,
  isListEntity,
  type ListEntityName,
} from '#shared/strategy/entities.ts';
import { fieldMeta } from '#shared/strategy/field.ts';
import { parsePath, valueAt } from '#shared/strategy/paths.ts';
import { itemsOf } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { choiceRows, fieldsOf } from './answers.ts';
import { counted, phrase, type ReportContext, say, word } from './context.ts';
import { paragraph, table } from './make.ts';
import { type ChapterId, chapterTitles } from './options.ts';
import { run } from './runs.ts';
import type { Block, Runs, Table } from './tree.ts';
import { fieldLabel, titleRuns, valueRuns } from './values.ts';

const words = {
  what: { nl: 'Onderdeel', en: 'Item' },
  was: { nl: 'Was', en: 'Was' },
  now: { nl: 'Is nu', en: 'Is now' },
  nothing: { nl: 'Hier is niets veranderd sinds {name}.', en: 'Nothing has changed here since {name}.' },
  ofItem: { nl: '{item}: {field}', en: '{item}: {field}' },
  fact: { nl: '{label}: {value}', en: '{label}: {value}' },
  added: { nl: 'Nieuw', en: 'New' },
  removed: { nl: 'Vervallen', en: 'Removed' },
  open: { nl: 'Nog open', en: 'Still open' },
  intro: {
    one: {
      nl: 'Dit document vertelt alleen wat er is veranderd sinds {name}: {count} wijziging.',
      en: 'This document only tells what has changed since {name}: {count} change.',
    },
    other: {
      nl: 'Dit document vertelt alleen wat er is veranderd sinds {name}: {count} wijzigingen.',
      en: 'This document only tells what has changed since {name}: {count} changes.',
    },
  },
  none: { nl: 'Er is niets veranderd sinds {name}.', en: 'Nothing has changed since {name}.' },
  chapter: { nl: 'Hoofdstuk', en: 'Chapter' },
  count: { nl: 'Wijzigingen', en: 'Changes' },
} as const;

/** A path, or an entity of which all fields count. */
type Reads = readonly string[];

/** What each chapter tells changes of. A summary counts them, pitfalls tell what was accepted. */
export const readsOf: Readonly<Record<Exclude<ChapterId, 'summary'>, Reads>> = {
  'starting-point': [
    'meta.title',
    'meta.startMonth',
    'meta.horizonYears',
    'profile',
    'orgGoals',
    'modelWeaknesses',
    'ambition',
  ],
  vision: ['visionStatements'],
  goals: ['goals', 'kpis'],
  themes: ['themes', 'collaboration', 'channelVision', 'knowledge', 'position', 'dataUse', 'learning'],
  'building-blocks': [
    'blocks',
    'customerTypes',
    'people',
    'contactReasons',
    'businessRules',
    'channels',
    'callFlows',
    'planning',
    'peaks',
    'sourcing',
    'feedbackSources',
    'risks',
    'budget',
    'budgetLines',
    'systems',
  ],
  roadmap: ['initiatives', 'meta.reviewEveryMonths'],
  pitfalls: ['acceptances'],
  'sign-off': ['departments', 'consents'],
  appendices: ['decisions', 'participants', 'votes'],
};

/** Fields for the program, not for people. */
const untold: ReadonlySet<string> = new Set([
  'acceptances.fingerprint',
  'consents.fingerprint',
  'consents.version',
  'consents.by',
  'consents.onBehalf',
]);

interface Change {
  readonly what: Runs;
  readonly was: Runs;
  readonly now: Runs;
}

interface Changes {
  readonly entity: EntityName;
  readonly rows: readonly Change[];
}

/** A chapter of a document about changes: what was and what is now, entity by entity; else one line that nothing changed. */
export function changedBlocks(
  context: ReportContext,
  before: ReportContext,
  chapter: ChapterId,
  name: string,
): Block[] {
  if (chapter === 'summary') return overview(context, before, name);
  const changes = changesOf(context, before, chapter);
  if (changes.length === 0)
    return paragraph(phrase(context, words.nothing, { name: nameRuns(context, name) }), 'open');
  return changes.flatMap(({ entity, rows }) => changesTable(context, entity, rows));
}

function nameRuns({ original }: ReportContext, name: string): Runs {
  return [run(name, original)];
}

function changesTable(context: ReportContext, entity: EntityName, rows: readonly Change[]): Table[] {
  const definition = definitionOf(entity);
  return table([run(definition.plural[context.language], context.language)], rows, [
    { title: word(context, words.what), share: 28, cell: ({ what }) => what },
    { title: word(context, words.was), share: 36, cell: ({ was }) => was },
    { title: word(context, words.now), share: 36, cell: ({ now }) => now },
  ]);
}

function overview(context: ReportContext, before: ReportContext, name: string): Block[] {
  const counts = (Object.keys(readsOf) as (keyof typeof readsOf)[])
    .filter((chapter) => context.choices.chapters.has(chapter))
    .map((chapter) => ({
      chapter,
      count: changesOf(context, before, chapter).reduce((sum, { rows }) => sum + rows.length, 0),
    }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return paragraph(phrase(context, words.none, { name: nameRuns(context, name) }));
  const intro = counted(context, total, {
    one: named(words.intro.one, name),
    other: named(words.intro.other, name),
  });
  return [
    ...paragraph(intro),
    ...table([], counts, [
      {
        title: word(context, words.chapter),
        share: 70,
        cell: ({ chapter }) => say(context, chapterTitles[chapter]),
      },
      {
        title: word(context, words.count),
        share: 30,
        align: 'right',
        cell: ({ count }) => [run(String(count), context.language)],
      },
    ]),
  ];
}

/** A sentence with the name of the version in it; braces in the name are no places for values. */
function named(sentence: Bilingual, name: string): Bilingual {
  const plain = name.replace(/[{}]/g, '');
  return { nl: sentence.nl.replace('{name}', () => plain), en: sentence.en.replace('{name}', () => plain) };
}

function changesOf(
  context: ReportContext,
  before: ReportContext,
  chapter: keyof typeof readsOf,
): readonly Changes[] {
  return readsOf[chapter]
    .map((read): Changes => {
      const entity = parsePath(read)?.entity ?? 'meta';
      if (read !== entity) return { entity, rows: changedField(context, before, read) };
      if (isListEntity(entity)) return { entity, rows: changedItems(context, before, entity) };
      return {
        entity,
        rows: toldFields(entity).flatMap((field) => changedField(context, before, `${entity}.${field}`)),
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

function toldFields(entity: EntityName): readonly string[] {
  return fieldsOf(entity).filter((field) => {
    const schema = parsePath(isListEntity(entity) ? `${entity}.x.${field}` : `${entity}.${field}`)?.schema;
    const kind = schema ? fieldMeta(schema).kind : 'facts';
    return kind !== 'facts' && kind !== 'tallies' && !untold.has(`${entity}.${field}`);
  });
}

function changedField(
  context: ReportContext,
  before: ReportContext,
  path: string,
  item: Runs = [],
): Change[] {
  if (isSame(valueAt(before.strategy, path), valueAt(context.strategy, path))) return [];
  const field = [run(fieldLabel(context, path), context.language)];
  return [
    {
      what: item.length === 0 ? field : phrase(context, words.ofItem, { item, field }),
      was: orOpen(context, withoutPaths(valueRuns(before, path))),
      now: orOpen(context, valueRuns(context, path)),
    },
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return (isEmptyValue(one) && isEmptyValue(other)) || JSON.stringify(one) === JSON.stringify(other);
}

function changedItems(
  context: ReportContext,
  before: ReportContext,
  entity: ListEntityName,
): readonly Change[] {
  const earlier = new Set(itemsOf(before.strategy, entity).map(({ id }) => id));
  const now = new Set(itemsOf(context.strategy, entity).map(({ id }) => id));
  return [
    ...itemsOf(context.strategy, entity).flatMap(({ id }): Change[] => {
      if (!earlier.has(id))
        return [
          {
            what: nameOf(context, entity, id),
            was: quiet(context, words.added),
            now: whole(context, entity, id),
          },
        ];
      return toldFields(entity).flatMap((field) =>
        changedField(context, before, `${entity}.${id}.${field}`, nameOf(context, entity, id)),
      );
    }),
    ...itemsOf(before.strategy, entity)
      .filter(({ id }) => !now.has(id))
      .map(
        ({ id }): Change => ({
          what: withoutPaths(nameOf(before, entity, id)),
          was: withoutPaths(whole(before, entity, id)),
          now: quiet(context, words.removed),
        }),
      ),
  ];
}

/** What an item is called; one that is about something by what it is about, and by which department. */
function nameOf(context: ReportContext, entity: ListEntityName, id: string): Runs {
  if (entity !== 'consents') return titleRuns(context, id);
  const about = valueRuns(context, `consents.${id}.item`);
  const department = valueRuns(context, `consents.${id}.departmentId`);
  if (about.length === 0) return department;
  return phrase(context, words.ofItem, { item: department, field: about });
}

/** Everything that an item says, in one cell. */
function whole(context: ReportContext, entity: ListEntityName, id: string): Runs {
  const rows = choiceRows(context, `${entity}.${id}`, entity, { only: toldFields(entity) });
  return joinedLines(
    context,
    rows.map(({ label, value }) =>
      phrase(context, words.fact, { label: label.map((one) => ({ ...one, tone: 'quiet' as const })), value }),
    ),
  );
}

function joinedLines(context: ReportContext, lines: readonly Runs[]): Runs {
  return lines.flatMap((line, position) => (position === 0 ? line : [run('\n', context.language), ...line]));
}

function quiet(context: ReportContext, text: Bilingual): Runs {
  return say(context, text).map((one) => ({ ...one, tone: 'quiet' as const }));
}

function orOpen(context: ReportContext, runs: Runs): Runs {
  return runs.length > 0 ? runs : quiet(context, words.open);
}

/** What was does not lead to the field that holds something else by now. */
function withoutPaths(runs: Runs): Runs {
  return runs.map(({ path: _, ...one }) => one);
}
