import { definePitfall } from '../definition.ts';
import { isOpen, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** From this many on, channels no longer find their way by themselves. */
const severalChannels = 3;

/** There are several channels, and no view of how they work together. */
export const noCrossChannelView = definePitfall({
  id: 'no-cross-channel-view',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['service-and-channels'],
  source: [articles.customerTalk],
  reads: ['channels.status', 'channelVision.channelPrinciple', 'channelVision.crossChannel'],
  text,
  check({ strategy: { channels, channelVision } }) {
    const { channelPrinciple, crossChannel } = channelVision;
    const open = channels.filter(isOpen);
    const hasPrinciple = channelPrinciple !== null;
    const worksTogether = crossChannel !== null && crossChannel !== 'isolated';
    if (open.length < severalChannels || (hasPrinciple && worksTogether)) return null;
    return {
      items: ['channelVision'],
      evidence: [
        ...(hasPrinciple ? [] : ['channelVision.channelPrinciple']),
        ...(worksTogether ? [] : ['channelVision.crossChannel']),
        ...pathsOf('channels', open, 'status'),
      ],
    };
  },
});
