import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** A provider is hired without a list of requirements, or with services that meet none. */
export const buyingWithoutRequirements = definePitfall({
  id: 'buying-without-requirements',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.outsourcingWiki],
  reads: [
    'sourcing.requirementsListed',
    'sourcing.contract.addOns',
    'sourcing.contract.addOnsNeeded',
    'sourcing.choice',
  ],
  text,
  check({ strategy: { sourcing } }) {
    const outsourced = sourcing.filter(isOutsourced);
    const unlisted = outsourced.filter(({ requirementsListed }) => isNo(requirementsListed));
    const talkedInto = outsourced.filter(
      ({ contract }) => !isEmptyValue(contract.addOns) && contract.addOnsNeeded !== true,
    );
    const bought = outsourced.filter(
      (decision) => unlisted.includes(decision) || talkedInto.includes(decision),
    );
    return {
      items: idsOf(bought),
      evidence: [
        ...pathsOf('sourcing', bought, 'choice'),
        ...pathsOf('sourcing', unlisted, 'requirementsListed'),
        ...pathsOf('sourcing', talkedInto, 'contract.addOns', 'contract.addOnsNeeded'),
      ],
    };
  },
});
