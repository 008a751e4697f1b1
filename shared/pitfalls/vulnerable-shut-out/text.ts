import type { PitfallText } from '../definition.ts';

export const text: PitfallText = {
  title: { nl: 'Kwetsbare klanten buitengesloten', en: 'Vulnerable customers shut out' },
  explanation: {
    nl: 'Voor klanten die moeite hebben met taal, internet of apparaten is er geen livecontact meer. Dat kan ook iets tijdelijks zijn, zoals een ziekenhuisopname. Voor hen is selfservice geen alternatief, maar een dichte deur.',
    en: 'Customers who struggle with language, the internet or devices no longer have any live contact. The cause can also be temporary, such as a stay in hospital. For them self-service is not an alternative but a closed door.',
  },
  advice: {
    nl: 'Houd één livekanaal open dat deze groep kan vinden, of regel een vaste terugbelroute.',
    en: 'Keep one live channel open that this group can find, or arrange a standing call-back route.',
  },
};
