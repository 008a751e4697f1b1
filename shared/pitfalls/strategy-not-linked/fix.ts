import { type Fix, setOnItem } from '../fix.ts';

/** Links the goals to the goal of the organisation, where there is only one to choose. */
export const fix: Fix = {
  label: { nl: 'Koppel aan het organisatiedoel', en: "Link to the organisation's goal" },
  kind: 'mend',
  propose({ strategy: { goals, orgGoals }, items }) {
    const [only, ...others] = orgGoals;
    if (!only || others.length > 0) return null;
    return goals
      .filter(({ id }) => items.includes(id))
      .map(({ id }) => setOnItem('goals', id, 'orgGoalId', only.id));
  },
};
