import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'De medewerker ontbreekt', en: 'Employees left out' },
  explanation: {
    nl: 'De strategie gaat over klanten en cijfers, maar niet over de mensen die het werk doen. Tevreden klanten beginnen bij tevreden medewerkers. Zonder hen blijft het een plan van anderen.',
    en: "The strategy talks about customers and figures, but not about the people who do the work. Satisfied customers start with satisfied employees. Without them it remains someone else's plan.",
  },
  advice: {
    nl: 'Formuleer één visie-uitspraak over medewerkers en één doel dat daarbij hoort.',
    en: 'Write one vision statement about employees and one goal to go with it.',
  },
};
