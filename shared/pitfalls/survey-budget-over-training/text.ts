import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Meer geld voor meten dan voor opleiden', en: 'More spent on measuring than on training' },
  explanation: {
    nl: 'Er gaat meer geld naar klantonderzoek dan naar het opleiden van de mensen die het verschil maken. Dan weet je precies wat er misgaat, maar kun je er weinig aan doen.',
    en: 'More money goes to customer research than to training the people who make the difference. You then know exactly what is going wrong but can do little about it.',
  },
  advice: {
    nl: 'Schuif een deel van het onderzoeksbudget naar opleiding en coaching.',
    en: 'Move part of the research budget to training and coaching.',
  },
};
