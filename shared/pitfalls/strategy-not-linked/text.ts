import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Los van de organisatiestrategie', en: "Detached from the organisation's strategy" },
  explanation: {
    nl: 'Een strategisch doel draagt aan geen enkel organisatiedoel bij. Klantcontact wordt dan een doel op zich, terwijl het de organisatiestrategie hoort te ondersteunen.',
    en: "A strategic goal contributes to none of the organisation's goals. Customer contact then becomes an end in itself, when it should support the organisation's strategy.",
  },
  advice: {
    nl: 'Koppel elk strategisch doel aan een doel van de organisatie.',
    en: "Link each strategic goal to one of the organisation's goals.",
  },
};
