import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Een te kort contract', en: 'A contract that is too short' },
  explanation: {
    nl: 'Het contract is te kort om in mensen en processen te investeren, dus doet de partner dat niet. Straks moet je opnieuw overstappen, met alle onrust van dien.',
    en: 'The contract is too short to invest in people and processes, so the provider will not. Before long you will have to switch again, with all the upheaval that brings.',
  },
  advice: {
    nl: 'Sluit het af voor minstens drie jaar, met een tussentijds opzegmoment en een verbeterplicht.',
    en: 'Sign for at least three years, with a break clause and a duty to improve.',
  },
};
