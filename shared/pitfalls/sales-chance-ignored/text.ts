import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Omzetdoel zonder verkoopvaardigheden', en: 'A revenue goal without sales skills' },
  explanation: {
    nl: 'Klantcontact moet de omzet vergroten, maar medewerkers zijn er niet op geselecteerd of voor opgeleid. Dan blijft het bij een doel op papier.',
    en: 'Customer contact is meant to grow revenue, but agents have not been selected or trained for it. It then remains a goal on paper.',
  },
  advice: {
    nl: 'Train medewerkers om een passend advies te geven zodra de vraag is opgelost.',
    en: 'Train agents to offer fitting advice once the question has been resolved.',
  },
};
