import type { Bilingual } from '#shared/text/language.ts';

/** A term of the trade with one line for who meets it for the first time. `words` find it in the text. */
export interface GlossaryTerm {
  readonly term: Bilingual;
  readonly meaning: Bilingual;
  readonly words: readonly string[];
}

/** The glossary of the trade, in Dutch and English. A document shows the terms that occur in it. */
export const glossary: readonly GlossaryTerm[] = [
  {
    term: { nl: 'AHT, gemiddelde afhandeltijd', en: 'AHT, average handle time' },
    meaning: {
      nl: 'Tijd die een contact kost: gesprek plus nawerk. Bedoeld om mee te plannen, niet om mensen op af te rekenen.',
      en: 'The time a contact takes: conversation plus wrap-up. Meant for planning, not for judging people.',
    },
    words: ['aht', 'afhandeltijd', 'handle time'],
  },
  {
    term: { nl: 'Bezettingsgraad', en: 'Occupancy' },
    meaning: {
      nl: 'Deel van de ingelogde tijd dat een medewerker met klanten bezig is. Boven 85% houden mensen het niet vol.',
      en: 'The share of logged-in time that an agent spends on customers. Above 85% people cannot keep it up.',
    },
    words: ['bezettingsgraad', 'bezetting', 'occupancy'],
  },
  {
    term: { nl: 'Callflow', en: 'Call flow' },
    meaning: {
      nl: 'De weg die een gesprek aflegt: keuzemenu, wachtrij, medewerker, doorverbinden.',
      en: 'The route a call takes: menu, queue, agent, transfer.',
    },
    words: ['callflow', 'call flow'],
  },
  {
    term: { nl: 'CES, klantinspanning', en: 'CES, customer effort score' },
    meaning: {
      nl: 'Hoeveel moeite het een klant kostte om geholpen te worden.',
      en: 'How much effort it took a customer to get help.',
    },
    words: ['ces', 'klantinspanning', 'customer effort'],
  },
  {
    term: { nl: 'Contactreden', en: 'Contact reason' },
    meaning: {
      nl: 'Waarom een klant contact opneemt, los van het kanaal.',
      en: 'Why a customer gets in touch, whatever the channel.',
    },
    words: ['contactreden', 'contactredenen', 'contact reason'],
  },
  {
    term: { nl: 'Containment', en: 'Containment' },
    meaning: {
      nl: 'Deel van de gesprekken dat in de bot blijft. Dat is niet hetzelfde als opgelost.',
      en: 'The share of conversations that stay in the bot. That is not the same as resolved.',
    },
    words: ['containment'],
  },
  {
    term: { nl: 'CSAT, klanttevredenheid', en: 'CSAT, customer satisfaction' },
    meaning: {
      nl: 'Het cijfer dat klanten na een contact geven.',
      en: 'The mark that customers give after a contact.',
    },
    words: ['csat', 'klanttevredenheid', 'customer satisfaction'],
  },
  {
    term: { nl: 'Erlang', en: 'Erlang' },
    meaning: {
      nl: 'Maat voor werk in een wachtrij: één erlang houdt één medewerker een uur lang bezig. Erlang C en A rekenen uit hoeveel mensen nodig zijn.',
      en: 'Measure of work in a queue: one erlang keeps one agent busy for an hour. Erlang C and A work out how many people are needed.',
    },
    words: ['erlang'],
  },
  {
    term: { nl: 'FCR, in één keer opgelost', en: 'FCR, first contact resolution' },
    meaning: {
      nl: 'Deel van de vragen waarvoor de klant binnen een afgesproken aantal dagen niet terug hoeft te komen.',
      en: 'The share of questions for which the customer need not come back within an agreed number of days.',
    },
    words: ['fcr', 'in één keer opgelost', 'first contact resolution'],
  },
  {
    term: { nl: 'Forecast', en: 'Forecast' },
    meaning: {
      nl: 'Voorspelling van het aantal contacten per dag en per uur.',
      en: 'Prediction of the number of contacts per day and per hour.',
    },
    words: ['forecast', 'forecasting', 'forecastmethode'],
  },
  {
    term: { nl: 'Fte', en: 'FTE' },
    meaning: {
      nl: 'Een volledige werkweek; twee mensen met een halve baan zijn samen één fte.',
      en: 'One full working week; two people with half a job each make one FTE.',
    },
    words: ['fte'],
  },
  {
    term: { nl: 'Kennisbank', en: 'Knowledge base' },
    meaning: {
      nl: 'De plek waar het juiste antwoord op elke vraag staat, voor mens en bot.',
      en: 'The place where the right answer to every question is kept, for people and bots.',
    },
    words: ['kennisbank', 'kennisbron', 'knowledge base', 'knowledge source'],
  },
  {
    term: { nl: 'NPS', en: 'NPS' },
    meaning: {
      nl: 'Percentage klanten dat een 9 of 10 geeft voor aanbevelen, min het percentage dat een 0 tot en met 6 geeft.',
      en: 'The percentage of customers who give 9 or 10 for recommending, minus the percentage who give 0 to 6.',
    },
    words: ['nps'],
  },
  {
    term: { nl: 'Omnichannel', en: 'Omnichannel' },
    meaning: {
      nl: 'Eén gesprek dat doorloopt als de klant van kanaal wisselt.',
      en: 'One conversation that carries on when the customer switches channel.',
    },
    words: ['omnichannel'],
  },
  {
    term: { nl: 'Routering', en: 'Routing' },
    meaning: {
      nl: 'De regels die bepalen welke medewerker welk contact krijgt.',
      en: 'The rules that decide which agent gets which contact.',
    },
    words: ['routering', 'routing'],
  },
  {
    term: { nl: 'Selfservice', en: 'Self-service' },
    meaning: {
      nl: 'Klanten regelen iets zelf, zonder medewerker.',
      en: 'Customers arrange something themselves, without an agent.',
    },
    words: ['selfservice', 'self-service'],
  },
  {
    term: { nl: 'Servicelevel', en: 'Service level' },
    meaning: {
      nl: 'Deel van de gesprekken dat binnen een afgesproken aantal seconden wordt opgenomen, zoals 80% binnen 20 seconden.',
      en: 'The share of calls answered within an agreed number of seconds, such as 80% within 20 seconds.',
    },
    words: ['servicelevel', 'service level'],
  },
  {
    term: { nl: 'Shrinkage', en: 'Shrinkage' },
    meaning: {
      nl: 'Betaalde tijd waarin iemand geen klanten helpt: verlof, verzuim, opleiding, overleg. Meestal 28 tot 35%.',
      en: 'Paid time in which someone is not helping customers: leave, sickness, training, meetings. Usually 28 to 35%.',
    },
    words: ['shrinkage'],
  },
  {
    term: { nl: 'SLA', en: 'SLA' },
    meaning: {
      nl: 'De afspraken met een partner over wat hij levert en hoe dat wordt gemeten.',
      en: 'What is agreed with a provider about what it delivers and how that is measured.',
    },
    words: ['sla'],
  },
  {
    term: { nl: 'Sourcing', en: 'Sourcing' },
    meaning: {
      nl: 'De keuze om werk zelf te doen of aan een partner uit te besteden.',
      en: 'The choice to do work in-house or to leave it to a provider.',
    },
    words: ['sourcing', 'uitbesteden', 'outsourced', 'outsourcing'],
  },
  {
    term: { nl: 'Tussendoel', en: 'Interim goal' },
    meaning: {
      nl: 'Een stap naar een strategisch doel die binnen een jaar te halen is.',
      en: 'A step towards a strategic goal that can be reached within a year.',
    },
    words: ['tussendoel', 'tussendoelen', 'interim goal'],
  },
  {
    term: { nl: 'Warm doorverbinden', en: 'Warm transfer' },
    meaning: {
      nl: 'Doorverbinden waarbij het verhaal van de klant meegaat.',
      en: 'A transfer in which the customer’s story goes along.',
    },
    words: ['warm doorverbinden', 'warm transfer'],
  },
];

/** Whether a word of the glossary stands in a lower-case text, not as a part of a longer word. */
export function occursIn(text: string, word: string): boolean {
  const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  }
  return false;
}
