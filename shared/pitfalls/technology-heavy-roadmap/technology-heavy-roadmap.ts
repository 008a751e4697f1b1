import { definePitfall } from '../definition.ts';
import { pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** The plan leans on technology, and too little of it is about people or processes. */
export const technologyHeavyRoadmap = definePitfall({
  id: 'technology-heavy-roadmap',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['roadmap'],
  source: [articles.ziptoneStrategy],
  reads: ['initiatives.pillar'],
  thresholds: ['techSharePct', 'techShareOf'],
  text,
  check({ strategy: { initiatives }, thresholds }) {
    const placed = initiatives.filter(({ pillar }) => pillar !== null);
    if (placed.length < thresholds.techShareOf) return null;
    const technical = placed.filter(({ pillar }) => pillar === 'technology');
    const isHeavy = technical.length * 100 >= placed.length * thresholds.techSharePct;
    const isWithoutPeople = placed.every(({ pillar }) => pillar !== 'people');
    if (!isHeavy && !isWithoutPeople) return null;
    return { items: ['roadmap'], evidence: pathsOf('initiatives', placed, 'pillar') };
  },
});
