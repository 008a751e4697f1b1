import type { Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isAtLeast, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type Risk = Strategy['risks'][number];

/** From this impact on, of 1 to 5, a risk is a major one. */
const heavyImpact = 4;

/** From this many times the normal number of contacts on, the queue is lost without a plan. */
const rushFactor = 2;

/** A major risk is named, without a plan for its first hours. */
export const calamityWithoutScaling = definePitfall({
  id: 'calamity-without-scaling',
  set: 'core',
  top: false,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['risk'],
  source: [articles.ziptoneStrategy],
  reads: ['risks.impact', 'risks.contactPeakFactor', 'risks.scaleUp', 'risks.message'],
  text,
  check({ strategy: { risks } }) {
    const unprepared = risks.filter(
      (risk) => (isHeavy(risk) || isRush(risk)) && (hasNoScaleUp(risk) || hasNoMessage(risk)),
    );
    return {
      items: idsOf(unprepared),
      evidence: [
        ...pathsOf('risks', unprepared.filter(isHeavy), 'impact'),
        ...pathsOf('risks', unprepared.filter(isRush), 'contactPeakFactor'),
        ...pathsOf('risks', unprepared.filter(hasNoScaleUp), 'scaleUp'),
        ...pathsOf('risks', unprepared.filter(hasNoMessage), 'message'),
      ],
    };
  },
});

function isHeavy({ impact }: Risk): boolean {
  return isAtLeast(impact, heavyImpact);
}

function isRush({ contactPeakFactor }: Risk): boolean {
  return isAtLeast(contactPeakFactor, rushFactor);
}

function hasNoScaleUp({ scaleUp }: Risk): boolean {
  return isEmptyValue(scaleUp);
}

function hasNoMessage({ message }: Risk): boolean {
  return isEmptyValue(message);
}
