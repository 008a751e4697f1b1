import type { Strategy } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { hasAnyOf, idsOf, isComing, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

type System = Strategy['systems'][number];

/** A new system that nobody who works with it or is served by it asked for. */
export const technologyPush = definePitfall({
  id: 'technology-push',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.customerTalk],
  reads: [
    'systems.status',
    'systems.motives',
    'systems.requirementFrom',
    'initiatives.motives',
    'initiatives.kind',
  ],
  text,
  check({ strategy }) {
    const systems = strategy.systems.filter((system) => isPushed(system) || isWishOfSupply(system));
    const initiatives = strategy.initiatives.filter(
      (initiative) => initiative.kind === 'system' && hasPushMotivesOnly(initiative),
    );
    return {
      items: [...idsOf(systems), ...idsOf(initiatives)],
      evidence: [
        ...pathsOf('systems', systems, 'status', 'motives', 'requirementFrom'),
        ...pathsOf('initiatives', initiatives, 'kind', 'motives'),
      ],
    };
  },
});

function isPushed(system: System): boolean {
  return isComing(system) && hasPushMotivesOnly(system);
}

function isWishOfSupply(system: System): boolean {
  return isComing(system) && isOneOf(system.requirementFrom, ['technology', 'vendor']);
}

function hasPushMotivesOnly({ motives }: Pick<System, 'motives'>): boolean {
  return (
    hasAnyOf(motives, ['innovation', 'trend', 'competitor', 'vendor_offer']) &&
    !hasAnyOf(motives, ['customer_need', 'employee_need', 'regulation', 'strategy'])
  );
}
