import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Ook een commodity roept vragen op', en: 'A commodity raises questions too' },
  explanation: {
    nl: 'Het product is een commodity en service moet goedkoop, dus is er geen livekanaal meer open. Bij een storing of grote verandering komen de vragen toch massaal; de energie- en telecomsector kunnen daarover meepraten.',
    en: 'The product is a commodity and service has to be cheap, so no live channel is open any more. Yet in an outage or a major change the questions come flooding in, as energy and telecoms companies know only too well.',
  },
  advice: {
    nl: 'Houd één livekanaal open en maak een opschaalplan voor storingen en grote veranderingen.',
    en: 'Keep one live channel open and make a scale-up plan for outages and major changes.',
  },
};
