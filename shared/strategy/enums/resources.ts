import { choicesOf } from '../choices.ts';

export const riskKind = choicesOf({
  it_outage: { nl: 'IT-storing', en: 'IT outage' },
  network_disruption: { nl: 'Verstoring van het netwerk', en: 'Network disruption' },
  product_recall: { nl: 'Terugroepactie', en: 'Product recall' },
  price_shock: { nl: 'Prijsschok', en: 'Price shock' },
  weather_strike: { nl: 'Extreem weer of staking', en: 'Severe weather or strike' },
  provider_failure: { nl: 'Uitval van de partner', en: 'Provider failure' },
  data_breach: { nl: 'Datalek', en: 'Data breach' },
  staff_shortage: { nl: 'Personeelstekort', en: 'Staff shortage' },
  reputation: { nl: 'Reputatieschade', en: 'Reputational damage' },
  legislation: { nl: 'Nieuwe wetgeving', en: 'New legislation' },
});

export const systemKind = choicesOf({
  crm: { nl: 'CRM', en: 'CRM' },
  telephony: { nl: 'Telefonie en routering', en: 'Telephony and routing' },
  workforce: { nl: 'Personeelsplanning (WFM)', en: 'Workforce management (WFM)' },
  knowledge: { nl: 'Kennisbank', en: 'Knowledge base' },
  erp: { nl: 'ERP', en: 'ERP' },
  ticketing: { nl: 'Zaak- of ticketsysteem', en: 'Case or ticket system' },
  bot: { nl: 'Botplatform', en: 'Bot platform' },
  analytics: { nl: 'Data-analyse', en: 'Analytics' },
  quality: { nl: 'Kwaliteitsmeting', en: 'Quality monitoring' },
  suite: { nl: 'Alles-in-éénpakket', en: 'All-in-one suite' },
});

export const requirementFrom = choicesOf({
  customer_employee: { nl: 'Klant en medewerker', en: 'Customer and employee' },
  technology: { nl: 'De techniek', en: 'The technology' },
  vendor: { nl: 'De leverancier', en: 'The vendor' },
});

export const budgetBasis = choicesOf({
  contact_volume: { nl: 'Contactvolume', en: 'Contact volume' },
  headcount: { nl: 'Aantal medewerkers', en: 'Headcount' },
  customers: { nl: 'Aantal klanten', en: 'Number of customers' },
  value: { nl: 'Toegevoegde waarde', en: 'Value added' },
  zero_based: { nl: 'Vanaf nul (zero-based)', en: 'Zero-based' },
});

export const budgetKind = choicesOf({
  staff_live: { nl: 'Formatie klantcontact', en: 'Front-line staff' },
  staff_support: { nl: 'Staf en ondersteuning', en: 'Support staff' },
  provider: { nl: 'Partner (uitbesteding)', en: 'Provider (outsourcing)' },
  agency: { nl: 'Uitzendkrachten', en: 'Agency staff' },
  technology: { nl: 'Techniek', en: 'Technology' },
  training: { nl: 'Opleiding', en: 'Training' },
  research: { nl: 'Klantonderzoek', en: 'Customer research' },
  improvement: { nl: 'Verbeterprojecten', en: 'Improvement projects' },
  change: { nl: 'Verandertrajecten', en: 'Change programmes' },
  facilities: { nl: 'Huisvesting', en: 'Premises' },
});
