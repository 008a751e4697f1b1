import { choicesOf } from '../choices.ts';

export const contactRole = choicesOf({
  add_value: { nl: 'Waarde toevoegen', en: 'Add value' },
  improve_organisation: {
    nl: 'De organisatie verbeteren (leren uit klantcontact)',
    en: 'Improve the organisation (learn from contact)',
  },
  minimise_cost: { nl: 'Kosten minimaliseren', en: 'Minimise costs' },
  strengthen_brand: { nl: 'Het merk versterken', en: 'Strengthen the brand' },
  grow_revenue: { nl: 'Omzet vergroten', en: 'Grow revenue' },
  retain_customers: { nl: 'Klanten behouden', en: 'Retain customers' },
});

export const serviceTier = choicesOf({
  basic: { nl: 'Basis', en: 'Basic' },
  standard: { nl: 'Standaard', en: 'Standard' },
  premium: { nl: 'Premium', en: 'Premium' },
  platinum: { nl: 'Platinum', en: 'Platinum' },
});

export const orientation = choicesOf({
  factory: { nl: 'Vragen afhandelen (fabriek)', en: 'Processing questions (factory)' },
  customer_serving: { nl: 'Klanten zo goed mogelijk bedienen', en: 'Serving customers as well as possible' },
});

export const visionTopic = choicesOf({
  customers: { nl: 'Klanten', en: 'Customers' },
  service: { nl: 'Dienstverlening', en: 'Service' },
  leadership: { nl: 'Leiderschap', en: 'Leadership' },
  knowledge: { nl: 'Kennis', en: 'Knowledge' },
  technology: { nl: 'Technologie', en: 'Technology' },
  employees: { nl: 'Medewerkers', en: 'Employees' },
});

export const goalLevel = choicesOf({
  strategic: { nl: 'Strategisch doel', en: 'Strategic goal' },
  interim: { nl: 'Tussendoel', en: 'Interim goal' },
  operational: { nl: 'Operationeel doel', en: 'Operational goal' },
});

export const goalTag = choicesOf({
  cost_reduction: { nl: 'Kosten omlaag', en: 'Reduce costs' },
  call_reduction: { nl: 'Minder contacten', en: 'Fewer contacts' },
  digital_shift: { nl: 'Verschuiving naar digitaal', en: 'Shift to digital' },
  internal_efficiency: { nl: 'Interne efficiency', en: 'Internal efficiency' },
  nps_up: { nl: 'NPS omhoog', en: 'Raise NPS' },
  csat_up: { nl: 'Klanttevredenheid omhoog', en: 'Raise customer satisfaction' },
  effort_down: { nl: 'Minder moeite voor de klant', en: 'Less customer effort' },
  resolution_up: { nl: 'Vaker in één keer opgelost', en: 'More first-time resolution' },
  retention: { nl: 'Klantbehoud', en: 'Retention' },
  revenue: { nl: 'Omzet', en: 'Revenue' },
  quality: { nl: 'Kwaliteit', en: 'Quality' },
  accessibility: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  employee: { nl: 'Medewerkers', en: 'Employees' },
  learning: { nl: 'Leren en verbeteren', en: 'Learning and improving' },
  basics_in_order: { nl: 'De basis op orde', en: 'Getting the basics right' },
});

export const motive = choicesOf({
  customer_need: { nl: 'Behoefte van klanten', en: 'Customer need' },
  employee_need: { nl: 'Behoefte van medewerkers', en: 'Employee need' },
  strategy: { nl: 'Volgt uit de strategie', en: 'Follows from the strategy' },
  regulation: { nl: 'Wet- en regelgeving', en: 'Law and regulation' },
  cost_saving: { nl: 'Kostenbesparing', en: 'Cost saving' },
  innovation: { nl: 'Innovatie', en: 'Innovation' },
  competitor: { nl: 'De concurrent heeft het ook', en: 'A competitor has it' },
  trend: { nl: 'Iedereen doet het', en: 'Everyone does it' },
  vendor_offer: { nl: 'Aanbod van een leverancier', en: 'Offered by a vendor' },
  marketing_request: { nl: 'Wens van marketing', en: 'Requested by marketing' },
});

export const kpiKind = choicesOf({
  service_level: { nl: 'Servicelevel', en: 'Service level' },
  response_time: { nl: 'Reactietijd', en: 'Response time' },
  waiting_time: { nl: 'Wachttijd', en: 'Waiting time' },
  abandonment: { nl: 'Afhaakpercentage', en: 'Abandonment rate' },
  first_contact_resolution: { nl: 'In één keer opgelost (FCR)', en: 'First contact resolution (FCR)' },
  repeat_contact: { nl: 'Herhaalcontact', en: 'Repeat contact' },
  nps: { nl: 'NPS', en: 'NPS' },
  csat: { nl: 'Klanttevredenheid (CSAT)', en: 'Customer satisfaction (CSAT)' },
  ces: { nl: 'Klantinspanning (CES)', en: 'Customer effort (CES)' },
  enps: { nl: 'eNPS', en: 'eNPS' },
  aht: { nl: 'Gemiddelde afhandeltijd (AHT)', en: 'Average handle time (AHT)' },
  calls_per_hour: { nl: 'Gesprekken per uur', en: 'Calls per hour' },
  occupancy: { nl: 'Bezettingsgraad', en: 'Occupancy' },
  shrinkage: { nl: 'Shrinkage', en: 'Shrinkage' },
  contact_ratio: { nl: 'Contacten per klant', en: 'Contacts per customer' },
  cost_per_contact: { nl: 'Kosten per contact', en: 'Cost per contact' },
  cost_per_customer: { nl: 'Servicekosten per klant', en: 'Service cost per customer' },
  contact_volume: { nl: 'Contactvolume', en: 'Contact volume' },
  self_service_resolution: { nl: 'Opgelost via selfservice', en: 'Resolved in self-service' },
  containment: { nl: 'Binnen de bot gebleven (containment)', en: 'Stayed in the bot (containment)' },
  quality_score: { nl: 'Gesprekskwaliteit', en: 'Conversation quality' },
  conversion: { nl: 'Conversie', en: 'Conversion' },
  retention: { nl: 'Klantbehoud', en: 'Retention' },
  attrition: { nl: 'Verloop', en: 'Attrition' },
  sickness: { nl: 'Verzuim', en: 'Sickness absence' },
  forecast_accuracy: { nl: 'Forecastnauwkeurigheid', en: 'Forecast accuracy' },
  schedule_adherence: { nl: 'Roostertrouw', en: 'Schedule adherence' },
});

export const kpiUse = choicesOf({
  steer: { nl: 'Hierop sturen we', en: 'We manage to it' },
  monitor: { nl: 'Alleen volgen', en: 'Monitor only' },
});

export const kpiLevel = choicesOf({
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  team: { nl: 'Team', en: 'Team' },
  agent: { nl: 'Medewerker', en: 'Individual agent' },
});
