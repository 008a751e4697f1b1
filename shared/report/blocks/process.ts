import type { Bilingual } from '#shared/text/language.ts';
import { choiceRows, choicesTable, factsTable, fieldColumn, nameColumn, remainder } from '../answers.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { paragraph, table } from '../make.ts';
import { reasonPictures } from '../pictures/reasons.ts';
import type { Block } from '../tree.ts';
import { titleRuns, valueRuns } from '../values.ts';

const words = {
  types: { nl: 'Klanttypen', en: 'Customer types' },
  reasons: {
    nl: 'Waarom klanten contact opnemen en wat we eraan doen',
    en: 'Why customers get in touch and what we do about it',
  },
  reason: { nl: 'Contactreden en klantreis', en: 'Contact reason and journey' },
  moreOnReasons: { nl: 'Waarde en lading per contactreden', en: 'Value and emotion per contact reason' },
  volume: { nl: 'Per jaar', en: 'Per year' },
  repeat: { nl: 'Herhaling', en: 'Repeat' },
  where: { nl: 'Oorzaak ligt bij', en: 'Cause lies with' },
  rules: { nl: 'Afgesproken regels', en: 'Rules agreed' },
  flows: { nl: 'Callflows', en: 'Call flows' },
  moreOnFlows: { nl: 'Verdere afspraken per callflow', en: 'Further agreements per call flow' },
  planning: {
    nl: 'Uitgangspunten voor forecast en planning',
    en: 'Assumptions for forecasting and planning',
  },
  load: {
    nl: 'In het drukste uur is er {load} erlang aan werk voor {agents} medewerkers: een bezetting van {occupancy}.',
    en: 'The busiest hour brings {load} erlang of work for {agents} agents: an occupancy of {occupancy}.',
  },
  peaks: { nl: 'Pieken en wat we dan doen', en: 'Peaks and what we do then' },
  feedback: { nl: 'Bronnen van feedback', en: 'Sources of feedback' },
} as const satisfies Record<string, Bilingual>;

/** Customer types with their share, needs and channels. */
export function customerTypeBlocks(context: ReportContext): Block[] {
  return table(say(context, words.types), context.strategy.customerTypes, [
    nameColumn(context, 'customerTypes', 20),
    fieldColumn(context, 'customerTypes', 'sharePct', 11, {
      title: { nl: 'Aandeel', en: 'Share' },
      align: 'right',
    }),
    fieldColumn(context, 'customerTypes', 'valueTier', 12, { title: { nl: 'Waarde', en: 'Value' } }),
    fieldColumn(context, 'customerTypes', 'digitalSkill', 14, {
      title: { nl: 'Digitaal vaardig', en: 'Digital skills' },
    }),
    fieldColumn(context, 'customerTypes', 'vulnerabilities', 24),
    fieldColumn(context, 'customerTypes', 'preferredChannels', 19),
  ]);
}

type ContactReason = ReportContext['strategy']['contactReasons'][number];

function isJudged({ valueCustomer, valueOrganisation, emotional }: ContactReason): boolean {
  return valueCustomer !== null || valueOrganisation !== null || emotional !== null;
}

/** Contact reasons by journey, with their cause, where it lies and the approach. */
export function contactReasonBlocks(context: ReportContext): Block[] {
  const reasons = [...context.strategy.contactReasons].sort(
    (a, b) => (b.volumePerYear ?? -1) - (a.volumePerYear ?? -1),
  );
  return [
    ...table(say(context, words.reasons), reasons, [
      {
        title: word(context, words.reason),
        share: 21,
        cell: ({ id }) => {
          const journey = valueRuns(context, `contactReasons.${id}.journey`);
          return [
            ...titleRuns(context, id),
            ...journey.map((one) => ({ ...one, text: `\n${one.text}`, tone: 'quiet' as const })),
          ];
        },
      },
      fieldColumn(context, 'contactReasons', 'volumePerYear', 11, { title: words.volume, align: 'right' }),
      fieldColumn(context, 'contactReasons', 'repeatSharePct', 12, { title: words.repeat, align: 'right' }),
      fieldColumn(context, 'contactReasons', 'rootCause', 27),
      fieldColumn(context, 'contactReasons', 'rootCauseDeptId', 15, { title: words.where }),
      fieldColumn(context, 'contactReasons', 'approach', 16),
    ]),
    ...reasonPictures(context),
    ...table(say(context, words.moreOnReasons), reasons.filter(isJudged), [
      nameColumn(context, 'contactReasons', 37),
      fieldColumn(context, 'contactReasons', 'valueCustomer', 21),
      fieldColumn(context, 'contactReasons', 'valueOrganisation', 23),
      fieldColumn(context, 'contactReasons', 'emotional', 19),
    ]),
  ];
}

/** The rules that agents work by. */
export function businessRuleBlocks(context: ReportContext): Block[] {
  return choicesTable(context, words.rules, choiceRows(context, 'businessRules', 'businessRules'));
}

/** How calls are led, per channel. */
export function callFlowBlocks(context: ReportContext): Block[] {
  const shown = ['channelId', 'menuLayers', 'firstLineScope', 'routing', 'exitToPerson'];
  const { callFlows } = context.strategy;
  return [
    ...table(say(context, words.flows), callFlows, [
      fieldColumn(context, 'callFlows', 'channelId', 20),
      fieldColumn(context, 'callFlows', 'menuLayers', 14, {
        title: { nl: 'Menulagen', en: 'Menu layers' },
        align: 'right',
      }),
      fieldColumn(context, 'callFlows', 'firstLineScope', 26, {
        title: { nl: 'Eerste lijn', en: 'First line' },
      }),
      fieldColumn(context, 'callFlows', 'routing', 24),
      fieldColumn(context, 'callFlows', 'exitToPerson', 16, {
        title: { nl: 'Uitweg naar mens', en: 'Way out to a person' },
      }),
    ]),
    ...remainder(context, 'callFlows', words.moreOnFlows, shown, {
      nameOf: (id) => {
        const channel = valueRuns(context, `callFlows.${id}.channelId`);
        return channel.length > 0 ? channel : titleRuns(context, id);
      },
    }),
  ];
}

function busyHour(context: ReportContext): Block[] {
  const { planning, channels } = context.strategy;
  const phones = channels.filter((channel) => channel.kind === 'phone' && channel.ahtSeconds !== null);
  const { busyHourCalls: calls, busyHourAgents: agents } = planning;
  const seconds = phones.length === 1 ? phones[0]?.ahtSeconds : null;
  if (calls === null || !agents || !seconds) return [];
  const load = (calls * seconds) / 3600;
  const percentage = new Intl.NumberFormat(context.language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return paragraph(
    phrase(context, words.load, {
      load: Math.round(load * 10) / 10,
      agents,
      occupancy: percentage.format(load / agents),
    }),
  );
}

/** What forecast and rosters are built on, the work of the busiest hour, and the peaks of the year. */
export function planningBlocks(context: ReportContext): Block[] {
  return [
    ...factsTable(context, words.planning, choiceRows(context, 'planning', 'planning')),
    ...busyHour(context),
    ...table(say(context, words.peaks), context.strategy.peaks, [
      nameColumn(context, 'peaks', 28),
      fieldColumn(context, 'peaks', 'month', 18),
      fieldColumn(context, 'peaks', 'upliftPct', 16, { align: 'right' }),
      fieldColumn(context, 'peaks', 'measures', 38),
    ]),
  ];
}

/** Where the organisation hears how it is doing, how often it looks, and who acts. */
export function feedbackBlocks(context: ReportContext): Block[] {
  return table(say(context, words.feedback), context.strategy.feedbackSources, [
    fieldColumn(context, 'feedbackSources', 'kind', 36),
    fieldColumn(context, 'feedbackSources', 'reviewed', 26),
    fieldColumn(context, 'feedbackSources', 'actingDeptIds', 38),
  ]);
}
