import { choicesOf } from '../choices.ts';

export const deptKind = choicesOf({
  customer_service: { nl: 'Klantenservice', en: 'Customer service' },
  marketing: { nl: 'Marketing', en: 'Marketing' },
  sales: { nl: 'Sales', en: 'Sales' },
  it: { nl: 'IT', en: 'IT' },
  hr: { nl: 'HR', en: 'HR' },
  finance: { nl: 'Finance', en: 'Finance' },
  operations: { nl: 'Operations', en: 'Operations' },
  logistics: { nl: 'Logistiek', en: 'Logistics' },
  legal: { nl: 'Juridische zaken', en: 'Legal' },
  procurement: { nl: 'Inkoop', en: 'Procurement' },
  product: { nl: 'Productmanagement', en: 'Product management' },
  board: { nl: 'Directie', en: 'Board' },
  provider: { nl: 'Facilitair contactcenter', en: 'Outsourcing provider' },
  chain_partner: { nl: 'Ketenpartner', en: 'External partner' },
  other: { nl: 'Anders', en: 'Other' },
});

export const participantRole = choicesOf({
  facilitator: { nl: 'Begeleider', en: 'Facilitator' },
  decision_maker: { nl: 'Beslisser', en: 'Decision-maker' },
  contributor: { nl: 'Deelnemer', en: 'Participant' },
  observer: { nl: 'Toehoorder', en: 'Observer' },
});

export const verdict = choicesOf({
  agree: { nl: 'Akkoord', en: 'Agree' },
  agree_with_note: { nl: 'Akkoord met kanttekening', en: 'Agree with a remark' },
  block: { nl: 'Bezwaar', en: 'Object' },
});

export const initiativeKind = choicesOf({
  channel: { nl: 'Kanaal', en: 'Channel' },
  system: { nl: 'Systeem', en: 'System' },
  sourcing: { nl: 'Sourcing', en: 'Sourcing' },
  process: { nl: 'Proces', en: 'Process' },
  people: { nl: 'Mensen', en: 'People' },
  knowledge: { nl: 'Kennis', en: 'Knowledge' },
  data: { nl: 'Data', en: 'Data' },
  governance: { nl: 'Besturing', en: 'Governance' },
});

export const visionFit = choicesOf({
  fits: { nl: 'Past', en: 'Fits' },
  stretches: { nl: 'Schuurt', en: 'Sits uneasily' },
  conflicts: { nl: 'Botst', en: 'Clashes' },
});

export const bucket = choicesOf({
  now: { nl: 'Nu', en: 'Now' },
  next: { nl: 'Straks', en: 'Next' },
  later: { nl: 'Later', en: 'Later' },
});

export const pillar = choicesOf({
  people: { nl: 'Mensen', en: 'People' },
  process: { nl: 'Processen', en: 'Processes' },
  technology: { nl: 'Techniek', en: 'Technology' },
});

export const acceptanceReason = choicesOf({
  known: { nl: 'Bekend en gewild', en: 'Known and wanted' },
  temporary: { nl: 'Tijdelijk, tot een datum', en: 'Temporary, until a date' },
  not_applicable: { nl: 'Geldt hier niet', en: 'Does not apply here' },
});
