import { definePitfall } from '../definition.ts';
import { isNo } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Customers are passed on without their story and have to begin again. */
export const coldTransfer = definePitfall({
  id: 'cold-transfer',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.outsourcingWiki],
  reads: ['businessRules.warmTransfer'],
  text,
  fix,
  check({ strategy: { businessRules } }) {
    if (!isNo(businessRules.warmTransfer)) return null;
    return { items: ['businessRules'], evidence: ['businessRules.warmTransfer'] };
  },
});
