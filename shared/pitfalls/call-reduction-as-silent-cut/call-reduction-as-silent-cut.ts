import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Fewer contacts are a goal, and nobody agreed what happens to the money. */
export const callReductionAsSilentCut = definePitfall({
  id: 'call-reduction-as-silent-cut',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['budget'],
  source: [articles.ziptoneMarketing],
  reads: ['goals.tags', 'goals.budgetEffectStated'],
  text,
  fix,
  check({ strategy: { goals } }) {
    const silent = goals.filter(
      (goal) => goal.tags.includes('call_reduction') && goal.budgetEffectStated !== true,
    );
    return { items: idsOf(silent), evidence: pathsOf('goals', silent, 'tags', 'budgetEffectStated') };
  },
});
