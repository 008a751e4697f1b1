import { formatNumber } from '#shared/text/format.ts';
import { choiceRows, choicesTable, factsTable } from '../answers.ts';
import {
  type ChapterDefinition,
  labelled,
  missingLine,
  numberedSections,
  textParagraphs,
} from '../chapter.ts';
import { phrase, type ReportContext, say } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { ownText, ownTexts } from '../free-text.ts';
import { list, paragraph } from '../make.ts';
import { chapterTitles } from '../options.ts';
import type { Block } from '../tree.ts';
import { valueRuns, withoutStop } from '../values.ts';

const sentences = {
  volumes: {
    nl: '{name} heeft {customers} klanten en handelt {contacts} contacten per jaar af: {ratio} per klant.',
    en: '{name} has {customers} customers and handles {contacts} contacts a year: {ratio} per customer.',
  },
  customersOnly: { nl: '{name} heeft {customers} klanten.', en: '{name} has {customers} customers.' },
  thisOrganisation: { nl: 'De organisatie', en: 'The organisation' },
  orgGoals: { nl: 'Doelen van de organisatie', en: 'Goals of the organisation' },
  weakSpots: { nl: 'Zwakke plekken in het businessmodel', en: 'Weak spots in the business model' },
  covered: { nl: '{text} (risico: {risks})', en: '{text} (risk: {risks})' },
  endState: { nl: 'Waar we naartoe werken', en: 'What we are working towards' },
  role: { nl: 'Rol van klantcontact', en: 'Role of customer contact' },
  notDoing: { nl: 'Wat we niet doen', en: 'What we will not do' },
  noChannels: { nl: 'Kanalen die we niet inzetten: {channels}', en: 'Channels ruled out: {channels}' },
} as const;

/** What the organisation decided not to do. */
function notDoingItems(context: ReportContext): ReturnType<typeof list> {
  const channels = valueRuns(context, 'ambition.notDoingChannels');
  return list([
    ...ownTexts(context, 'ambition.notDoing'),
    ...(channels.length > 0 ? [phrase(context, sentences.noChannels, { channels })] : []),
  ]);
}

function organisation(context: ReportContext): Block[] {
  const { profile, orgGoals, modelWeaknesses } = context.strategy;
  const rows = choiceRows(context, 'profile', 'profile', { except: ['name'] });
  const goals = orgGoals.map((goal) => ownText(context, `orgGoals.${goal.id}.text`));
  const weakSpots = modelWeaknesses.map((weakness) => {
    const text = ownText(context, `modelWeaknesses.${weakness.id}.text`);
    const risks = valueRuns(context, `modelWeaknesses.${weakness.id}.riskIds`);
    return risks.length > 0 && text.length > 0
      ? phrase(context, sentences.covered, {
          text: text.map((one) => ({ ...one, text: withoutStop(one.text) })),
          risks,
        })
      : text;
  });
  const name = ownText(context, 'profile.name');
  const { customers, contactsPerYear } = profile;
  return [
    ...(customers !== null && customers > 0
      ? paragraph(
          phrase(context, contactsPerYear === null ? sentences.customersOnly : sentences.volumes, {
            name: name.length > 0 ? name : say(context, sentences.thisOrganisation),
            customers,
            contacts: contactsPerYear ?? 0,
            ratio: formatNumber((contactsPerYear ?? 0) / customers, context.language),
          }),
        )
      : []),
    ...factsTable(context, { nl: 'Profiel van de organisatie', en: 'Profile of the organisation' }, rows),
    ...labelled(context, sentences.orgGoals, list(goals.filter((runs) => runs.length > 0))),
    ...labelled(context, sentences.weakSpots, list(weakSpots.filter((runs) => runs.length > 0))),
  ];
}

function ambition(context: ReportContext): Block[] {
  const rows = choiceRows(context, 'ambition', 'ambition', {
    only: ['role', 'secondaryRoles', 'serviceTier', 'orientation', 'orgGoalIds'],
  });
  return [
    ...choicesTable(context, sentences.role, rows),
    ...labelled(context, sentences.endState, textParagraphs(context, 'ambition.endState')),
    ...labelled(context, sentences.notDoing, notDoingItems(context)),
  ];
}

/** Chapter 1: who the organisation is, what customer contact is for, and the end to which the strategy works. */
export const startingPoint: ChapterDefinition = {
  id: 'starting-point',
  number: '1',
  title: chapterTitles['starting-point'],
  item: 'ambition',
  write(context) {
    const about = organisation(context);
    const role = ambition(context);
    return [
      ...numberedSections(context, '1', [
        {
          id: 'organisation',
          title: { nl: 'Organisatie en klanten', en: 'Organisation and customers' },
          item: 'profile',
          blocks: about,
        },
        {
          id: 'role',
          title: { nl: 'Rol en ambitie', en: 'Role and ambition' },
          item: 'ambition',
          blocks: role,
        },
      ]),
      ...missingLine(context, [
        {
          said: about.length > 0,
          name: { nl: 'profiel van de organisatie', en: 'profile of the organisation' },
        },
        { said: role.length > 0, name: { nl: 'rol en ambitie', en: 'role and ambition' } },
        {
          said: context.strategy.orgGoals.length > 0,
          name: { nl: 'doelen van de organisatie', en: 'goals of the organisation' },
        },
        {
          said: ownText(context, 'ambition.endState').length > 0,
          name: { nl: 'gewenst eindresultaat', en: 'desired end result' },
        },
      ]),
      ...calloutsAbout(context, 'starting-point'),
    ];
  },
};
