import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, pathsOf } from '../facts.ts';
import { articles, pitfallOf } from '../source.ts';
import { text } from './text.ts';

/** An initiative does what the group had agreed not to do. */
export const initiativeCrossesStrategy = definePitfall({
  id: 'initiative-crosses-strategy',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [pitfallOf(articles.ziptoneStrategy, 2)],
  reads: ['initiatives.visionFit', 'initiatives.channelKinds', 'ambition.notDoingChannels'],
  text,
  check({ strategy: { initiatives, ambition } }) {
    const clashing = initiatives.filter(({ visionFit }) => visionFit === 'conflicts');
    const forbidden = initiatives.filter(({ channelKinds }) =>
      hasAnyOf(channelKinds, ambition.notDoingChannels),
    );
    const crossing = initiatives.filter((one) => clashing.includes(one) || forbidden.includes(one));
    const crossesAmbition = forbidden.length > 0;
    return {
      items: [...idsOf(crossing), ...(crossesAmbition ? ['ambition'] : [])],
      evidence: [
        ...pathsOf('initiatives', clashing, 'visionFit'),
        ...pathsOf('initiatives', forbidden, 'channelKinds'),
        ...(crossesAmbition ? ['ambition.notDoingChannels'] : []),
      ],
    };
  },
});
