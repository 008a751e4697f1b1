import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isComing, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** A channel opens while nobody has said what it is for. */
export const channelWithoutPurpose = definePitfall({
  id: 'channel-without-purpose',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['service-setup'],
  source: [articles.ziptoneMarketing],
  reads: ['channels.status', 'channels.purpose', 'channels.contactReasonIds'],
  text,
  check({ strategy: { channels } }) {
    const aimless = channels.filter(
      (channel) =>
        isComing(channel) && isEmptyValue(channel.purpose) && isEmptyValue(channel.contactReasonIds),
    );
    return {
      items: idsOf(aimless),
      evidence: pathsOf('channels', aimless, 'status', 'purpose', 'contactReasonIds'),
    };
  },
});
