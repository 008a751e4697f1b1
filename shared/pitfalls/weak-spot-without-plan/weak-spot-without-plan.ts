import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** The weak spot of the business model is not on the board, or no risk stands for it. */
export const weakSpotWithoutPlan = definePitfall({
  id: 'weak-spot-without-plan',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['risk'],
  source: [articles.ziptoneStrategy],
  reads: ['modelWeaknesses.text', 'modelWeaknesses.riskIds', 'profile.businessModel', 'blocks.status'],
  text,
  check({ strategy: { modelWeaknesses, profile, blocks } }) {
    const uncovered = modelWeaknesses.filter((weakness) => isEmptyValue(weakness.riskIds));
    if (uncovered.length > 0) {
      return {
        items: idsOf(uncovered),
        evidence: pathsOf('modelWeaknesses', uncovered, 'text', 'riskIds'),
      };
    }
    const isParked = blocks.some((block) => block.id === 'risk' && block.status === 'parked');
    if (modelWeaknesses.length > 0 || isEmptyValue(profile.businessModel) || isParked) return null;
    return { items: ['modelWeaknesses'], evidence: ['profile.businessModel', 'modelWeaknesses'] };
  },
});
