import { withoutDanglingReferences } from '#shared/strategy/references.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { changedBlocks } from './changes.ts';
import type { ChapterDefinition } from './chapter.ts';
import { appendices } from './chapters/appendices.ts';
import { buildingBlocks } from './chapters/building-blocks.ts';
import { control, periodRuns } from './chapters/control.ts';
import { goals } from './chapters/goals.ts';
import { pitfalls } from './chapters/pitfalls.ts';
import { roadmap } from './chapters/roadmap.ts';
import { signOff, versionRuns } from './chapters/sign-off.ts';
import { startingPoint } from './chapters/starting-point.ts';
import { summary } from './chapters/summary.ts';
import { themes } from './chapters/themes.ts';
import { vision } from './chapters/vision.ts';
import { phrase, type ReportContext, say, word } from './context.ts';
import { ownText } from './free-text.ts';
import { heading } from './make.ts';
import type { ReportChoices, ReportOptions } from './options.ts';
import { plainText, run, runsOfBlock } from './runs.ts';
import { startReport, writersWords } from './start-report.ts';
import type { Block, Chapter, Cover, Report } from './tree.ts';
import { valueRuns } from './values.ts';

const words = {
  kind: { nl: 'Klantcontactstrategie', en: 'Customer contact strategy' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  untitled: { nl: 'Klantcontactstrategie', en: 'Customer contact strategy' },
  period: { nl: 'Looptijd', en: 'Period' },
  stage: { nl: 'Fase', en: 'Stage' },
  version: { nl: 'Versie', en: 'Version' },
  versionNumber: { nl: 'Versie {number}', en: 'Version {number}' },
  agreed: { nl: 'Vastgesteld', en: 'Agreed' },
  since: { nl: 'Wijzigingen sinds', en: 'Changes since' },
  date: { nl: 'Datum', en: 'Date' },
} as const satisfies Record<string, Bilingual>;

/** The numbered chapters in order. A new chapter is one file and one line here. */
const body: readonly ChapterDefinition[] = [
  summary,
  startingPoint,
  vision,
  goals,
  themes,
  buildingBlocks,
  roadmap,
  pitfalls,
  signOff,
];

/**
 * The strategy as a document in a language: one tree that every format, and the page in the workshop, reads.
 * Choices, headings, dates and numbers follow `language`; what people typed comes translated where there is a
 * translation, else in its own language and marked. Never throws on what people filled in.
 */
export function buildReport(strategy: Strategy, language: Language, options: ReportOptions): Report {
  const now = startReport(strategy, language, options);
  const context = options.since ? comparedWith(now, options.since) : now;
  const { choices } = context;
  const cover = writeCover(context);
  const isIn = (chapter: ChapterDefinition) => chapter.id !== 'control' && choices.chapters.has(chapter.id);
  const chapters = body.filter(isIn).map((chapter) => writeChapter(context, chapter));
  const last = [appendices(textOf(chapters))].filter(isIn).map((chapter) => writeChapter(context, chapter));
  return {
    language,
    title: plainText(cover.title),
    organisation: plainText(cover.organisation),
    contentsTitle: word(context, words.contents),
    running: runningLine(context, cover),
    cover,
    // Written last: it counts the texts that the chapters used.
    front: [writeChapter(context, control)],
    chapters: [...chapters, ...last],
    words: writersWords(language),
  };
}

/** The older strategy is read as the new one is; its texts count for nothing. */
function comparedWith(
  now: ReportContext,
  { strategy, name }: NonNullable<ReportChoices['since']>,
): ReportContext {
  const earlier = {
    ...now,
    strategy: withoutDanglingReferences(strategy),
    original: strategy.meta.language ?? 'nl',
    texts: new Map(),
  };
  return { ...now, since: { context: earlier, name } };
}

/** So many letters of a name stand at the foot of a page. */
const mostLetters = 60;

/** "Stroomnet · Klantcontactstrategie · Versie 2 · 3 maart 2027", as far as there is something to tell. */
function runningLine(context: ReportContext, cover: Cover): string {
  const { date, version, language } = context;
  const parts = [
    shortened(plainText(cover.organisation)),
    shortened(plainText(cover.title)),
    cover.title.some((one) => one.gap === 'missing') ? `[${context.original.toUpperCase()}]` : '',
    version === null ? '' : plainText(phrase(context, words.versionNumber, { number: version })),
    date === null ? '' : formatDate(date, language),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function shortened(text: string): string {
  const letters = Array.from(
    text
      .slice(0, 4 * mostLetters)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return letters.length > mostLetters
    ? `${letters.slice(0, mostLetters).join('').trimEnd()}…`
    : letters.join('');
}

function writeChapter(context: ReportContext, chapter: ChapterDefinition): Chapter {
  const title = heading(1, `chapter-${chapter.id}`, say(context, chapter.title), {
    ...(chapter.number === null ? {} : { number: chapter.number }),
    ...(chapter.item === undefined ? {} : { item: chapter.item }),
  });
  return { id: chapter.id, blocks: [title, ...write(chapter, context)] };
}

/** What a chapter says: all of it, or what changed since an older version. */
function write(chapter: ChapterDefinition, context: ReportContext): readonly Block[] {
  const { since } = context;
  if (since === null || chapter.id === 'control') return chapter.write(context);
  return changedBlocks(context, since.context, chapter.id, since.name);
}

function textOf(chapters: readonly Chapter[]): string {
  return chapters
    .flatMap((chapter) => chapter.blocks.map((block) => plainText(runsOfBlock(block))))
    .join('\n')
    .toLowerCase();
}

function writeCover(context: ReportContext): Cover {
  const title = ownText(context, 'meta.title');
  const { date, language } = context;
  const facts = [
    { term: say(context, words.period), value: periodRuns(context) },
    { term: say(context, words.stage), value: valueRuns(context, 'meta.stage') },
    { term: say(context, words.version), value: versionRuns(context) },
    {
      term: say(context, words.since),
      value: context.since ? [run(context.since.name, context.original)] : [],
    },
    { term: say(context, words.agreed), value: valueRuns(context, 'meta.agreedAt') },
    {
      term: say(context, words.date),
      value: date === null ? [] : [run(formatDate(date, language), language)],
    },
  ];
  return {
    kind: word(context, words.kind),
    title: title.length > 0 ? title : say(context, words.untitled),
    organisation: ownText(context, 'profile.name'),
    facts: facts.filter((fact) => fact.value.length > 0),
  };
}
