import { threadsIn } from '#shared/comments/threads.ts';
import { reactionTotals } from '#shared/reactions/reactions.ts';
import { reactionKind } from '#shared/strategy/enums/board.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { fieldColumn } from '../answers.ts';
import type { ChapterDefinition } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { ownText } from '../free-text.ts';
import { glossary, occursIn } from '../glossary.ts';
import { heading, paragraph, table } from '../make.ts';
import { chapterTitles } from '../options.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { departmentRuns, joined, titleRuns, valueRuns } from '../values.ts';
import { openPoints } from './open-points.ts';
import { voteBlocks } from './votes.ts';

const words = {
  decisions: { nl: 'Besluitenlijst', en: 'Decision log' },
  decision: { nl: 'Besluit', en: 'Decision' },
  about: { nl: 'Gaat over', en: 'About' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  date: { nl: 'Datum', en: 'Date' },
  openPoints: { nl: 'Open punten', en: 'Open points' },
  participants: { nl: 'Deelnemers', en: 'Participants' },
  parked: { nl: 'Geparkeerd', en: 'Parked' },
  notes: { nl: 'Briefjes op het bord', en: 'Notes on the board' },
  note: { nl: 'Briefje', en: 'Note' },
  from: { nl: 'Van', en: 'From' },
  comments: { nl: 'Opmerkingen die nog open staan', en: 'Comments still open' },
  comment: { nl: 'Opmerking', en: 'Comment' },
  reactions: { nl: 'Reacties', en: 'Reactions' },
  times: { nl: '{kind} {count}×', en: '{kind} {count}×' },
  gone: { nl: 'Een kaart die weg is', en: 'A card that is gone' },
  votes: { nl: 'Stemmingen', en: 'Votes' },
  board: { nl: 'Het bord', en: 'The board' },
  glossary: { nl: 'Begrippen', en: 'Glossary' },
  term: { nl: 'Begrip', en: 'Term' },
  inOther: { nl: 'Engels', en: 'Dutch' },
  meaning: { nl: 'Betekenis', en: 'Meaning' },
  nothing: { nl: 'Er zijn geen bijlagen.', en: 'There are no appendices.' },
} as const satisfies Record<string, Bilingual>;

interface Appendix {
  readonly id: string;
  readonly title: Bilingual;
  readonly blocks: readonly Block[];
}

function dateRuns(context: ReportContext, at: string | null): Runs {
  return at === null ? [] : [run(formatDate(at, context.language), context.language)];
}

function decisionLog(context: ReportContext): Block[] {
  const decisions = context.strategy.decisions.filter((decision) => decision.text.trim() !== '');
  return table([], decisions, [
    {
      title: word(context, words.decision),
      share: 42,
      cell: (one) => ownText(context, `decisions.${one.id}.text`),
    },
    {
      title: word(context, words.about),
      share: 24,
      cell: (one) => (one.item === null ? [] : titleRuns(context, one.item)),
    },
    {
      title: word(context, words.owner),
      share: 17,
      cell: (one) => valueRuns(context, `decisions.${one.id}.ownerDeptId`),
    },
    { title: word(context, words.date), share: 17, cell: (one) => dateRuns(context, one.at) },
  ]);
}

function participants(context: ReportContext): Block[] {
  const named = context.strategy.participants.filter((one) => one.name.trim() !== '');
  return table([], named, [
    fieldColumn(context, 'participants', 'name', 36),
    fieldColumn(context, 'participants', 'departmentId', 34),
    fieldColumn(context, 'participants', 'role', 30),
  ]);
}

function notesTable(
  context: ReportContext,
  isShown: (note: { readonly parked: boolean }) => boolean,
): Block[] {
  const notes = context.strategy.notes.filter((note) => isShown(note) && note.text.trim() !== '');
  return table([], notes, [
    { title: word(context, words.note), share: 46, cell: (one) => ownText(context, `notes.${one.id}.text`) },
    { title: word(context, words.from), share: 26, cell: (one) => departmentRuns(context, one.departmentId) },
    {
      title: word(context, words.about),
      share: 28,
      cell: (one) => (one.item === null ? [] : titleRuns(context, one.item)),
    },
  ]);
}

function openComments(context: ReportContext): Block[] {
  const comments = threadsIn(context.strategy)
    .filter(({ first }) => !first.resolved)
    .flatMap(({ first, replies }) => [first, ...replies])
    .filter((one) => one.text.trim() !== '');
  return table([], comments, [
    {
      title: word(context, words.comment),
      share: 46,
      cell: (one) => ownText(context, `comments.${one.id}.text`),
    },
    { title: word(context, words.from), share: 26, cell: (one) => departmentRuns(context, one.departmentId) },
    {
      title: word(context, words.about),
      share: 28,
      cell: (one) => (one.item === null ? say(context, words.gone) : titleRuns(context, one.item)),
    },
  ]);
}

/** How often each reaction was given to what; by whom is nobody's business outside the workshop. */
function reactions(context: ReportContext): Block[] {
  return table([], reactionTotals(context.strategy), [
    { title: word(context, words.about), share: 56, cell: ({ item }) => titleRuns(context, item) },
    {
      title: word(context, words.reactions),
      share: 44,
      cell: ({ totals }) =>
        joined(
          context,
          totals.map(({ kind, people }) =>
            phrase(context, words.times, {
              kind: reactionKind.labels[kind][context.language],
              count: people.length,
            }),
          ),
        ),
    },
  ]);
}

function glossaryEntries(context: ReportContext, textOfDocument: string): Block[] {
  const found = glossary
    .filter(({ words: names }) => names.some((name) => occursIn(textOfDocument, name)))
    .sort((a, b) => a.term[context.language].localeCompare(b.term[context.language], context.language));
  const other = context.language === 'nl' ? 'en' : 'nl';
  return table([], found, [
    { title: word(context, words.term), share: 24, cell: ({ term }) => say(context, term) },
    { title: word(context, words.inOther), share: 24, cell: ({ term }) => [run(term[other], other)] },
    { title: word(context, words.meaning), share: 52, cell: ({ meaning }) => say(context, meaning) },
  ]);
}

/** The appendices; `textOfDocument` is all that stands before them, in lower case, to find the terms to explain. */
export function appendices(textOfDocument: string): ChapterDefinition {
  return {
    id: 'appendices',
    number: null,
    title: chapterTitles.appendices,
    write(context) {
      const all: readonly Appendix[] = [
        { id: 'decisions', title: words.decisions, blocks: decisionLog(context) },
        { id: 'votes', title: words.votes, blocks: voteBlocks(context) },
        { id: 'open-points', title: words.openPoints, blocks: openPoints(context) },
        { id: 'participants', title: words.participants, blocks: participants(context) },
        { id: 'parked', title: words.parked, blocks: notesTable(context, ({ parked }) => parked) },
        {
          id: 'notes',
          title: words.notes,
          blocks: context.choices.notes ? notesTable(context, ({ parked }) => !parked) : [],
        },
        { id: 'comments', title: words.comments, blocks: openComments(context) },
        { id: 'reactions', title: words.reactions, blocks: reactions(context) },
        { id: 'board', title: words.board, blocks: context.choices.pictures },
        { id: 'glossary', title: words.glossary, blocks: glossaryEntries(context, textOfDocument) },
      ];
      const said = all.filter((appendix) => appendix.blocks.length > 0);
      if (said.length === 0) return paragraph(say(context, words.nothing), 'open');
      return said.flatMap((appendix, position) => [
        heading(2, `appendix-${appendix.id}`, say(context, appendix.title), {
          number: String.fromCharCode('A'.charCodeAt(0) + position),
        }),
        ...appendix.blocks,
      ]);
    },
  };
}
