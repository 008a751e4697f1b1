import { choicesOf } from '../choices.ts';

export const steering = choicesOf({
  silos: { nl: 'Elke afdeling voor zich', en: 'Each department for itself' },
  coordinated: { nl: 'Onderling afgestemd', en: 'Coordinated' },
  single_lead: { nl: 'Onder één regie', en: 'Under a single lead' },
});

export const differentiation = choicesOf({
  none: { nl: 'Geen', en: 'None' },
  by_value: { nl: 'Naar klantwaarde', en: 'By customer value' },
  by_need: { nl: 'Naar behoefte', en: 'By need' },
  by_segment: { nl: 'Naar segment', en: 'By segment' },
});

export const channelPrinciple = choicesOf({
  customer_choice: { nl: 'De klant kiest', en: 'Customer chooses' },
  guided: { nl: 'Wij leiden naar het best passende kanaal', en: 'We guide to the best channel' },
  digital_first: { nl: 'Digitaal eerst', en: 'Digital first' },
  digital_only: { nl: 'Alleen digitaal', en: 'Digital only' },
  human_first: { nl: 'Persoonlijk eerst', en: 'Human first' },
});

export const crossChannel = choicesOf({
  isolated: { nl: 'Kanalen staan los van elkaar', en: 'Channels stand alone' },
  linked: { nl: 'Kanalen gekoppeld', en: 'Channels linked' },
  omnichannel: {
    nl: 'Eén gesprek over alle kanalen heen (omnichannel)',
    en: 'One conversation across channels (omnichannel)',
  },
});

export const reportsTo = choicesOf({
  board: { nl: 'Directie', en: 'Board' },
  operations: { nl: 'Operations', en: 'Operations' },
  commerce: { nl: 'Commercie', en: 'Commercial' },
  it: { nl: 'IT', en: 'IT' },
  finance: { nl: 'Finance', en: 'Finance' },
  other: { nl: 'Anders', en: 'Other' },
});

export const boardVoice = choicesOf({
  cco: { nl: 'CCO in de directie', en: 'CCO on the board' },
  portfolio_holder: {
    nl: 'Directielid met klantcontact in portefeuille',
    en: 'Board member with customer contact in their portfolio',
  },
  none: { nl: 'Geen stem in de directie', en: 'No voice on the board' },
});

export const ccoMandate = choicesOf({
  whole_experience: { nl: 'De hele klantbeleving', en: 'The whole customer experience' },
  contact_centre_only: { nl: 'Alleen het contactcenter', en: 'The contact centre only' },
  none: { nl: 'Geen mandaat', en: 'No mandate' },
});

export const cadence = choicesOf({
  none: { nl: 'Niet', en: 'Not at all' },
  weekly: { nl: 'Wekelijks', en: 'Weekly' },
  monthly: { nl: 'Maandelijks', en: 'Monthly' },
  quarterly: { nl: 'Per kwartaal', en: 'Quarterly' },
});
