import { definePitfall } from '../definition.ts';
import { idsOf, isNo, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Contact that is no core competence stays in-house for no other reason than a feeling. */
export const inHouseBySentiment = definePitfall({
  id: 'in-house-by-sentiment',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement],
  reads: ['profile.coreCompetence', 'sourcing.choice', 'sourcing.reasons'],
  text,
  fix,
  check({ strategy: { profile, sourcing } }) {
    if (!isNo(profile.coreCompetence)) return null;
    const felt = sourcing.filter(
      ({ choice, reasons }) =>
        choice === 'in_house' &&
        reasons.length > 0 &&
        reasons.every((reason) => reason === 'soul_of_company'),
    );
    return {
      items: idsOf(felt),
      evidence: ['profile.coreCompetence', ...pathsOf('sourcing', felt, 'choice', 'reasons')],
    };
  },
});
