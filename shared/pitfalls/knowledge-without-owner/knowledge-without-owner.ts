import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { isNo } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Every channel relies on knowledge that nobody owns, or that sits in several places. */
export const knowledgeWithoutOwner = definePitfall({
  id: 'knowledge-without-owner',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['knowledge-ownership', 'knowledge-management'],
  source: [articles.ziptoneStrategy],
  reads: ['knowledge.ownerDeptId', 'knowledge.singleSource'],
  text,
  check({ strategy: { knowledge } }) {
    const hasNoOwner = isEmptyValue(knowledge.ownerDeptId);
    const isScattered = isNo(knowledge.singleSource);
    if (!hasNoOwner && !isScattered) return null;
    return {
      items: ['knowledge'],
      evidence: [
        ...(hasNoOwner ? ['knowledge.ownerDeptId'] : []),
        ...(isScattered ? ['knowledge.singleSource'] : []),
      ],
    };
  },
});
