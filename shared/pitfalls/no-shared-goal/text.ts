import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Ieder zijn eigen doel', en: 'To each their own goal' },
  explanation: {
    nl: 'Elk strategisch doel ligt bij hooguit één afdeling. Er is niets wat jullie samen moeten halen, dus verdedigt iedereen zijn eigen terrein in plaats van de klant.',
    en: 'Every strategic goal sits with one department at most. There is nothing you have to achieve together, so everyone defends their own patch instead of the customer.',
  },
  advice: {
    nl: 'Maak van één doel een gezamenlijk doel en zet er twee of drie afdelingen bij.',
    en: 'Make one goal a shared one and put two or three departments on it.',
  },
};
