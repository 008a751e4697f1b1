import type { Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, isOutsourced, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type TestedChannels = Strategy['sourcing'][number]['selection']['testedChannels'];

/** In this number of channels a provider cannot have been lucky. */
const enoughTests = 2;

/** A provider is chosen that hardly anyone has tried as a customer. */
export const providerNeverTested = definePitfall({
  id: 'provider-never-tested',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.partnerName', 'sourcing.selection.testedChannels'],
  text,
  check({ strategy: { sourcing } }) {
    const untested = sourcing.filter(
      (decision) =>
        isOutsourced(decision) &&
        !isEmptyValue(decision.partnerName) &&
        testsThatCount(decision.selection.testedChannels) < enoughTests,
    );
    return {
      items: idsOf(untested),
      evidence: pathsOf('sourcing', untested, 'choice', 'partnerName', 'selection.testedChannels'),
    };
  },
});

function testsThatCount(tested: TestedChannels): number {
  return tested.filter((channel) => isOneOf(channel, ['phone', 'email', 'chat'])).length;
}
