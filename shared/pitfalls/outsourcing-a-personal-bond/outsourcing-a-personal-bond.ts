import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Customers know the company by one person, and that contact goes to a provider. */
export const outsourcingAPersonalBond = definePitfall({
  id: 'outsourcing-a-personal-bond',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement],
  reads: ['profile.onePersonIdentity', 'sourcing.choice'],
  text,
  fix,
  check({ strategy: { profile, sourcing } }) {
    const outsourced = sourcing.filter((decision) => decision.choice === 'outsourced');
    if (profile.onePersonIdentity !== true || outsourced.length === 0) return null;
    return {
      items: [...idsOf(outsourced), 'profile'],
      evidence: ['profile.onePersonIdentity', ...pathsOf('sourcing', outsourced, 'choice')],
    };
  },
});
