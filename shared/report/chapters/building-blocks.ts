import { type BlockId, blockScaffolds } from '#shared/strategy/blocks.ts';
import { pillar } from '#shared/strategy/enums/agreement.ts';
import type { Block as BuildingBlock } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { channelBlocks } from '../blocks/channels.ts';
import {
  businessRuleBlocks,
  callFlowBlocks,
  contactReasonBlocks,
  customerTypeBlocks,
  feedbackBlocks,
  planningBlocks,
} from '../blocks/process.ts';
import {
  budgetBlocks,
  employmentBlocks,
  riskBlocks,
  sourcingBlocks,
  staffingBlocks,
  systemBlocks,
} from '../blocks/resources.ts';
import { type ChapterDefinition, labelled, textParagraphs } from '../chapter.ts';
import { phrase, type ReportContext, say } from '../context.ts';
import { calloutsAbout } from '../findings.ts';
import { ownText } from '../free-text.ts';
import { definitions, heading, list, paragraph } from '../make.ts';
import { blockNumbers } from '../numbers.ts';
import { chapterTitles } from '../options.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { isAnswered, joined, valueRuns } from '../values.ts';
import { consentEntries } from './consents.ts';

const words = {
  owner: { nl: 'Eigenaar', en: 'Owner' },
  status: { nl: 'Status', en: 'Status' },
  themes: { nl: 'Volgt uit thema', en: 'Follows from theme' },
  goals: { nl: 'Draagt bij aan', en: 'Contributes to' },
  decisions: { nl: 'Besluiten', en: 'Decisions' },
  nothing: { nl: 'Nog niets afgesproken.', en: 'Nothing agreed yet.' },
  nothingInPart: { nl: 'Nog niets afgesproken over {names}.', en: 'Nothing agreed yet on {names}.' },
  seeKpis: { nl: "De KPI's staan in hoofdstuk 3.", en: 'The KPIs are in chapter 3.' },
  seeRoadmap: { nl: 'De initiatieven staan in hoofdstuk 6.', en: 'The initiatives are in chapter 6.' },
  kpisElsewhere: {
    nl: "De KPI's staan in het volledige document.",
    en: 'The KPIs are in the full document.',
  },
  roadmapElsewhere: {
    nl: 'De initiatieven staan in het volledige document.',
    en: 'The initiatives are in the full document.',
  },
} as const satisfies Record<string, Bilingual>;

/** What each building block shows besides its own agreement. A block that is forgotten here does not compile. */
const contents: Record<BlockId, (context: ReportContext) => Block[]> = {
  'customer-types': customerTypeBlocks,
  staffing: staffingBlocks,
  employment: employmentBlocks,
  journeys: contactReasonBlocks,
  'business-rules': businessRuleBlocks,
  'service-setup': channelBlocks,
  'call-flows': callFlowBlocks,
  forecasting: planningBlocks,
  flexibility: sourcingBlocks,
  improvement: feedbackBlocks,
  risk: riskBlocks,
  kpis: (context) => {
    if (context.strategy.kpis.length === 0) return [];
    const isHere = context.choices.chapters.has('goals');
    return paragraph(say(context, isHere ? words.seeKpis : words.kpisElsewhere));
  },
  budget: budgetBlocks,
  roadmap: (context) => {
    if (context.strategy.initiatives.length === 0) return [];
    const isHere = context.choices.chapters.has('roadmap');
    return paragraph(say(context, isHere ? words.seeRoadmap : words.roadmapElsewhere));
  },
  'knowledge-management': systemBlocks,
};

function titleOfBlock(context: ReportContext, id: string): Runs {
  const title = blockScaffolds.find((one) => one.id === id)?.title;
  return title ? say(context, title) : [];
}

function bodyOf(context: ReportContext, block: BuildingBlock): Block[] {
  const id = block.id;
  const build = Object.hasOwn(contents, id) ? contents[id as BlockId] : () => [];
  const decisions = context.strategy.decisions
    .filter((decision) => decision.item === id)
    .map((decision) => ownText(context, `decisions.${decision.id}.text`));
  return [
    ...textParagraphs(context, `blocks.${id}.statement`, 'lead'),
    ...textParagraphs(context, `blocks.${id}.reason`),
    ...definitions([
      { term: say(context, words.owner), value: valueRuns(context, `blocks.${id}.ownerDeptId`) },
      {
        term: say(context, words.themes),
        value: valueRuns(context, `blocks.${id}.themeIds`),
      },
      {
        term: say(context, words.goals),
        value: valueRuns(context, `blocks.${id}.goalIds`),
      },
      ...consentEntries(context, id),
    ]),
    ...build(context),
    ...labelled(context, words.decisions, list(decisions)),
  ];
}

function writePart(
  context: ReportContext,
  part: (typeof pillar.values)[number],
  numberOf: ReadonlyMap<string, string>,
): Block[] {
  const own = context.strategy.blocks.filter((block) => block.pillar === part);
  const written = own.map((block) => ({ block, body: bodyOf(context, block) }));
  const said = written.filter(
    ({ block, body }) => body.length > 0 || isAnswered(context, `blocks.${block.id}.status`),
  );
  const silent = written.filter((one) => !said.includes(one));
  const names = joined(
    context,
    silent.map(({ block }) => lowerFirst(titleOfBlock(context, block.id))),
  );
  return [
    ...paragraph([run(pillar.labels[part][context.language], context.language)], 'part'),
    ...said.flatMap(({ block, body }) => [
      heading(2, `block-${block.id}`, titleOfBlock(context, block.id), {
        number: numberOf.get(block.id) ?? '5',
        item: block.id,
      }),
      ...(body.length > 0 ? body : paragraph(say(context, words.nothing), 'open')),
      ...calloutsAbout(context, block.id),
    ]),
    ...(silent.length > 0 ? paragraph(phrase(context, words.nothingInPart, { names }), 'open') : []),
    ...silent.flatMap(({ block }) => calloutsAbout(context, block.id)),
  ];
}

function lowerFirst(title: Runs): Runs {
  return title.map((one) => ({
    ...one,
    text: /^\p{Lu}\p{Ll}/u.test(one.text) ? one.text.charAt(0).toLowerCase() + one.text.slice(1) : one.text,
  }));
}

/** Chapter 5: the fifteen building blocks in people, process and technology. */
export const buildingBlocks: ChapterDefinition = {
  id: 'building-blocks',
  number: '5',
  title: chapterTitles['building-blocks'],
  write(context) {
    const numberOf = blockNumbers(context.strategy);
    return pillar.values.flatMap((part) => writePart(context, part, numberOf));
  },
};
