import type { ItemOf } from '#shared/strategy/entities.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** More money goes to asking customers than to training the people who help them. */
export const surveyBudgetOverTraining = definePitfall({
  id: 'survey-budget-over-training',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: ['budgetLines.kind', 'budgetLines.amountEur'],
  text,
  check({ strategy: { budgetLines } }) {
    const research = linesWithAmount(budgetLines, 'research');
    const training = linesWithAmount(budgetLines, 'training');
    const bothExist = research.length > 0 && training.length > 0;
    if (!bothExist || totalOf(research) <= totalOf(training)) return null;
    const weighed = [...research, ...training];
    return { items: idsOf(weighed), evidence: pathsOf('budgetLines', weighed, 'kind', 'amountEur') };
  },
});

type BudgetLine = ItemOf<'budgetLines'>;

function linesWithAmount(lines: readonly BudgetLine[], kind: BudgetLine['kind']): readonly BudgetLine[] {
  return lines.filter((line) => line.kind === kind && line.amountEur !== null);
}

function totalOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((total, line) => total + (line.amountEur ?? 0), 0);
}
