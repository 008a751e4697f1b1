import { definePitfall } from '../definition.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Customers buy something special and get basic or cheap service. */
export const nicheWithBasicService = definePitfall({
  id: 'niche-with-basic-service',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneStrategy],
  reads: ['profile.productKind', 'ambition.serviceTier', 'ambition.role'],
  text,
  check({ strategy: { profile, ambition } }) {
    const isBasic = ambition.serviceTier === 'basic';
    const isAboutCost = ambition.role === 'minimise_cost';
    if (profile.productKind !== 'niche' || (!isBasic && !isAboutCost)) return null;
    return {
      items: ['ambition'],
      evidence: [
        'profile.productKind',
        ...(isBasic ? ['ambition.serviceTier'] : []),
        ...(isAboutCost ? ['ambition.role'] : []),
      ],
    };
  },
});
