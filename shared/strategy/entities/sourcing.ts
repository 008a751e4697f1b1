import { list } from '../definition.ts';
import { channelKind } from '../enums/channels.ts';
import { kpiKind } from '../enums/direction.ts';
import {
  decisionLevel,
  drawnUpBy,
  dueDiligence,
  foundVia,
  match,
  payBasis,
  room,
  sourcingChoice,
  sourcingReason,
} from '../enums/sourcing.ts';
import {
  choice,
  choices,
  integer,
  number,
  part,
  percent,
  percentChange,
  reference,
  references,
  text,
  texts,
  yesNo,
} from '../field.ts';

const selectionFields = {
  longlist: integer({ nl: 'Vergeleken partijen', en: 'Providers compared' }, { min: 0 }),
  foundVia: choice(foundVia, { nl: 'Gevonden via', en: 'Found through' }),
  dueDiligence: choices(dueDiligence, { nl: 'Onderzocht', en: 'Due diligence' }),
  testedChannels: choices(channelKind, {
    nl: 'Zelf getest in',
    en: 'Tested ourselves in',
    hint: {
      nl: 'In welke kanalen hebben jullie je voorgedaan als klant?',
      en: 'In which channels did you pose as a customer?',
    },
  }),
  priceWeightPct: percent({ nl: 'Gewicht van de prijs (%)', en: 'Weight of price (%)' }),
  awardCounted: yesNo({ nl: 'Een award telde mee', en: 'An award counted' }),
  awardIndependent: yesNo({ nl: 'Onafhankelijke jury', en: 'Independent jury' }),
  negotiatedBy: references('departments', { nl: 'Onderhandeld door', en: 'Negotiated by' }),
};

const contractFields = {
  drawnUpBy: choice(drawnUpBy, { nl: 'Opgesteld door', en: 'Drawn up by' }),
  termMonths: integer({ nl: 'Looptijd (maanden)', en: 'Term (months)' }, { unit: 'months', min: 0 }),
  payBasis: choice(payBasis, {
    nl: 'Vergoeding',
    en: 'Basis for payment',
    hint: { nl: 'Waaraan verdient de partner?', en: 'What does the provider earn money on?' },
  }),
  volumeBonus: yesNo({ nl: 'Partner verdient aan meer volume', en: 'Provider earns from more volume' }),
  hourlyRateEur: number({ nl: 'Uurtarief (euro)', en: 'Hourly rate (euros)' }, { unit: 'eur', min: 0 }),
  room: choice(room, { nl: 'Ruimte in prijs en voorwaarden', en: 'Room in price and terms' }),
  annualPriceChangePct: percentChange({
    nl: 'Prijswijziging (% per jaar)',
    en: 'Price change (% a year)',
    hint: { nl: 'Vul een negatief getal in bij een daling.', en: 'Enter a negative number for a decrease.' },
  }),
  slaItems: choices(kpiKind, { nl: 'Afspraken in de SLA', en: 'Measures in the SLA' }),
  qualityMonitoring: yesNo({ nl: 'We luisteren mee en kalibreren', en: 'We listen in and calibrate' }),
  improvementDuty: yesNo({ nl: 'Verbeterplicht', en: 'Duty to improve' }),
  signalReporting: yesNo({ nl: 'Klantsignalen worden doorgegeven', en: 'Customer signals are passed on' }),
  clientName: yesNo({ nl: 'Partner werkt onder onze naam', en: 'Provider works in our name' }),
  namedTeam: yesNo({ nl: 'Vast team', en: 'Dedicated team' }),
  addOns: texts({ nl: 'Extra diensten', en: 'Extra services' }),
  addOnsNeeded: yesNo({
    nl: 'Elke extra dienst hoort bij een eis',
    en: 'Each extra service meets a requirement',
  }),
  exitPlan: yesNo({ nl: 'Exitplan', en: 'Exit plan' }),
};

export const sourcing = list(
  'blocks',
  {
    one: { nl: 'Sourcingbesluit', en: 'Sourcing decision' },
    many: { nl: 'Sourcingbesluiten', en: 'Sourcing decisions' },
  },
  {
    scope: text({ nl: 'Welk werk', en: 'Which work' }),
    choice: choice(sourcingChoice, { nl: 'Keuze', en: 'Choice' }),
    level: choice(decisionLevel, { nl: 'Niveau van het besluit', en: 'Level of the decision' }),
    reasons: choices(sourcingReason, { nl: 'Redenen', en: 'Reasons' }),
    partnerName: text({ nl: 'Naam van de partner', en: 'Name of the provider' }),
    internalOwnerDeptId: reference('departments', {
      nl: 'Eigenaar bij ons',
      en: 'Owner on our side',
      hint: {
        nl: 'Welke afdeling weet wat er in de gesprekken gebeurt?',
        en: 'Which department knows what happens in the conversations?',
      },
    }),
    managementFte: number({ nl: 'Regie (fte)', en: 'Vendor management (FTE)' }, { unit: 'fte', min: 0 }),
    managementCostCounted: yesNo({ nl: 'Regiekosten meegerekend', en: 'Vendor management cost counted' }),
    qualityMatch: choice(match, {
      nl: 'Kwaliteit van de partner',
      en: "Provider's quality",
      hint: {
        nl: 'Kan de partner het minder goed, even goed of beter?',
        en: 'Can the provider do it less well, as well or better?',
      },
    }),
    costGoesDown: yesNo({ nl: 'Kosten gaan omlaag', en: 'Costs go down' }),
    brandFitChecked: yesNo({ nl: 'Merk en cultuur getoetst', en: 'Brand and culture checked' }),
    requirementsListed: yesNo({ nl: 'Eisen opgeschreven', en: 'Requirements listed' }),
    transitionPlan: yesNo({ nl: 'Transitieplan', en: 'Transition plan' }),
    retainedOrgReduced: yesNo({
      nl: 'Eigen organisatie afgebouwd',
      en: 'Own organisation scaled back',
      hint: {
        nl: 'Gaan formatie, huisvesting en ICT mee omlaag?',
        en: 'Do headcount, premises and IT go down too?',
      },
    }),
    marketWatch: yesNo({ nl: 'We volgen de markt', en: 'We watch the market' }),
    wouldRecommend: yesNo({ nl: 'We zouden de partner aanbevelen', en: 'We would recommend the provider' }),
    selection: part(selectionFields, { nl: 'Selectie', en: 'Selection' }),
    contract: part(contractFields, { nl: 'Contract', en: 'Contract' }),
  },
);
