import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Gespreksopname zonder goede afspraken', en: 'Call recording without proper safeguards' },
  explanation: {
    nl: 'Gesprekken worden opgenomen zonder dat klanten vooraf horen waarom, of de opname loopt door terwijl de klant in de wacht staat. Dat laatste staat de toezichthouder niet toe.',
    en: 'Calls are recorded without customers being told why beforehand, or recording continues while they are on hold. The regulator does not allow the latter.',
  },
  advice: {
    nl: 'Vertel vooraf waarom je opneemt en stop de opname zodra de klant in de wacht staat.',
    en: 'Say beforehand why you record, and stop recording when the customer is on hold.',
  },
};
