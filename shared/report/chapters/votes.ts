import { ranked } from '#shared/strategy/ranked.ts';
import type { Vote } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import { counted, phrase, type ReportContext, say, word } from '../context.ts';
import { ownText } from '../free-text.ts';
import { paragraph, table } from '../make.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { titleRuns } from '../values.ts';

const words = {
  untitled: { nl: 'Stemming zonder titel', en: 'Vote without a title' },
  inRound: { nl: '{title}, ronde {round}', en: '{title}, round {round}' },
  rank: { nl: 'Plaats', en: 'Place' },
  item: { nl: 'Waarover', en: 'About' },
  dots: { nl: 'Stippen', en: 'Dots' },
  voters: {
    one: { nl: '{count} persoon stemde, in het geheim.', en: '{count} person voted, in secret.' },
    other: { nl: '{count} mensen stemden, in het geheim.', en: '{count} people voted, in secret.' },
  },
  votersOf: {
    one: {
      nl: '{count} van de {present} aanwezigen stemde, in het geheim.',
      en: '{count} of the {present} people present voted, in secret.',
    },
    other: {
      nl: '{count} van de {present} aanwezigen stemden, in het geheim.',
      en: '{count} of the {present} people present voted, in secret.',
    },
  },
  each: {
    one: { nl: 'Ieder had {count} stip.', en: 'Each had {count} dot.' },
    other: { nl: 'Ieder had {count} stippen.', en: 'Each had {count} dots.' },
  },
  most: {
    one: { nl: 'Hooguit {count} op hetzelfde onderdeel.', en: '{count} on the same item at most.' },
    other: { nl: 'Hooguit {count} op hetzelfde onderdeel.', en: '{count} on the same item at most.' },
  },
  closed: { nl: 'Gesloten op {date}.', en: 'Closed on {date}.' },
  several: { nl: '{place} (gedeeld)', en: '{place} (shared)' },
} as const;

/**
 * The result of every vote: how many people voted with how many dots, and what they came to. Not by department: where
 * one person speaks for a department, that would tell what this person chose.
 */
export function voteBlocks(context: ReportContext): Block[] {
  return context.strategy.votes.flatMap((vote) => [
    ...paragraph(titleOfVote(context, vote), 'label'),
    ...paragraph(turnout(context, vote)),
    ...results(context, vote),
  ]);
}

function titleOfVote(context: ReportContext, { id, round }: Vote): Runs {
  const own = ownText(context, `votes.${id}.title`);
  const title = own.length > 0 ? own : say(context, words.untitled);
  return (round ?? 1) > 1 ? phrase(context, words.inRound, { title, round: round ?? 1 }) : title;
}

function turnout(context: ReportContext, { cast, present, dots, perItem, at }: Vote): Runs {
  const sentences: Runs[] = [];
  if (cast !== null && present !== null) {
    const forms = words.votersOf;
    const form = new Intl.PluralRules(context.language).select(cast) === 'one' ? forms.one : forms.other;
    sentences.push(phrase(context, form, { count: cast, present }));
  } else if (cast !== null) sentences.push(counted(context, cast, words.voters));
  if (dots !== null) sentences.push(counted(context, dots, words.each));
  if (perItem !== null && perItem < (dots ?? 0)) sentences.push(counted(context, perItem, words.most));
  if (at !== null) {
    sentences.push(phrase(context, words.closed, { date: formatDate(at, context.language) }));
  }
  const gap = run(' ', context.language);
  return sentences.flatMap((sentence, position) => (position === 0 ? sentence : [gap, ...sentence]));
}

function results(context: ReportContext, { results: rows }: Vote): Block[] {
  return table([], ranked(rows), [
    {
      title: word(context, words.rank),
      share: 18,
      cell: (row) => placeOf(context, row),
    },
    { title: word(context, words.item), share: 66, cell: (row) => nameOf(context, row) },
    {
      title: word(context, words.dots),
      share: 16,
      align: 'right',
      cell: ({ dots }) => [run(String(dots), context.language)],
    },
  ]);
}

/** What nobody chose has no place. */
function placeOf(context: ReportContext, { rank, isTie, dots }: ReturnType<typeof ranked>[number]): Runs {
  if (dots === 0) return [run('–', context.language)];
  return isTie ? phrase(context, words.several, { place: rank }) : [run(String(rank), context.language)];
}

/** As it is called now; what is no longer there as it was called then. */
function nameOf(context: ReportContext, { item, title }: Vote['results'][number]): Runs {
  const now = titleRuns(context, item);
  return now.length > 0 ? now : [run(title, context.original)];
}
