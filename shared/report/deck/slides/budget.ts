import { fieldColumn } from '#shared/report/answers.ts';
import { phrase, say } from '#shared/report/context.ts';
import { ownText } from '#shared/report/free-text.ts';
import { budgetPictures } from '#shared/report/pictures/figures.ts';
import { run } from '#shared/report/runs.ts';
import { valueRuns } from '#shared/report/values.ts';
import { formatMoney } from '#shared/text/format.ts';
import { bullets, chartPart, deckTable, firstSentence, oneBand, type SlideMaker, slide } from '../make.ts';

const words = {
  budget: { nl: 'Budget', en: 'Budget' },
  budgetTitle: { nl: 'Het budget is {total} per jaar', en: 'The budget is {total} a year' },
  budgetTitleEach: {
    nl: 'Het budget is {total} per jaar: {each} per klant',
    en: 'The budget is {total} a year: {each} per customer',
  },
  byKind: { nl: 'Budget naar soort', en: 'Budget by type' },
  makesPossible: { nl: 'Wat dit mogelijk maakt', en: 'What makes this possible' },
  change: { nl: 'Verschil', en: 'Change' },
  amount: { nl: 'Bedrag', en: 'Amount' },
} as const;

/** The budget by kind as a chart, with its lines. */
export const budgetSlide: SlideMaker = (context) => {
  const { strategy, language } = context;
  const lines = strategy.budgetLines.filter(({ amountEur }) => amountEur !== null && amountEur > 0);
  if (lines.length === 0) return null;
  const total = lines.reduce((sum, { amountEur }) => sum + (amountEur ?? 0), 0);
  const { customers } = strategy.profile;
  const values = {
    total: formatMoney(total, language),
    each: customers ? formatMoney(Math.round((total / customers) * 100) / 100, language) : '',
  };
  const chart = chartPart(budgetPictures(context)[0], { label: say(context, words.byKind), share: 1.1 });
  const reasons = [...lines]
    .sort((a, b) => (b.amountEur ?? 0) - (a.amountEur ?? 0))
    .flatMap(({ id }) => {
      const reason = firstSentence(context, ownText(context, `budgetLines.${id}.reason`));
      return reason.length > 0 ? [reason] : [];
    });
  return slide(context, 'budget', words.budget, {
    title: phrase(context, customers ? words.budgetTitleEach : words.budgetTitle, values),
    bands: chart
      ? oneBand(chart, bullets(reasons, { label: say(context, words.makesPossible), share: 0.8 }))
      : oneBand(
          deckTable(lines, [
            fieldColumn(context, 'budgetLines', 'kind', 30),
            fieldColumn(context, 'budgetLines', 'amountEur', 20, { title: words.amount, align: 'right' }),
            fieldColumn(context, 'budgetLines', 'changePct', 15, { title: words.change, align: 'right' }),
            fieldColumn(context, 'budgetLines', 'reason', 35),
          ]),
        ),
    notes: lines.map(({ id, amountEur }) => [
      ...valueRuns(context, `budgetLines.${id}.kind`),
      run(` ${formatMoney(amountEur ?? 0, language)} `, language),
      ...ownText(context, `budgetLines.${id}.reason`),
    ]),
  });
};
