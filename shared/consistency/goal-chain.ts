import { titleOf } from '#shared/strategy/titles.ts';
import { formatMonth } from '#shared/text/format.ts';
import type { ConsistencyCheck, Inconsistency } from './inconsistency.ts';

/** Goals hang from one another: a step from a strategic goal, before that goal, within the plan. */
export const goalChain: ConsistencyCheck = (strategy) => {
  const { goals, meta } = strategy;
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const hasStrategic = goals.some((goal) => goal.level === 'strategic');
  return goals.flatMap((goal): Inconsistency[] => {
    const found: Inconsistency[] = [];
    const parent = goal.parentId === null ? undefined : byId.get(goal.parentId);
    const isStarted = goal.text.trim() !== '' || goal.horizon !== null;
    if (goal.level === 'interim' && !parent && hasStrategic && isStarted)
      found.push({ path: `goals.${goal.id}.parentId`, text: texts.loose });
    if (goal.level === 'strategic' && parent)
      found.push({ path: `goals.${goal.id}.parentId`, text: texts.strategicBelow });
    if (goal.level === 'interim' && parent && parent.level !== null && parent.level !== 'strategic')
      found.push({ path: `goals.${goal.id}.parentId`, text: texts.notStrategic });
    const end = parent?.horizon;
    if (parent && goal.horizon !== null && end && goal.horizon > end) {
      found.push({
        path: `goals.${goal.id}.horizon`,
        text: {
          nl: `Dit doel komt later dan het doel waar het naartoe werkt: "${titleOf(strategy, 'goals', parent.id, 'nl')}" (${formatMonth(end, 'nl')}).`,
          en: `This goal comes later than the goal it leads to: “${titleOf(strategy, 'goals', parent.id, 'en')}” (${formatMonth(end, 'en')}).`,
        },
      });
    }
    if (goal.horizon !== null && meta.startMonth !== null && goal.horizon < meta.startMonth) {
      found.push({
        path: `goals.${goal.id}.horizon`,
        text: {
          nl: `Dit doel ligt vóór de start van het plan (${formatMonth(meta.startMonth, 'nl')}).`,
          en: `This goal lies before the start of the plan (${formatMonth(meta.startMonth, 'en')}).`,
        },
      });
    }
    return found;
  });
};

const texts = {
  loose: {
    nl: 'Dit tussendoel hangt nog aan geen strategisch doel. Kies waar het naartoe werkt.',
    en: 'This interim goal leads to no strategic goal yet. Choose where it leads.',
  },
  strategicBelow: {
    nl: 'Een strategisch doel hangt niet onder een ander doel. Maak er een tussendoel van of haal het verband weg.',
    en: 'A strategic goal does not sit under another goal. Make it an interim goal or remove the link.',
  },
  notStrategic: {
    nl: 'Het doel hierboven is zelf geen strategisch doel. Laat dit tussendoel naar een strategisch doel werken.',
    en: 'The goal above is not a strategic goal itself. Let this interim goal lead to a strategic one.',
  },
} as const;
