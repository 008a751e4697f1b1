import { addItem, type Fix } from '../fix.ts';

/** Puts a first initiative on the board for each goal; the group still has to say what it is. */
export const fix: Fix = {
  label: { nl: 'Voeg een eerste initiatief toe', en: 'Add a first initiative' },
  kind: 'mend',
  propose({ strategy: { goals }, items, say }) {
    return goals
      .filter(({ id }) => items.includes(id))
      .map(({ id, text }) => addItem('initiatives', { name: say(nameFor(firstLine(text))), goalIds: [id] }));
  },
};

function nameFor(goal: string) {
  if (goal === '') return { nl: 'Eerste stap', en: 'First move' };
  return { nl: `Eerste stap: ${goal}`, en: `First move: ${goal}` };
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
