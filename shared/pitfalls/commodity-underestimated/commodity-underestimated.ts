import { definePitfall } from '../definition.ts';
import { idsOf, isLive, isOpen, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** A cheap product that raises many questions is left without a live channel. */
export const commodityUnderestimated = definePitfall({
  id: 'commodity-underestimated',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: ['service-setup'],
  source: [articles.ziptoneStrategy],
  reads: ['profile.productKind', 'profile.questionLoad', 'ambition.role', 'channels.kind', 'channels.status'],
  text,
  check({ strategy: { profile, ambition, channels }, ripe }) {
    const { productKind, questionLoad } = profile;
    const raisesQuestions = productKind === 'commodity' && questionLoad === 'high';
    if (!raisesQuestions || ambition.role !== 'minimise_cost') return null;

    const closing = channels.filter(({ kind, status }) => kind === 'phone' && status === 'closing');
    const hasLiveChannel = channels.some((channel) => isLive(channel) && isOpen(channel));
    if (hasLiveChannel || (closing.length === 0 && !ripe('service-setup'))) return null;
    return {
      items: ['ambition', ...idsOf(closing)],
      evidence: [
        'profile.productKind',
        'profile.questionLoad',
        'ambition.role',
        ...pathsOf('channels', channels.filter(isLive), 'kind', 'status'),
      ],
    };
  },
});
