import { definePitfall } from '../definition.ts';
import { idsOf, isOpen, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Departments steer on their own, and each runs channels of its own. */
export const fragmentedOwnership = definePitfall({
  id: 'fragmented-ownership',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.sourcingCustomerManagement, articles.customerTalk],
  reads: ['channels.ownerDeptId', 'channels.status', 'collaboration.steering'],
  text,
  check({ strategy: { channels, collaboration } }) {
    if (collaboration.steering !== 'silos') return null;
    const owned = channels.filter((channel) => isOpen(channel) && channel.ownerDeptId !== null);
    const owners = new Set(owned.map((channel) => channel.ownerDeptId));
    if (owners.size < 2) return null;
    return {
      items: [...idsOf(owned), 'collaboration'],
      evidence: ['collaboration.steering', ...pathsOf('channels', owned, 'ownerDeptId', 'status')],
    };
  },
});
