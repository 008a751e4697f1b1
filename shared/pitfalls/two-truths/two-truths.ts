import type { Channel } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOpen, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** The same question comes in through channels that answer it from different sources. */
export const twoTruths = definePitfall({
  id: 'two-truths',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk, articles.sourcingCustomerManagement],
  reads: [
    'channels.contactReasonIds',
    'channels.usesSharedKnowledge',
    'channels.status',
    'contactReasons.name',
  ],
  text,
  fix,
  check({ strategy: { channels, contactReasons } }) {
    const open = channels.filter(isOpen);
    const channelsFor = byContactReason(open);
    const divided = idsOf(contactReasons).filter((reason) => isDivided(channelsFor.get(reason) ?? []));
    const isInvolved = hasOneOf(new Set(divided));
    const involved = open.filter(isInvolved);
    return {
      items: [...idsOf(involved), ...divided],
      evidence: pathsOf('channels', involved, 'usesSharedKnowledge', 'contactReasonIds'),
    };
  },
});

function byContactReason(channels: readonly Channel[]): ReadonlyMap<string, readonly Channel[]> {
  const found = new Map<string, Channel[]>();
  for (const channel of channels) {
    for (const reason of channel.contactReasonIds) {
      const known = found.get(reason);
      if (known) known.push(channel);
      else found.set(reason, [channel]);
    }
  }
  return found;
}

function hasOneOf(reasons: ReadonlySet<string>): (channel: Channel) => boolean {
  return ({ contactReasonIds }) => contactReasonIds.some((reason) => reasons.has(reason));
}

/** One channel with a source of its own sets itself apart from all others that answer the same question. */
function isDivided(channels: readonly Channel[]): boolean {
  return channels.length > 1 && channels.some(({ usesSharedKnowledge }) => isNo(usesSharedKnowledge));
}
