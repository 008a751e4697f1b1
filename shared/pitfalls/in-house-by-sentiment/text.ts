import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Zelf doen op gevoel', en: 'Keeping it in-house out of sentiment' },
  explanation: {
    nl: 'Klantcontact is volgens jullie geen kerncompetentie, en toch blijft het in huis omdat de klant "de ziel van het bedrijf" is. Dat is een gevoel, nog geen afweging. Zelf doen mag, maar dan ook om een zakelijke reden.',
    en: 'You say yourselves that customer contact is not a core competence, yet it stays in-house because the customer is "the soul of the company". That is a feeling, not yet a considered choice. Doing it yourselves is fine, provided there is a business reason too.',
  },
  advice: {
    nl: 'Noem minstens één zakelijke reden, zoals specifieke kennis of verwevenheid met je eigen processen.',
    en: 'Give at least one business reason, such as specific knowledge or close ties with your own processes.',
  },
};
