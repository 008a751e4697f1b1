import { phrase, say, word } from '#shared/report/context.ts';
import { ownText } from '#shared/report/free-text.ts';
import type { Runs } from '#shared/report/tree.ts';
import { departmentRuns } from '#shared/report/values.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import { deckTable, firstSentence, oneBand, type SlideMaker, slide } from '../make.ts';

const words = {
  themes: { nl: "Thema's", en: 'Themes' },
  allThemes: { nl: "Over alle zes thema's is een besluit genomen", en: 'All six themes have a decision' },
  someThemes: {
    nl: "Over {count} van de zes thema's is een besluit genomen",
    en: '{count} of the six themes have a decision',
  },
  theme: { nl: 'Thema', en: 'Theme' },
  decision: { nl: 'Besluit', en: 'Decision' },
  owner: { nl: 'Eigenaar', en: 'Owner' },
  undecided: { nl: 'Nog geen besluit', en: 'No decision yet' },
} as const;

/** What was decided on the six themes. */
export const themesSlide: SlideMaker = (context) => {
  const { themes } = context.strategy;
  const statementOf = (id: string) => ownText(context, `themes.${id}.statement`);
  const decided = themes.filter(({ id }) => statementOf(id).length > 0);
  if (decided.length === 0) return null;
  return slide(context, 'themes', words.themes, {
    title:
      decided.length === themes.length
        ? say(context, words.allThemes)
        : phrase(context, words.someThemes, { count: decided.length }),
    bands: oneBand(
      deckTable(themes, [
        {
          title: word(context, words.theme),
          share: 30,
          cell: ({ id }): Runs =>
            say(context, themeScaffolds.find((one) => one.id === id)?.title ?? { nl: id, en: id }).map(
              (one) => ({
                ...one,
                strong: true,
              }),
            ),
        },
        {
          title: word(context, words.decision),
          share: 52,
          cell: ({ id }): Runs => {
            const statement = firstSentence(context, statementOf(id));
            return statement.length > 0
              ? statement
              : say(context, words.undecided).map((one) => ({ ...one, tone: 'quiet' as const }));
          },
        },
        {
          title: word(context, words.owner),
          share: 18,
          cell: ({ ownerDeptId }) => departmentRuns(context, ownerDeptId),
        },
      ]),
    ),
    notes: themes.flatMap(({ id }) => [statementOf(id), ownText(context, `themes.${id}.reason`)]),
  });
};
