import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Digital comes first, and nobody has said which customers will not manage. */
export const digitalFirstWithoutGroups = definePitfall({
  id: 'digital-first-without-groups',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['customer-types'],
  source: [articles.ziptoneMarketing],
  reads: ['channelVision.channelPrinciple', 'customerTypes.vulnerabilities'],
  text,
  fix,
  check({ strategy: { channelVision, customerTypes } }) {
    const isDigitalFirst = isOneOf(channelVision.channelPrinciple, ['digital_first', 'digital_only']);
    const knowsWhoStruggles = customerTypes.some((type) => !isEmptyValue(type.vulnerabilities));
    if (!isDigitalFirst || knowsWhoStruggles) return null;
    return {
      items: ['channelVision'],
      evidence: [
        'channelVision.channelPrinciple',
        ...pathsOf('customerTypes', customerTypes, 'vulnerabilities'),
      ],
    };
  },
});
