import { inconsistenciesIn } from '#shared/consistency/inconsistencies.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { labelled } from '../chapter.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { heading, list, paragraph, table } from '../make.ts';
import { blockNumbers, themeNumber } from '../numbers.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { joined, titleRuns } from '../values.ts';

const words = {
  title: { nl: 'Samenhang', en: 'Coherence' },
  intro: {
    nl: "De bouwstenen voeren de thema's uit. De tabel laat zien welke bouwsteen uit welk thema volgt.",
    en: 'The building blocks carry out the themes. The table shows which block follows from which theme.',
  },
  caption: {
    nl: "Bouwstenen (rijen) die volgen uit thema's (kolommen)",
    en: 'Blocks (rows) that follow from themes (columns)',
  },
  block: { nl: 'Bouwsteen', en: 'Building block' },
  numbered: { nl: '{number} {title}', en: '{number} {title}' },
  mark: { nl: '•', en: '•' },
  loose: { nl: 'Nog aan geen thema gekoppeld: {names}.', en: 'Not tied to any theme yet: {names}.' },
  barren: {
    nl: 'Nog door geen bouwsteen uitgevoerd: {names}.',
    en: 'Not carried out by any block yet: {names}.',
  },
  contradictions: { nl: 'Tegenspraken', en: 'Contradictions' },
  noContradictions: {
    nl: 'De antwoorden spreken elkaar nergens tegen.',
    en: 'No answers contradict each other.',
  },
  about: { nl: '{card}: {text}', en: '{card}: {text}' },
} as const satisfies Record<string, Bilingual>;

/** Section 4.7: which block follows from which theme, what hangs from nothing, and answers that cannot both be true. */
export function coherence(context: ReportContext): Block[] {
  const { blocks, themes } = context.strategy;
  const tied = blocks.filter(({ themeIds }) => themeIds.length > 0);
  const contradictions = contradictionItems(context);
  if (tied.length === 0 && contradictions.length === 0) return [];
  const numbers = blockNumbers(context.strategy);
  const names = (ids: readonly string[]) =>
    joined(
      context,
      ids.map((id) => titleRuns(context, id)),
    );
  const loose = blocks.filter((block) => block.themeIds.length === 0).map(({ id }) => id);
  const barren = themes
    .filter(({ id }) => !blocks.some(({ themeIds }) => themeIds.includes(id)))
    .map(({ id }) => id);
  const inOrder = [...tied].sort((a, b) => place(numbers.get(a.id)) - place(numbers.get(b.id)));
  return [
    heading(2, 'coherence', say(context, words.title), { number: `4.${themeScaffolds.length + 1}` }),
    ...(tied.length > 0
      ? [
          ...paragraph(say(context, words.intro)),
          ...table(say(context, words.caption), inOrder, [
            {
              title: word(context, words.block),
              share: 40,
              cell: ({ id }) =>
                phrase(context, words.numbered, {
                  number: numbers.get(id) ?? '',
                  title: titleRuns(context, id),
                }),
            },
            ...themes.map(({ id }, position) => ({
              title: themeNumber(position),
              share: 10,
              isKept: true,
              cell: (block: (typeof blocks)[number]): Runs =>
                block.themeIds.includes(id)
                  ? [
                      run(words.mark[context.language], context.language, {
                        path: `blocks.${block.id}.themeIds`,
                      }),
                    ]
                  : [],
            })),
          ]),
          ...(loose.length > 0
            ? paragraph(phrase(context, words.loose, { names: names(loose) }), 'open')
            : []),
          ...(barren.length > 0
            ? paragraph(phrase(context, words.barren, { names: names(barren) }), 'open')
            : []),
        ]
      : []),
    ...(contradictions.length > 0
      ? labelled(context, words.contradictions, list(contradictions))
      : paragraph(say(context, words.noContradictions))),
  ];
}

function place(number: string | undefined): number {
  return Number(number?.split('.')[1] ?? 0);
}

function contradictionItems(context: ReportContext): readonly Runs[] {
  return inconsistenciesIn(context.strategy).map(({ path, text }) => {
    const said = [run(text[context.language], context.language, { path })];
    const id = parsePath(path)?.id ?? null;
    const card = id === null ? [] : titleRuns(context, id);
    return card.length > 0 ? phrase(context, words.about, { card, text: said }) : said;
  });
}
