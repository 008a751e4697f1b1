import { definePitfall } from '../definition.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** The mission puts customers first, and the chosen role or service tier puts low cost first. */
export const customerFirstOnPaper = definePitfall({
  id: 'customer-first-on-paper',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneStrategy],
  reads: ['profile.missionClaims', 'ambition.role', 'ambition.serviceTier'],
  text,
  check({ strategy: { profile, ambition } }) {
    const { missionClaims } = profile;
    const isPromised = missionClaims.includes('customer_first') && !missionClaims.includes('lowest_price');
    const isAboutCost = ambition.role === 'minimise_cost';
    const isBasic = ambition.serviceTier === 'basic';
    if (!isPromised || (!isAboutCost && !isBasic)) return null;
    return {
      items: ['profile', 'ambition'],
      evidence: [
        'profile.missionClaims',
        ...(isAboutCost ? ['ambition.role'] : []),
        ...(isBasic ? ['ambition.serviceTier'] : []),
      ],
    };
  },
});
