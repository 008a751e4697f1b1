import type { Goal } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { paragraph, table } from '../make.ts';
import { blockNumbers, themeNumber } from '../numbers.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { goalNumbers, joined, listed, titleRuns } from '../values.ts';

const words = {
  caption: {
    nl: 'Wat aan elk doel bijdraagt; de nummers zijn die van de paragrafen',
    en: 'What contributes to each goal; numbers are those of the sections',
  },
  goal: { nl: 'Doel', en: 'Goal' },
  themes: { nl: "Thema's", en: 'Themes' },
  blocks: { nl: 'Bouwstenen', en: 'Building blocks' },
  initiatives: { nl: 'Initiatieven', en: 'Initiatives' },
  bare: { nl: 'Waar nog niets aan bijdraagt: {goals}.', en: 'To which nothing contributes yet: {goals}.' },
} as const satisfies Record<string, Bilingual>;

interface Naming {
  readonly id: string;
  readonly goalIds: readonly string[];
}

/** The thread from goals to what is done for them: for each the themes, blocks and initiatives that name it. */
export function goalThread(context: ReportContext, goals: readonly Goal[]): Block[] {
  const { themes, blocks, initiatives } = context.strategy;
  const numbers = new Map([
    ...themes.map(({ id }, position) => [id, themeNumber(position)] as const),
    ...blockNumbers(context.strategy),
  ]);
  const numbered =
    (things: readonly Naming[], entity: 'themes' | 'blocks') =>
    (goal: Goal): Runs =>
      joined(
        context,
        things
          .filter(({ goalIds }) => goalIds.includes(goal.id))
          .map(({ id }) => [
            run(numbers.get(id) ?? '', context.language, { path: `${entity}.${id}.goalIds` }),
          ]),
      );
  const naming =
    (things: readonly Naming[]) =>
    ({ id }: Goal): Runs =>
      listed(
        context,
        things.filter(({ goalIds }) => goalIds.includes(id)).map((thing) => titleRuns(context, thing.id)),
      );
  const columns = [numbered(themes, 'themes'), numbered(blocks, 'blocks'), naming(initiatives)] as const;
  const isBare = (goal: Goal) => columns.every((cell) => cell(goal).length === 0);
  const bare = goals.filter(isBare);
  if (bare.length === goals.length) return [];
  const [ofThemes, ofBlocks, ofInitiatives] = columns;
  return [
    ...table(
      say(context, words.caption),
      goals.filter((goal) => !isBare(goal)),
      [
        { title: word(context, words.goal), share: 12, cell: ({ id }) => goalNumbers(context, [id]) },
        { title: word(context, words.themes), share: 20, cell: ofThemes },
        { title: word(context, words.blocks), share: 26, cell: ofBlocks },
        { title: word(context, words.initiatives), share: 42, cell: ofInitiatives },
      ],
    ),
    ...(bare.length > 0
      ? paragraph(
          phrase(context, words.bare, {
            goals: lowered(
              goalNumbers(
                context,
                bare.map(({ id }) => id),
              ),
            ),
          }),
          'open',
        )
      : []),
  ];
}

/** "Doelen 1 en 2" stands inside a sentence here. */
function lowered(runs: Runs): Runs {
  return runs.map((one, position) => (position === 0 ? { ...one, text: one.text.toLowerCase() } : one));
}
