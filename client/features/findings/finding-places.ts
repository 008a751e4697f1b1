import { cardIdOf, faceOf } from '#shared/elements/kinds.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { blockScaffolds } from '#shared/strategy/blocks.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';

/** Whose and what a finding is about. */
export interface FindingPlaces {
  /** The departments that own a card that it points at, or that it names. */
  readonly departments: ReadonlySet<string>;
  /** The themes and blocks in which those cards stand. */
  readonly parts: ReadonlySet<string>;
}

const scaffolds = [...themeScaffolds, ...blockScaffolds];

/** Themes and blocks in order, with their titles. */
export const parts = scaffolds.map(({ id, title }) => ({ id, title }));

/** Where the cards of a finding stand, and whose they are. */
export function placesOf({ items }: Pick<Finding, 'items'>, strategy: Strategy): FindingPlaces {
  const departments = new Set<string>();
  const places = new Set<string>();
  for (const item of items) {
    const entity = entityOfItem(strategy, item);
    if (entity === 'departments') departments.add(item);
    const card = cardIdOf(strategy, item);
    const owner = card === undefined ? null : faceOf(strategy, card, 'nl')?.ownerDeptId;
    if (owner) departments.add(owner);
    for (const { id, shows } of scaffolds) {
      const isIn = id === item || id === card || shows.some((name) => name === (entity ?? item));
      if (isIn) places.add(id);
    }
  }
  return { departments, parts: places };
}
