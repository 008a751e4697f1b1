import { definePitfall } from '../definition.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Nobody on the board speaks for the customer, and the department above pulls another way than the role that was chosen. */
export const positionPullsTheStrategy = definePitfall({
  id: 'position-pulls-the-strategy',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: ['position.reportsTo', 'position.boardVoice', 'ambition.role'],
  text,
  check({ strategy: { position, ambition } }) {
    const { reportsTo, boardVoice } = position;
    const { role } = ambition;
    const isPulled =
      (reportsTo === 'operations' && role !== 'minimise_cost') ||
      (reportsTo === 'commerce' && role !== 'grow_revenue');
    if (boardVoice !== 'none' || role === null || !isPulled) return null;
    return {
      items: ['position', 'ambition'],
      evidence: ['position.reportsTo', 'position.boardVoice', 'ambition.role'],
    };
  },
});
