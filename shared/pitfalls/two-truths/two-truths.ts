import type { Channel, Strategy } from '#shared/strategy/strategy.ts';
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
    const channelsFor = (reason: Reason) => open.filter((channel) => answers(channel, reason));
    const divided = contactReasons.filter((reason) => isDivided(channelsFor(reason)));
    const involved = open.filter((channel) => divided.some((reason) => answers(channel, reason)));
    return {
      items: [...idsOf(involved), ...idsOf(divided)],
      evidence: pathsOf('channels', involved, 'usesSharedKnowledge', 'contactReasonIds'),
    };
  },
});

type Reason = Pick<Strategy['contactReasons'][number], 'id'>;

function answers({ contactReasonIds }: Channel, { id }: Reason): boolean {
  return contactReasonIds.includes(id);
}

/** One channel with a source of its own sets itself apart from all others that answer the same question. */
function isDivided(channels: readonly Channel[]): boolean {
  return channels.length > 1 && channels.some(({ usesSharedKnowledge }) => isNo(usesSharedKnowledge));
}
