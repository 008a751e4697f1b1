import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Alleen snelheid telt', en: 'Only speed counts' },
  explanation: {
    nl: 'Alle cijfers waarop jullie sturen, gaan over tempo en efficiency. Klanten wachten liever iets langer op iemand die luistert en het oplost dan dat ze snel worden afgewimpeld.',
    en: 'Every figure you manage to is about speed and efficiency. Customers would rather wait a little longer for someone who listens and sorts it out than be fobbed off quickly.',
  },
  advice: {
    nl: 'Zet naast elk snelheidscijfer een cijfer over oplossen of beleving.',
    en: 'Put a resolution or experience figure next to each speed figure.',
  },
};
