import { choicesOf } from '../choices.ts';

export const forecastMethod = choicesOf({
  none: { nl: 'Geen', en: 'None' },
  average: { nl: 'Gemiddelde', en: 'Average' },
  trend_season: { nl: 'Trend en seizoen', en: 'Trend and season' },
  erlang_c: { nl: 'Erlang C', en: 'Erlang C' },
  erlang_a: { nl: 'Erlang A', en: 'Erlang A' },
  simulation: { nl: 'Simulatie', en: 'Simulation' },
  workload: { nl: 'Op werkvoorraad', en: 'Backlog-based' },
});

export const flexMeasure = choicesOf({
  flex_staff: { nl: 'Flexkrachten', en: 'Flexible staff' },
  overtime: { nl: 'Overwerk', en: 'Overtime' },
  partner_overflow: { nl: 'Overloop naar de partner', en: 'Overflow to the provider' },
  colleagues_other_departments: {
    nl: "Collega's van andere afdelingen",
    en: 'Colleagues from other departments',
  },
  callback_offer: { nl: 'Terugbellen aanbieden', en: 'Offer call-backs' },
  proactive_message: { nl: 'Klanten vooraf informeren', en: 'Proactive messaging' },
  demand_shift: { nl: 'Klantvraag spreiden', en: 'Spread demand' },
});

export const cefr = choicesOf({
  A1: { nl: 'A1', en: 'A1' },
  A2: { nl: 'A2', en: 'A2' },
  B1: { nl: 'B1', en: 'B1' },
  B2: { nl: 'B2', en: 'B2' },
  C1: { nl: 'C1', en: 'C1' },
  C2: { nl: 'C2', en: 'C2' },
});

export const leadership = choicesOf({
  directive: { nl: 'Sturend', en: 'Directive' },
  coaching: { nl: 'Coachend', en: 'Coaching' },
  self_managing: { nl: 'Zelforganiserend', en: 'Self-managing' },
});

export const terms = choicesOf({
  below: { nl: 'Onder de markt', en: 'Below the market' },
  market: { nl: 'Marktconform', en: 'In line with the market' },
  above: { nl: 'Boven de markt', en: 'Above the market' },
});

export const feedbackKind = choicesOf({
  agent_signals: { nl: 'Signalen van medewerkers', en: 'Signals from agents' },
  complaints: { nl: 'Klachten', en: 'Complaints' },
  survey: { nl: 'Klantonderzoek', en: 'Customer survey' },
  conversation_analytics: { nl: 'Spraak- en tekstanalyse', en: 'Speech and text analytics' },
  reviews: { nl: 'Reviews', en: 'Reviews' },
  usage_data: { nl: 'Gebruiksdata', en: 'Usage data' },
});
