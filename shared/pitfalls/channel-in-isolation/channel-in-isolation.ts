import type { Channel } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isComing, isNo, isOpen, isUnknown, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A new channel beside others that neither links to one nor shares their history. */
export const channelInIsolation = definePitfall({
  id: 'channel-in-isolation',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: ['service-and-channels'],
  source: [articles.customerTalk],
  reads: ['channels.status', 'channels.linkedChannelIds', 'channels.sharesHistory'],
  text,
  fix,
  check({ strategy: { channels }, ripe }) {
    const unansweredCounts = ripe('service-and-channels');
    const standsAlone = (channel: Channel) =>
      isComing(channel) &&
      channels.some((other) => other.id !== channel.id && isOpen(other)) &&
      isEmptyValue(channel.linkedChannelIds) &&
      (isNo(channel.sharesHistory) || (unansweredCounts && isUnknown(channel.sharesHistory)));
    const isolated = channels.filter(standsAlone);
    return {
      items: idsOf(isolated),
      evidence: pathsOf('channels', isolated, 'status', 'linkedChannelIds', 'sharesHistory'),
    };
  },
});
