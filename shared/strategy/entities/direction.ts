import { list, single } from '../definition.ts';
import { channelKind } from '../enums/channels.ts';
import {
  contactRole,
  goalLevel,
  goalTag,
  kpiKind,
  kpiLevel,
  kpiUse,
  motive,
  orientation,
  serviceTier,
  visionTopic,
} from '../enums/direction.ts';
import { itemStatus } from '../enums/frame.ts';
import { cadence } from '../enums/themes.ts';
import {
  choice,
  choices,
  integer,
  longText,
  month,
  number,
  percent,
  reference,
  references,
  text,
  texts,
  yesNo,
} from '../field.ts';

export const ambition = single(
  'direction',
  { nl: 'Rol en ambitie', en: 'Role and ambition' },
  {
    role: choice(contactRole, {
      nl: 'Belangrijkste rol van klantcontact',
      en: 'Main role of customer contact',
      hint: {
        nl: 'Waarvoor bestaat klantcontact bij jullie in de eerste plaats?',
        en: 'What is customer contact there for in the first place?',
      },
    }),
    secondaryRoles: choices(contactRole, {
      nl: 'Overige rollen',
      en: 'Other roles',
      hint: { nl: 'Kies er hooguit twee.', en: 'Choose two at most.' },
    }),
    serviceTier: choice(serviceTier, {
      nl: 'Serviceniveau',
      en: 'Service tier',
      hint: { nl: 'Welk niveau ervaart de klant?', en: 'Which level does the customer experience?' },
    }),
    orientation: choice(orientation, {
      nl: 'Kijk op het werk',
      en: 'View of the work',
      hint: {
        nl: 'Zijn jullie er om vragen af te handelen of om klanten te bedienen?',
        en: 'Are you there to process questions or to serve customers?',
      },
    }),
    endState: longText({
      nl: 'Gewenst eindresultaat',
      en: 'Desired end result',
      hint: {
        nl: 'Wat is er waar als de strategie is geslaagd?',
        en: 'What is true once the strategy has worked?',
      },
    }),
    notDoing: texts({
      nl: 'Wat we niet doen',
      en: 'What we will not do',
      hint: { nl: 'Waar zeggen jullie bewust nee tegen?', en: 'What do you deliberately say no to?' },
    }),
    notDoingChannels: choices(channelKind, { nl: 'Kanalen die we niet inzetten', en: 'Channels ruled out' }),
    orgGoalIds: references('orgGoals', {
      nl: 'Draagt bij aan organisatiedoelen',
      en: 'Contributes to organisational goals',
    }),
  },
);

export const visionStatements = list(
  'direction',
  {
    one: { nl: 'Visie-uitspraak', en: 'Vision statement' },
    many: { nl: 'Visie-uitspraken', en: 'Vision statements' },
  },
  {
    topic: choice(visionTopic, { nl: 'Onderwerp', en: 'Topic' }),
    text: longText({
      nl: 'Visie-uitspraak',
      en: 'Vision statement',
      hint: { nl: 'Eén zin waaraan anderen je kunnen houden.', en: 'One sentence others can hold you to.' },
    }),
    status: choice(itemStatus, { nl: 'Status', en: 'Status' }),
  },
);

export const goals = list(
  'direction',
  { one: { nl: 'Doel', en: 'Goal' }, many: { nl: 'Doelen', en: 'Goals' } },
  {
    text: longText({
      nl: 'Doel',
      en: 'Goal',
      hint: { nl: 'Schrijf het doel op als resultaat.', en: 'Write the goal as a result.' },
    }),
    level: choice(goalLevel, { nl: 'Niveau', en: 'Level' }),
    parentId: reference('goals', {
      nl: 'Tussenstap naar',
      en: 'Step towards',
      hint: { nl: 'Naar welk strategisch doel leidt dit?', en: 'Which strategic goal does this lead to?' },
    }),
    orgGoalId: reference('orgGoals', {
      nl: 'Organisatiedoel',
      en: 'Organisational goal',
      hint: {
        nl: 'Aan welk doel van de organisatie draagt dit bij?',
        en: "Which of the organisation's goals does this contribute to?",
      },
    }),
    horizon: month({
      nl: 'Bereikt in',
      en: 'Reached by',
      hint: { nl: 'In welke maand is dit doel bereikt?', en: 'In which month will this goal be reached?' },
    }),
    tags: choices(goalTag, { nl: 'Waar het over gaat', en: 'What it is about' }),
    motives: choices(motive, { nl: 'Waarom we dit willen', en: 'Why we want it' }),
    rationale: longText({
      nl: 'Wat het voor ons betekent',
      en: 'What it means for us',
      hint: {
        nl: 'Waarom past dit bij jullie organisatie, en niet alleen bij de trend?',
        en: 'Why does this suit your organisation, and not just the trend?',
      },
    }),
    departmentIds: references('departments', {
      nl: 'Afdelingen die meedoen',
      en: 'Departments that carry it',
    }),
    ownerDeptId: reference('departments', {
      nl: 'Eigenaar',
      en: 'Owner',
      hint: { nl: 'Eén afdeling die erop aanspreekbaar is.', en: 'One department that answers for it.' },
    }),
    deflectionSharePct: percent({
      nl: 'Te verschuiven livecontact (%)',
      en: 'Live contact to shift (%)',
      hint: {
        nl: 'Welk deel van het livecontact moet naar digitaal?',
        en: 'What share of live contact should move to digital?',
      },
    }),
    budgetEffectStated: yesNo({
      nl: 'Gevolg voor het budget afgesproken',
      en: 'Effect on budget agreed',
      hint: {
        nl: 'Weet iedereen wat er met de opbrengst gebeurt?',
        en: 'Does everyone know what happens to the gain?',
      },
    }),
  },
);

export const kpis = list(
  'direction',
  { one: { nl: 'KPI', en: 'KPI' }, many: { nl: "KPI's", en: 'KPIs' } },
  {
    kind: choice(kpiKind, { nl: 'KPI', en: 'KPI' }),
    name: text({
      nl: 'Naam',
      en: 'Name',
      hint: {
        nl: 'Alleen nodig als er twee cijfers van dezelfde soort zijn.',
        en: 'Only needed when there are two figures of the same kind.',
      },
    }),
    use: choice(kpiUse, {
      nl: 'Waarvoor we hem gebruiken',
      en: 'What we use it for',
      hint: {
        nl: 'Sturen jullie hierop, of kijken jullie alleen mee?',
        en: 'Do you manage to this, or only keep an eye on it?',
      },
    }),
    level: choice(kpiLevel, { nl: 'Voor wie de norm geldt', en: 'Who is held to it' }),
    target: number({ nl: 'Norm', en: 'Target' }, { unit: 'kpi', min: -100 }),
    baseline: number({ nl: 'Stand nu', en: "Today's figure" }, { unit: 'kpi', min: -100 }),
    thresholdSeconds: integer(
      {
        nl: 'Opgenomen binnen (seconden)',
        en: 'Answered within (seconds)',
        hint: { nl: 'Bij 80/20 is dit 20.', en: 'For 80/20 this is 20.' },
      },
      { unit: 'seconds', min: 0 },
    ),
    ownerDeptId: reference('departments', { nl: 'Eigenaar', en: 'Owner' }),
    setByDeptId: reference('departments', {
      nl: 'Norm bepaald door',
      en: 'Target set by',
      hint: { nl: 'Welke afdeling koos dit getal?', en: 'Which department chose this number?' },
    }),
    promoterFrom: integer(
      {
        nl: 'Promoter vanaf',
        en: 'Promoter from',
        hint: {
          nl: 'Vanaf welk cijfer tel je iemand als promoter?',
          en: 'From which mark do you count someone as a promoter?',
        },
      },
      { min: 8, max: 10 },
    ),
    channelIds: references('channels', {
      nl: 'Kanalen',
      en: 'Channels',
      hint: { nl: 'Leeg betekent: alle kanalen.', en: 'Empty means all channels.' },
    }),
    source: text({ nl: 'Bron van het cijfer', en: 'Source of the figure' }),
    frequency: choice(cadence, { nl: 'Hoe vaak gemeten', en: 'How often measured' }),
  },
);
