import type { Initiative, Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { formatList } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import type { ConsistencyCheck, Inconsistency } from './inconsistency.ts';

/** Initiatives do not wait for each other in a circle, end after they start, and start no earlier than what they wait for. */
export const roadmapOrder: ConsistencyCheck = (strategy) => {
  const byId = new Map(strategy.initiatives.map((initiative) => [initiative.id, initiative]));
  return strategy.initiatives.flatMap((initiative): Inconsistency[] => {
    const { id, start, end } = initiative;
    const found: Inconsistency[] = [];
    const circle = circleFrom(initiative, byId);
    if (circle) found.push({ path: `initiatives.${id}.dependsOnIds`, text: circleText(strategy, circle) });
    if (start !== null && end !== null && end < start)
      found.push({ path: `initiatives.${id}.end`, text: texts.endsBefore });
    const early = initiative.dependsOnIds
      .map((waitsFor) => byId.get(waitsFor))
      .find((other) => start !== null && other?.start && other.start > start);
    if (early && !circle) {
      found.push({
        path: `initiatives.${id}.start`,
        text: {
          nl: `Dit begint eerder dan "${titleOf(strategy, 'initiatives', early.id, 'nl')}", waar het van afhangt.`,
          en: `This starts earlier than “${titleOf(strategy, 'initiatives', early.id, 'en')}”, on which it depends.`,
        },
      });
    }
    return found;
  });
};

/** The shortest way along dependencies from an initiative back to itself, as ids; null when there is none. */
function circleFrom({ id }: Initiative, byId: ReadonlyMap<string, Initiative>): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[id]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of byId.get(way.at(-1) ?? '')?.dependsOnIds ?? []) {
        if (next === id) return way;
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}

function circleText(strategy: Strategy, circle: readonly string[]) {
  const names = (language: Language) =>
    formatList(
      circle.map((id) => titleOf(strategy, 'initiatives', id, language)),
      language,
    );
  if (circle.length === 1) return texts.itself;
  return {
    nl: `Deze initiatieven wachten op elkaar: ${names('nl')}. Geen ervan kan dan beginnen.`,
    en: `These initiatives wait for each other: ${names('en')}. None of them can then begin.`,
  };
}

const texts = {
  endsBefore: { nl: 'Het eind ligt vóór de start.', en: 'The end lies before the start.' },
  itself: {
    nl: 'Dit initiatief hangt van zichzelf af en kan dan niet beginnen.',
    en: 'This initiative depends on itself, so it cannot begin.',
  },
} as const;
