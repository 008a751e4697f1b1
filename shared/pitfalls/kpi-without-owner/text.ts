import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een KPI zonder eigenaar of norm', en: 'A KPI without an owner or target' },
  explanation: {
    nl: 'Jullie sturen op een cijfer waarvan de eigenaar of de norm ontbreekt. Dan is het een regel in een rapport, geen afspraak.',
    en: 'You manage to a figure that has no owner or no target. That makes it a line in a report, not an agreement.',
  },
  advice: {
    nl: 'Zet er één afdeling en één getal bij, of volg het cijfer zonder erop te sturen.',
    en: 'Add one department and one number, or just monitor the figure.',
  },
};
