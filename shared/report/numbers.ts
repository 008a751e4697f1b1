import { pillar } from '#shared/strategy/enums/agreement.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** The section of a theme by its place among the six: "4.2". */
export function themeNumber(position: number): string {
  return `4.${position + 1}`;
}

/** The section of each block, by id: people first, then processes and technology. */
export function blockNumbers(strategy: Strategy): ReadonlyMap<string, string> {
  const inOrder = pillar.values.flatMap((part) => strategy.blocks.filter((block) => block.pillar === part));
  return new Map(inOrder.map((block, position) => [block.id, `5.${position + 1}`]));
}
