import type { Channel } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isAbove, isAutomated, isComing, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** An extra channel is counted on to save calls, and no extra contacts are allowed for. */
export const newChannelSavesCalls = definePitfall({
  id: 'new-channel-saves-calls',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneMarketing],
  reads: ['channels.kind', 'channels.status', 'channels.assumedReductionPct', 'channels.extraVolumePct'],
  text,
  check({ strategy: { channels } }) {
    const savers = channels.filter(
      (channel) =>
        isComing(channel) &&
        isServedByPeople(channel) &&
        isAbove(channel.assumedReductionPct, 0) &&
        !isAbove(channel.extraVolumePct, 0),
    );
    return {
      items: idsOf(savers),
      evidence: pathsOf('channels', savers, 'kind', 'status', 'assumedReductionPct', 'extraVolumePct'),
    };
  },
});

function isServedByPeople(channel: Channel): boolean {
  return channel.kind !== null && !isAutomated(channel);
}
