import { choicesOf } from '../choices.ts';

export const sourcingChoice = choicesOf({
  in_house: { nl: 'Zelf doen', en: 'In-house' },
  outsourced: { nl: 'Uitbesteden', en: 'Outsourced' },
  hybrid: { nl: 'Deels uitbesteden', en: 'Partly outsourced' },
  undecided: { nl: 'Nog niet besloten', en: 'Undecided' },
});

export const decisionLevel = choicesOf({
  strategic: { nl: 'Strategisch', en: 'Strategic' },
  tactical: { nl: 'Tactisch', en: 'Tactical' },
});

export const sourcingReason = choicesOf({
  cost: { nl: 'Kosten', en: 'Cost' },
  quality: { nl: 'Kwaliteit', en: 'Quality' },
  flexibility: { nl: 'Flexibiliteit', en: 'Flexibility' },
  opening_hours: { nl: 'Ruimere openingstijden', en: 'Longer opening hours' },
  expertise: { nl: 'Deskundigheid', en: 'Expertise' },
  not_core: { nl: 'Geen kerncompetentie', en: 'Not a core competence' },
  technology: { nl: 'Technologie', en: 'Technology' },
  languages: { nl: 'Talen', en: 'Languages' },
  knowledge: { nl: 'Specifieke kennis', en: 'Specific knowledge' },
  control: { nl: 'Grip houden', en: 'Keeping control' },
  soul_of_company: {
    nl: 'De klant is de ziel van het bedrijf',
    en: 'The customer is the soul of the company',
  },
});

export const match = choicesOf({
  worse: { nl: 'Minder goed dan wij', en: 'Not as good as us' },
  equal: { nl: 'Even goed als wij', en: 'As good as us' },
  better: { nl: 'Beter dan wij', en: 'Better than us' },
});

export const payBasis = choicesOf({
  per_contact: { nl: 'Per gesprek of contact', en: 'Per call or contact' },
  per_minute: { nl: 'Per minuut', en: 'Per minute' },
  per_hour: { nl: 'Per uur', en: 'Per hour' },
  per_fte: { nl: 'Per fte', en: 'Per FTE' },
  fixed: { nl: 'Vast bedrag', en: 'Fixed fee' },
  per_resolution: { nl: 'Per opgeloste vraag', en: 'Per resolution' },
  outcome: { nl: 'Op resultaat', en: 'Outcome-based' },
  mixed: { nl: 'Gemengd', en: 'Mixed' },
});

export const room = choicesOf({
  tight: { nl: 'Krap', en: 'Tight' },
  fair: { nl: 'Redelijk', en: 'Fair' },
  generous: { nl: 'Ruim', en: 'Generous' },
});

export const drawnUpBy = choicesOf({
  client: { nl: 'Wij', en: 'Us' },
  provider: { nl: 'De partner', en: 'The provider' },
  jointly: { nl: 'Samen', en: 'Jointly' },
});

export const dueDiligence = choicesOf({
  site_visit: { nl: 'Bezoek op locatie', en: 'Site visit' },
  financial: { nl: 'Financieel', en: 'Financial' },
  operational: { nl: 'Operationeel', en: 'Operational' },
  references: { nl: 'Referenties', en: 'References' },
  test_contacts: { nl: 'Testcontacten', en: 'Test contacts' },
  security: { nl: 'Beveiliging en privacy', en: 'Security and privacy' },
});

export const foundVia = choicesOf({
  first_offer: { nl: 'Eerste aanbieding', en: 'First offer' },
  search_engine: { nl: 'Zoekmachine', en: 'Search engine' },
  network: { nl: 'Eigen netwerk', en: 'Own network' },
  market_scan: { nl: 'Marktverkenning', en: 'Market scan' },
  tender: { nl: 'Aanbesteding', en: 'Tender' },
});
