import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isComing, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** Another department asks for a channel, and customer service, which will staff it, has not been heard. */
export const channelWithoutServiceOpinion = definePitfall({
  id: 'channel-without-service-opinion',
  set: 'reserve',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['service-setup'],
  source: [articles.ziptoneMarketing],
  reads: ['channels.requestedByDeptId', 'channels.serviceOpinion', 'channels.status', 'departments.kind'],
  text,
  fix,
  check({ strategy: { channels, departments } }) {
    const others = departments.filter(({ kind }) => kind !== null && kind !== 'customer_service');
    const unheard = channels.filter(
      (channel) =>
        isComing(channel) &&
        isEmptyValue(channel.serviceOpinion) &&
        others.some(({ id }) => id === channel.requestedByDeptId),
    );
    return {
      items: idsOf(unheard),
      evidence: pathsOf('channels', unheard, 'status', 'requestedByDeptId', 'serviceOpinion'),
    };
  },
});
