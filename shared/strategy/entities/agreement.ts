import { list } from '../definition.ts';
import {
  bucket,
  deptKind,
  initiativeKind,
  participantRole,
  pillar,
  verdict,
  visionFit,
} from '../enums/agreement.ts';
import { channelKind } from '../enums/channels.ts';
import { motive } from '../enums/direction.ts';
import {
  choice,
  choices,
  dateTime,
  facts,
  flag,
  integer,
  longText,
  month,
  reference,
  references,
  tallies,
  text,
  yesNo,
} from '../field.ts';

export const departments = list(
  'agreement',
  {
    one: { nl: 'Afdeling of partij', en: 'Department or party' },
    many: { nl: 'Afdelingen en partijen', en: 'Departments and parties' },
  },
  {
    name: text({ nl: 'Afdeling of partij', en: 'Department or party' }),
    kind: choice(deptKind, { nl: 'Soort', en: 'Type' }),
    involved: yesNo({ nl: 'Betrokken bij de strategie', en: 'Involved in the strategy' }),
  },
);

export const participants = list(
  'agreement',
  { one: { nl: 'Deelnemer', en: 'Participant' }, many: { nl: 'Deelnemers', en: 'Participants' } },
  {
    name: text({ nl: 'Naam', en: 'Name' }),
    departmentId: reference('departments', { nl: 'Afdeling', en: 'Department' }),
    role: choice(participantRole, { nl: 'Rol', en: 'Role' }),
    external: flag({
      nl: 'Extern',
      en: 'External',
      hint: { nl: 'Adviseur of partner, niet in dienst.', en: 'A consultant or provider, not an employee.' },
    }),
  },
);

export const consents = list(
  'agreement',
  { one: { nl: 'Akkoord', en: 'Sign-off' }, many: { nl: 'Akkoorden', en: 'Sign-offs' } },
  {
    item: reference('any', { nl: 'Onderdeel', en: 'Item' }),
    departmentId: reference('departments', { nl: 'Afdeling', en: 'Department' }),
    verdict: choice(verdict, { nl: 'Oordeel', en: 'Verdict' }),
    note: text({ nl: 'Kanttekening of reden', en: 'Remark or reason' }),
    at: dateTime({ nl: 'Datum en tijd', en: 'Date and time' }),
    by: text({ nl: 'Gegeven door', en: 'Given by' }),
    onBehalf: flag({ nl: 'Namens de afdeling', en: 'On behalf of the department' }),
    version: text({ nl: 'Bij versie', en: 'About version' }),
    fingerprint: text({ nl: 'Vingerafdruk van het besluit', en: 'Fingerprint of the decision' }),
    evidence: facts({ nl: 'Besluit van toen', en: 'Decision at the time' }),
    lapsed: flag({ nl: 'Vervallen', en: 'Lapsed' }),
  },
);

export const votes = list(
  'agreement',
  { one: { nl: 'Stemming', en: 'Vote' }, many: { nl: 'Stemmingen', en: 'Votes' } },
  {
    title: text({ nl: 'Waarover', en: 'About' }),
    round: integer({ nl: 'Ronde', en: 'Round' }, { min: 1 }),
    dots: integer({ nl: 'Stippen per persoon', en: 'Dots per person' }, { min: 1 }),
    perItem: integer(
      {
        nl: 'Hooguit op één onderdeel',
        en: 'At most on one item',
        hint: { nl: 'Leeg: zoveel als iemand heeft.', en: 'Empty: as many as somebody has.' },
      },
      { min: 1 },
    ),
    cast: integer({ nl: 'Mensen die stemden', en: 'People who voted' }, { min: 0 }),
    present: integer({ nl: 'Mensen die erbij waren', en: 'People who were there' }, { min: 0 }),
    at: dateTime({ nl: 'Gesloten op', en: 'Closed on' }),
    results: tallies({ nl: 'Uitslag', en: 'Result' }),
  },
);

export const decisions = list(
  'agreement',
  { one: { nl: 'Besluit', en: 'Decision' }, many: { nl: 'Besluiten', en: 'Decisions' } },
  {
    text: longText({ nl: 'Besluit', en: 'Decision' }),
    item: reference('any', { nl: 'Gaat over', en: 'About' }),
    ownerDeptId: reference('departments', { nl: 'Eigenaar', en: 'Owner' }),
    at: dateTime({ nl: 'Datum en tijd', en: 'Date and time' }),
  },
);

export const initiatives = list(
  'agreement',
  { one: { nl: 'Initiatief', en: 'Initiative' }, many: { nl: 'Initiatieven', en: 'Initiatives' } },
  {
    name: text({ nl: 'Initiatief', en: 'Initiative' }),
    kind: choice(initiativeKind, { nl: 'Soort', en: 'Type' }),
    pillar: choice(pillar, { nl: 'Pijler', en: 'Pillar' }),
    bucket: choice(bucket, { nl: 'Wanneer', en: 'When' }),
    start: month({ nl: 'Start', en: 'Start' }),
    end: month({ nl: 'Eind', en: 'End' }),
    goalIds: references('goals', { nl: 'Draagt bij aan', en: 'Contributes to' }),
    channelKinds: choices(channelKind, {
      nl: 'Kanalen die erbij komen of veranderen',
      en: 'Channels added or changed',
    }),
    systemIds: references('systems', { nl: 'Systemen', en: 'Systems' }),
    motives: choices(motive, { nl: 'Waarom we dit doen', en: 'Why we are doing this' }),
    visionFit: choice(visionFit, {
      nl: 'Past het bij de visie?',
      en: 'Does it fit the vision?',
      hint: { nl: 'Beoordeel dit samen.', en: 'Judge this together.' },
    }),
    ownerDeptId: reference('departments', { nl: 'Eigenaar', en: 'Owner' }),
    dependsOnIds: references('initiatives', { nl: 'Afhankelijk van', en: 'Depends on' }),
  },
);
