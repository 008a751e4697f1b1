import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Versnipperd klantcontact', en: 'Fragmented customer contact' },
  explanation: {
    nl: 'Elke afdeling beheert haar eigen kanalen op haar eigen manier. De klant merkt dat meteen: een andere toon, andere afspraken en soms een ander antwoord. Zonder regie op het geheel wordt dit nooit één klantbeleving.',
    en: 'Each department runs its own channels in its own way. Customers notice at once: a different tone, different promises and sometimes a different answer. Without someone in overall charge it will never feel like one experience.',
  },
  advice: {
    nl: 'Beleg de regie op alle kanalen bij één afdeling en leg vast welke besluiten de andere afdelingen aan die regie overlaten.',
    en: 'Put one department in charge of all channels and record which decisions the others leave to that department.',
  },
};
