import type { Channel, Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, isClosed, isLive, isOneOf, isOpen, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type CustomerType = Strategy['customerTypes'][number];

/** Customers who cannot manage on their own are left without a channel that they can use. */
export const vulnerableShutOut = definePitfall({
  id: 'vulnerable-shut-out',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: ['service-setup'],
  source: [articles.ziptoneMarketing],
  reads: [
    'customerTypes.vulnerabilities',
    'channels.kind',
    'channels.status',
    'channels.customerTypeIds',
    'channelVision.channelPrinciple',
  ],
  text,
  check({ strategy: { customerTypes, channels, channelVision }, ripe }) {
    const isDigitalOnly = channelVision.channelPrinciple === 'digital_only';
    const closed = channels.filter((channel) => isLive(channel) && isClosed(channel));
    const absenceCounts = closed.length > 0 || ripe('service-setup');
    const isWithoutChannel = (type: CustomerType) => !channels.some((channel) => isWayIn(channel, type));

    const vulnerable = customerTypes.filter((type) => !isEmptyValue(type.vulnerabilities));
    const shutOut = vulnerable.filter((type) => isDigitalOnly || (absenceCounts && isWithoutChannel(type)));
    const isAnyoneStranded = shutOut.some(isWithoutChannel);
    const taken = isAnyoneStranded ? closed : [];
    const outOfReach = isAnyoneStranded ? channels.filter(isOpen) : [];
    const reserved = outOfReach.filter(
      (channel) => isLive(channel) && !isEmptyValue(channel.customerTypeIds),
    );
    return {
      items: [...idsOf(shutOut), ...idsOf(taken)],
      evidence: [
        ...pathsOf('customerTypes', shutOut, 'vulnerabilities'),
        ...(isDigitalOnly ? ['channelVision.channelPrinciple'] : []),
        ...pathsOf('channels', taken, 'kind', 'status'),
        ...pathsOf('channels', outOfReach, 'status'),
        ...pathsOf('channels', reserved, 'customerTypeIds'),
        ...(isAnyoneStranded && channels.length === 0 ? ['channels'] : []),
      ],
    };
  },
});

/** A channel that serves a customer type, and that people of that type are able to use. */
function isWayIn(channel: Channel, type: CustomerType): boolean {
  const serves = channel.customerTypeIds.length === 0 || channel.customerTypeIds.includes(type.id);
  return isOpen(channel) && serves && canUse(channel, type);
}

function canUse(channel: Channel, { vulnerabilities }: CustomerType): boolean {
  const cannotUseScreens = hasAnyOf(vulnerabilities, [
    'no_connectivity',
    'no_device',
    'low_digital_skill',
    'low_literacy',
  ]);
  return cannotUseScreens ? isOneOf(channel.kind, ['phone', 'callback', 'counter']) : isLive(channel);
}
