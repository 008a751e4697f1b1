import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { articles, pitfallOf } from '../source.ts';
import { text } from './text.ts';

/** The group has said no to nothing. */
export const nothingRuledOut = definePitfall({
  id: 'nothing-ruled-out',
  set: 'core',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['service-and-channels'],
  source: [pitfallOf(articles.ziptoneStrategy, 2)],
  reads: ['ambition.notDoing', 'ambition.notDoingChannels'],
  text,
  check({ strategy: { ambition } }) {
    const { notDoing, notDoingChannels } = ambition;
    if (!isEmptyValue(notDoing) || !isEmptyValue(notDoingChannels)) return null;
    return { items: ['ambition'], evidence: ['ambition.notDoing', 'ambition.notDoingChannels'] };
  },
});
