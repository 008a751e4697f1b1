import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Geen plan voor de maandagochtend', en: 'No plan for Monday morning' },
  explanation: {
    nl: 'Jullie zijn in het weekend telefonisch gesloten, en nergens staat hoe je de maandag opvangt. Wie het hele weekend heeft gewacht, belt in een andere stemming dan iemand op woensdagmiddag.',
    en: 'Your phone lines are closed at the weekend, and nothing says how you will handle Monday. Someone who has waited all weekend calls in a different mood from someone ringing on Wednesday afternoon.',
  },
  advice: {
    nl: 'Plan de maandagochtend apart en spreek af hoe je die gesprekken opent.',
    en: 'Plan Monday morning separately and agree how to open those conversations.',
  },
};
