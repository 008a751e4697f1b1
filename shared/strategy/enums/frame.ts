import { choicesOf } from '../choices.ts';

export const stage = choicesOf({
  explore: { nl: 'Verkennen', en: 'Explore' },
  shape: { nl: 'Uitwerken', en: 'Shape' },
  test: { nl: 'Toetsen', en: 'Test' },
  agreed: { nl: 'Vastgesteld', en: 'Agreed' },
});

export const workshopLanguage = choicesOf({
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
});

export const itemStatus = choicesOf({
  open: { nl: 'Open', en: 'Open' },
  discussed: { nl: 'Besproken', en: 'Discussed' },
  agreed: { nl: 'Afgesproken', en: 'Agreed' },
  parked: { nl: 'Geparkeerd', en: 'Parked' },
});

export const sector = choicesOf({
  retail: { nl: 'Retail', en: 'Retail' },
  ecommerce: { nl: 'Webwinkel', en: 'E-commerce' },
  energy: { nl: 'Energie', en: 'Energy' },
  telecom: { nl: 'Telecom', en: 'Telecoms' },
  banking: { nl: 'Banken', en: 'Banking' },
  insurance: { nl: 'Verzekeringen', en: 'Insurance' },
  travel: { nl: 'Reizen en vervoer', en: 'Travel and transport' },
  government: { nl: 'Overheid', en: 'Public sector' },
  healthcare: { nl: 'Zorg', en: 'Healthcare' },
  housing: { nl: 'Woningcorporaties', en: 'Social housing' },
  utilities: { nl: 'Water en overige nutsbedrijven', en: 'Water and other utilities' },
  business_services: { nl: 'Zakelijke dienstverlening', en: 'Business services' },
  manufacturing: { nl: 'Industrie', en: 'Manufacturing' },
  nonprofit: { nl: 'Goede doelen en stichtingen', en: 'Charities and non-profits' },
  other: { nl: 'Anders', en: 'Other' },
});

export const market = choicesOf({
  b2c: { nl: 'Consumenten', en: 'Consumers' },
  b2b: { nl: 'Zakelijk', en: 'Business customers' },
  both: { nl: 'Beide', en: 'Both' },
});

export const businessModel = choicesOf({
  one_off_sale: { nl: 'Eenmalige verkoop', en: 'One-off sales' },
  subscription: { nl: 'Abonnement', en: 'Subscription' },
  platform: { nl: 'Platform', en: 'Platform' },
  network_point_to_point: {
    nl: 'Netwerk zonder centraal knooppunt (point-to-point)',
    en: 'Point-to-point network',
  },
  network_hub: { nl: 'Netwerk met centraal knooppunt (hub-and-spoke)', en: 'Hub-and-spoke network' },
  public_task: { nl: 'Publieke taak', en: 'Public task' },
  projects: { nl: 'Projecten', en: 'Projects' },
  other: { nl: 'Anders', en: 'Other' },
});

export const productKind = choicesOf({
  commodity: { nl: 'Commodity', en: 'Commodity' },
  mainstream: { nl: 'Gangbaar product', en: 'Mainstream product' },
  niche: { nl: 'Niche- of luxeproduct', en: 'Niche or luxury product' },
});

export const level3 = choicesOf({
  low: { nl: 'Laag', en: 'Low' },
  medium: { nl: 'Midden', en: 'Medium' },
  high: { nl: 'Hoog', en: 'High' },
});

export const lowHigh = choicesOf({
  low: { nl: 'Laag', en: 'Low' },
  high: { nl: 'Hoog', en: 'High' },
});

export const urgency = choicesOf({
  low: { nl: 'Kan wachten', en: 'Can wait' },
  normal: { nl: 'Normaal', en: 'Normal' },
  high: { nl: 'Dringend', en: 'Urgent' },
  critical: { nl: 'Van levensbelang', en: 'Vital' },
});

export const margin = choicesOf({
  thin: { nl: 'Minimaal', en: 'Thin' },
  normal: { nl: 'Normaal', en: 'Normal' },
  wide: { nl: 'Ruim', en: 'Healthy' },
});

export const valueFocus = choicesOf({
  shareholder: { nl: 'Aandeelhouder', en: 'Shareholder' },
  customer: { nl: 'Klant', en: 'Customer' },
  employee: { nl: 'Medewerker', en: 'Employee' },
  public: { nl: 'Samenleving', en: 'Society' },
});

export const resultHorizon = choicesOf({
  short: { nl: 'Korte termijn', en: 'Short term' },
  long: { nl: 'Lange termijn', en: 'Long term' },
});

export const growth = choicesOf({
  startup: { nl: 'Startend', en: 'Start-up' },
  growing: { nl: 'Groeiend', en: 'Growing' },
  stable: { nl: 'Stabiel', en: 'Stable' },
  shrinking: { nl: 'Krimpend', en: 'Shrinking' },
});

export const knowledgeLevel = choicesOf({
  generic: { nl: 'Algemeen', en: 'Generic' },
  specific: { nl: 'Bedrijfsspecifiek', en: 'Company-specific' },
  specialist: { nl: 'Zeer specialistisch', en: 'Highly specialised' },
});

export const labourMarket = choicesOf({
  relaxed: { nl: 'Ruim', en: 'Relaxed' },
  tight: { nl: 'Krap', en: 'Tight' },
  very_tight: { nl: 'Zeer krap', en: 'Very tight' },
});

export const missionClaim = choicesOf({
  customer_first: { nl: 'De klant centraal', en: 'Customers first' },
  lowest_price: { nl: 'De laagste prijs', en: 'Lowest price' },
  reliability: { nl: 'Betrouwbaarheid', en: 'Reliability' },
  innovation: { nl: 'Vernieuwing', en: 'Innovation' },
  expertise: { nl: 'Deskundigheid', en: 'Expertise' },
  other: { nl: 'Anders', en: 'Other' },
});

export const orgGoalKind = choicesOf({
  growth: { nl: 'Groei', en: 'Growth' },
  margin: { nl: 'Winst', en: 'Profit' },
  retention: { nl: 'Klantbehoud', en: 'Retention' },
  brand: { nl: 'Merk en reputatie', en: 'Brand and reputation' },
  efficiency: { nl: 'Efficiency', en: 'Efficiency' },
  public_value: { nl: 'Maatschappelijke waarde', en: 'Public value' },
});
