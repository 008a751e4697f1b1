import type { Bilingual } from '#shared/text/language.ts';

/** What must be there, in the words of the guide. Where a card is named beside it, the words leave it out. */
export const texts = {
  name: { nl: 'De naam van de organisatie', en: 'The name of the organisation' },
  sector: { nl: 'De sector', en: 'The sector' },
  businessModel: { nl: 'Het businessmodel', en: 'The business model' },
  endState: { nl: 'Het gewenste eindresultaat', en: 'The desired end result' },
  role: { nl: 'De belangrijkste rol van klantcontact', en: 'The main role of customer contact' },
  serviceTier: { nl: 'Het serviceniveau', en: 'The service tier' },
  orgGoal: {
    nl: 'Een doel van de organisatie waaraan klantcontact bijdraagt',
    en: 'A goal of the organisation that customer contact contributes to',
  },
  vision: {
    customers: { nl: 'Een visie op klanten', en: 'A vision on customers' },
    service: { nl: 'Een visie op dienstverlening', en: 'A vision on service' },
    leadership: { nl: 'Een visie op leiderschap', en: 'A vision on leadership' },
    knowledge: { nl: 'Een visie op kennis', en: 'A vision on knowledge' },
    technology: { nl: 'Een visie op technologie', en: 'A vision on technology' },
    employees: { nl: 'Een visie op medewerkers', en: 'A vision on employees' },
  },
  notDoing: { nl: 'Wat jullie bewust niet doen', en: 'What you deliberately will not do' },
  strategicGoal: { nl: 'Een strategisch doel', en: 'A strategic goal' },
  goalHorizon: {
    nl: 'Elk strategisch doel is opgeschreven en heeft een maand',
    en: 'Each strategic goal is written down and has a month',
  },
  goalOwner: { nl: 'Elk strategisch doel heeft een eigenaar', en: 'Each strategic goal has an owner' },
  interimGoal: { nl: 'Een tussendoel', en: 'An interim goal' },
  kpi: { nl: 'Een KPI', en: 'A KPI' },
  kpiFigures: {
    nl: 'Elke KPI heeft een stand nu en een norm',
    en: "Each KPI has today's figure and a target",
  },
  kpiOwner: { nl: 'Elke KPI heeft een eigenaar', en: 'Each KPI has an owner' },
  settled: {
    statement: { nl: 'Schrijf op wat jullie afspreken', en: 'Write down what you agree' },
    ownerDeptId: { nl: 'Kies een eigenaar', en: 'Choose an owner' },
    done: { nl: 'Afgesproken of geparkeerd', en: 'Agreed or parked' },
    status: { nl: 'Spreek dit af of parkeer het', en: 'Agree on this or park it' },
  },
  channelPurpose: {
    nl: 'Elk kanaal heeft een status en een doel',
    en: 'Each channel has a status and a purpose',
  },
  customerType: { nl: 'Een klanttype', en: 'A customer type' },
  contactReason: { nl: 'Een contactreden', en: 'A contact reason' },
  tested: {
    nl: 'De groep is bij Valkuilen: dan telt ook wat er ontbreekt',
    en: 'The group has reached Pitfalls: what is missing counts too',
  },
  pitfall: { nl: 'Een valkuil', en: 'A pitfall' },
  initiative: { nl: 'Een initiatief', en: 'An initiative' },
  initiativeOwner: { nl: 'Elk initiatief heeft een eigenaar', en: 'Each initiative has an owner' },
  initiativeTime: {
    nl: 'Elk initiatief staat in nu, straks of later',
    en: 'Each initiative is in now, next or later',
  },
  initiativeGoal: {
    nl: 'Elk initiatief draagt bij aan een doel',
    en: 'Each initiative contributes to a goal',
  },
  review: {
    nl: 'Om de hoeveel maanden jullie de strategie herzien',
    en: 'How many months there are between reviews of the strategy',
  },
  departments: { nl: 'De afdelingen die meedoen', en: 'The departments that take part' },
  consent: {
    given: { nl: 'Heeft zich uitgesproken', en: 'Has given its verdict' },
    awaited: { nl: 'Moet zich nog uitspreken', en: 'Has yet to give its verdict' },
  },
  agreed: { nl: 'De versie is vastgelegd', en: 'The version is recorded' },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<string, Bilingual>>>>;
