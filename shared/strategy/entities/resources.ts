import { list, single } from '../definition.ts';
import { channelStatus } from '../enums/channels.ts';
import { motive } from '../enums/direction.ts';
import { budgetBasis, budgetKind, requirementFrom, riskKind, systemKind } from '../enums/resources.ts';
import {
  choice,
  choices,
  integer,
  longText,
  month,
  number,
  percentChange,
  reference,
  references,
  text,
  yesNo,
} from '../field.ts';

export const risks = list(
  'blocks',
  {
    one: { nl: 'Risico of calamiteit', en: 'Risk or major incident' },
    many: { nl: "Risico's en calamiteiten", en: 'Risks and major incidents' },
  },
  {
    name: text({ nl: 'Risico of calamiteit', en: 'Risk or major incident' }),
    kind: choice(riskKind, { nl: 'Soort', en: 'Type' }),
    likelihood: integer({ nl: 'Kans (1-5)', en: 'Likelihood (1-5)' }, { min: 1, max: 5 }),
    impact: integer({ nl: 'Impact (1-5)', en: 'Impact (1-5)' }, { min: 1, max: 5 }),
    contactPeakFactor: number(
      {
        nl: 'Piekfactor',
        en: 'Peak factor',
        hint: {
          nl: 'Hoeveel keer zoveel contacten als normaal?',
          en: 'How many times the normal number of contacts?',
        },
      },
      { min: 0 },
    ),
    scaleUp: longText({
      nl: 'Opschaalplan',
      en: 'Scale-up plan',
      hint: {
        nl: 'Waar komt binnen enkele uren extra capaciteit vandaan?',
        en: 'Where does extra capacity come from within hours?',
      },
    }),
    message: longText({
      nl: 'Boodschap aan klanten',
      en: 'Message to customers',
      hint: { nl: 'Wat horen klanten, en waar?', en: 'What do customers hear, and where?' },
    }),
    ownerDeptId: reference('departments', { nl: 'Eigenaar', en: 'Owner' }),
    lastTested: month({ nl: 'Laatst geoefend', en: 'Last rehearsed' }),
  },
);

export const systems = list(
  'blocks',
  { one: { nl: 'Systeem', en: 'System' }, many: { nl: 'Systemen', en: 'Systems' } },
  {
    name: text({ nl: 'Systeem', en: 'System' }),
    kind: choice(systemKind, { nl: 'Soort', en: 'Type' }),
    status: choice(channelStatus, { nl: 'Status', en: 'Status' }),
    agentFacing: yesNo({ nl: 'Medewerkers werken erin', en: 'Agents work in it' }),
    inOneDesktop: yesNo({ nl: 'In het gezamenlijke werkscherm', en: 'Inside the single desktop' }),
    motives: choices(motive, { nl: 'Waarom we het willen', en: 'Why we want it' }),
    requirementFrom: choice(requirementFrom, {
      nl: 'Waar de wens vandaan komt',
      en: 'Where the wish came from',
    }),
    processRedesigned: yesNo({ nl: 'Proces wordt mee aangepast', en: 'Process is redesigned along with it' }),
    selectedByDeptIds: references('departments', { nl: 'Gekozen door', en: 'Selected by' }),
    alternativesCompared: integer(
      { nl: 'Vergeleken alternatieven', en: 'Alternatives compared' },
      { min: 0 },
    ),
    leadTimeMonths: integer(
      {
        nl: 'Doorlooptijd (maanden)',
        en: 'Lead time (months)',
        hint: { nl: 'Tot medewerkers er echt mee werken.', en: 'Until agents really use it.' },
      },
      { unit: 'months', min: 0 },
    ),
    interimRelease: yesNo({ nl: 'Eerder een bruikbaar deel', en: 'Usable part earlier' }),
  },
);

export const budget = single(
  'blocks',
  { nl: 'Budget', en: 'Budget' },
  {
    basis: choice(budgetBasis, { nl: 'Budget gebaseerd op', en: 'Budget based on' }),
    year: integer({ nl: 'Eerste planjaar', en: 'First plan year' }, { min: 2000, max: 2100 }),
    firstYearOnly: yesNo({ nl: 'Alleen het eerste jaar staat vast', en: 'Only the first year is fixed' }),
  },
);

export const budgetLines = list(
  'blocks',
  { one: { nl: 'Budgetregel', en: 'Budget line' }, many: { nl: 'Budgetregels', en: 'Budget lines' } },
  {
    kind: choice(budgetKind, { nl: 'Soort', en: 'Type' }),
    amountEur: integer(
      { nl: 'Bedrag (euro per jaar)', en: 'Amount (euros a year)' },
      { unit: 'eur', min: 0 },
    ),
    changePct: percentChange({ nl: 'Verschil met vorig jaar (%)', en: 'Change on last year (%)' }),
    reason: longText({
      nl: 'Wat dit mogelijk maakt',
      en: 'What makes this possible',
      hint: { nl: 'Welk werk vervalt of gaat slimmer?', en: 'Which work stops or gets smarter?' },
    }),
    goalIds: references('goals', { nl: 'Voor welke doelen', en: 'For which goals' }),
  },
);
