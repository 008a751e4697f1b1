import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** One department leads customer contact, and no other hands anything over to it. */
export const leadWithoutMandate = definePitfall({
  id: 'lead-without-mandate',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['collaboration'],
  source: [articles.sourcingCustomerManagement],
  reads: ['collaboration.steering', 'collaboration.mandateCededBy'],
  text,
  fix,
  check({ strategy: { collaboration } }) {
    if (collaboration.steering !== 'single_lead' || !isEmptyValue(collaboration.mandateCededBy)) return null;
    return {
      items: ['collaboration'],
      evidence: ['collaboration.steering', 'collaboration.mandateCededBy'],
    };
  },
});
