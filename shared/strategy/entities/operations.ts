import { list, single } from '../definition.ts';
import { cefr, feedbackKind, flexMeasure, forecastMethod, leadership, terms } from '../enums/operations.ts';
import { cadence } from '../enums/themes.ts';
import {
  choice,
  choices,
  integer,
  longText,
  month,
  number,
  percent,
  percentChange,
  references,
  text,
  texts,
  yesNo,
} from '../field.ts';

export const planning = single(
  'blocks',
  { nl: 'Forecasting en planning', en: 'Forecasting and planning' },
  {
    historyMonths: integer(
      { nl: 'Dagvolumes beschikbaar (maanden)', en: 'Daily volumes available (months)' },
      { unit: 'months', min: 0 },
    ),
    marketingCalendarUsed: yesNo({ nl: 'Marketingkalender meegenomen', en: 'Marketing calendar used' }),
    method: choice(forecastMethod, { nl: 'Forecastmethode', en: 'Forecasting method' }),
    fte: number(
      {
        nl: 'Formatie (fte)',
        en: 'Headcount (FTE)',
        hint: {
          nl: 'Medewerkers klantcontact, eigen mensen plus partner.',
          en: 'Agents, own staff plus provider.',
        },
      },
      { unit: 'fte', min: 0 },
    ),
    supportFte: number(
      {
        nl: 'Staf (fte)',
        en: 'Support staff (FTE)',
        hint: {
          nl: 'Planning, kwaliteit, regie en opleiding.',
          en: 'Planning, quality, vendor management and training.',
        },
      },
      { unit: 'fte', min: 0 },
    ),
    shrinkagePct: percent({
      nl: 'Shrinkage (%)',
      en: 'Shrinkage (%)',
      hint: { nl: 'Verlof, verzuim, opleiding en overleg.', en: 'Leave, sickness, training and meetings.' },
    }),
    occupancyTargetPct: percent({ nl: 'Norm bezettingsgraad (%)', en: 'Occupancy target (%)' }),
    busyHourCalls: integer(
      { nl: 'Gesprekken in het drukste uur', en: 'Calls in the busiest hour' },
      { min: 0 },
    ),
    busyHourAgents: integer(
      { nl: 'Ingelogde medewerkers in dat uur', en: 'Agents logged in that hour' },
      { min: 0 },
    ),
    mondayUpliftPct: percentChange({
      nl: 'Extra drukte op maandag (%)',
      en: 'Monday uplift (%)',
      hint: { nl: 'Ten opzichte van een gemiddelde werkdag.', en: 'Compared with an average weekday.' },
    }),
  },
);

export const peaks = list(
  'blocks',
  { one: { nl: 'Piek', en: 'Peak' }, many: { nl: 'Pieken', en: 'Peaks' } },
  {
    name: text({ nl: 'Piek', en: 'Peak' }),
    month: month({ nl: 'Maand', en: 'Month' }),
    upliftPct: percentChange({ nl: 'Extra drukte (%)', en: 'Uplift (%)' }),
    measures: choices(flexMeasure, { nl: 'Wat we doen', en: 'What we do' }),
  },
);

export const people = single(
  'blocks',
  { nl: 'Mensen', en: 'People' },
  {
    competences: texts({
      nl: 'Competenties',
      en: 'Competencies',
      hint: { nl: 'Wat moet een medewerker kunnen?', en: 'What must an agent be able to do?' },
    }),
    empathyInProfile: yesNo({ nl: 'Empathie is een eis', en: 'Empathy is a requirement' }),
    languageLevel: choice(cefr, { nl: 'Taalniveau', en: 'Language level' }),
    salesInProfile: yesNo({
      nl: 'Geselecteerd en getraind op verkoop',
      en: 'Selected and trained for sales',
    }),
    leadershipStyle: choice(leadership, { nl: 'Stijl van leidinggeven', en: 'Leadership style' }),
    terms: choice(terms, { nl: 'Arbeidsvoorwaarden', en: 'Terms of employment' }),
    employerStory: longText({ nl: 'Waarom mensen hier werken', en: 'Why people work here' }),
    trainingEurPerFte: integer(
      { nl: 'Opleiding (euro per medewerker per jaar)', en: 'Training (euros per employee per year)' },
      { unit: 'eur', min: 0 },
    ),
    managersTrained: yesNo({ nl: 'Leidinggevenden worden opgeleid', en: 'Managers are trained' }),
    attritionPct: percent({ nl: 'Verloop (% per jaar)', en: 'Attrition (% a year)' }),
  },
);

export const feedbackSources = list(
  'blocks',
  {
    one: { nl: 'Feedbackbron', en: 'Feedback source' },
    many: { nl: 'Feedbackbronnen', en: 'Feedback sources' },
  },
  {
    kind: choice(feedbackKind, { nl: 'Bron', en: 'Source' }),
    reviewed: choice(cadence, { nl: 'Hoe vaak besproken', en: 'How often reviewed' }),
    actingDeptIds: references('departments', { nl: 'Wie ermee aan de slag gaat', en: 'Who acts on it' }),
  },
);
