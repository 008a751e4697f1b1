import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Operational choices are agreed before the organisation has chosen what it wants. */
export const blocksBeforeThemes = definePitfall({
  id: 'blocks-before-themes',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneStrategy],
  reads: ['blocks.status', 'themes.status'],
  text,
  check({ strategy: { themes, blocks } }) {
    const open = themes.filter(({ status }) => status === 'open');
    const agreed = blocks.filter(({ status }) => status === 'agreed');
    if (open.length < 2 || agreed.length < 3) return null;
    return {
      items: [...idsOf(open), ...idsOf(agreed)],
      evidence: [...pathsOf('themes', open, 'status'), ...pathsOf('blocks', agreed, 'status')],
    };
  },
});
