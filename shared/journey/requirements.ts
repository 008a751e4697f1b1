import { type Finding, isOpenFinding } from '#shared/pitfalls/finding.ts';
import type { Block, Department, Strategy, Theme } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { every, filled, firstEmpty, type Requirement, some, someThen } from './requirement.ts';
import { texts } from './requirement-texts.ts';
import type { StageNumber } from './stage.ts';

/** What a pitfall is called; the words of all of them are many, and given by who has them. */
export type TitleOfPitfall = (pitfall: string) => Bilingual | undefined;

type RequirementsOf = (
  strategy: Strategy,
  findings: readonly Finding[],
  titleOf?: TitleOfPitfall,
) => Requirement[];

/** What must be there before each stage is finished. */
export const requirementsOf: Readonly<Record<StageNumber, RequirementsOf>> = {
  1: ({ profile, ambition, orgGoals }) => [
    filled(texts.name, 'profile', 'profile.name', profile.name),
    filled(texts.sector, 'profile', 'profile.sector', profile.sector),
    filled(texts.businessModel, 'profile', 'profile.businessModel', profile.businessModel),
    filled(texts.endState, 'ambition', 'ambition.endState', ambition.endState),
    filled(texts.role, 'ambition', 'ambition.role', ambition.role),
    filled(texts.serviceTier, 'ambition', 'ambition.serviceTier', ambition.serviceTier),
    some(texts.orgGoal, 'orgGoals', orgGoals),
  ],
  2: ({ visionStatements, ambition }) => [
    ...Object.entries(texts.vision).map(([topic, text]) => visionOn(visionStatements, topic, text)),
    filled(texts.notDoing, 'ambition', 'ambition.notDoing', [ambition.notDoing, ambition.notDoingChannels]),
  ],
  3: ({ goals, kpis }) => {
    const strategic = goals.filter((goal) => goal.level === 'strategic');
    const interim = goals.filter((goal) => goal.level === 'interim');
    return [
      ...someThen(
        texts.strategicGoal,
        'goals',
        strategic,
        every(texts.goalHorizon, 'goals', strategic, (goal) => firstEmpty(goal, 'text', 'horizon')),
        every(texts.goalOwner, 'goals', strategic, (goal) => firstEmpty(goal, 'ownerDeptId')),
      ),
      some(texts.interimGoal, 'goals', interim),
      ...someThen(
        texts.kpi,
        'kpis',
        kpis,
        every(texts.kpiFigures, 'kpis', kpis, (kpi) => firstEmpty(kpi, 'baseline', 'target')),
        every(texts.kpiOwner, 'kpis', kpis, (kpi) => firstEmpty(kpi, 'ownerDeptId')),
      ),
    ];
  },
  4: ({ themes }) => themes.map((theme) => settled('themes', theme)),
  5: ({ blocks, channels, customerTypes, contactReasons }) => [
    ...blocks.map((block) => settled('blocks', block)),
    every(texts.channelPurpose, 'channels', channels, (channel) => firstEmpty(channel, 'status', 'purpose')),
    some(texts.customerType, 'customerTypes', customerTypes),
    some(texts.contactReason, 'contactReasons', contactReasons),
  ],
  6: (strategy, findings, titleOf) => [
    { text: texts.tested, item: null, path: null, done: isTested(strategy) },
    ...findings.map((finding) => answered(finding, titleOf?.(finding.pitfall))),
  ],
  7: ({ initiatives, meta }) => [
    ...someThen(
      texts.initiative,
      'initiatives',
      initiatives,
      every(texts.initiativeOwner, 'initiatives', initiatives, (one) => firstEmpty(one, 'ownerDeptId')),
      every(texts.initiativeTime, 'initiatives', initiatives, (one) =>
        isEmptyValue(one.start) ? firstEmpty(one, 'bucket') : undefined,
      ),
      every(texts.initiativeGoal, 'initiatives', initiatives, (one) => firstEmpty(one, 'goalIds')),
    ),
    filled(texts.review, 'meta', 'meta.reviewEveryMonths', meta.reviewEveryMonths),
  ],
  8: (strategy) => {
    const departments = strategy.departments.filter((department) => department.involved !== false);
    return [
      ...(departments.length > 0
        ? departments.map((department) => spoken(strategy, department))
        : [some(texts.departments, 'departments', departments)]),
      { text: texts.agreed, item: null, path: null, done: strategy.meta.stage === 'agreed' },
    ];
  },
};

function visionOn(statements: Strategy['visionStatements'], topic: string, text: Bilingual): Requirement {
  const onTopic = statements.filter((statement) => statement.topic === topic);
  const written = onTopic.find((statement) => !isEmptyValue(statement.text));
  const card = written ?? onTopic[0];
  return {
    text,
    item: card?.id ?? 'visionStatements',
    path: card ? `visionStatements.${card.id}.text` : null,
    done: written !== undefined,
  };
}

/** A theme or block is settled once it is agreed, with its words and owner, or parked. */
function settled(list: 'themes' | 'blocks', card: Theme | Block): Requirement {
  const missing = firstEmpty(card, 'statement', 'ownerDeptId');
  const field = missing ?? 'status';
  const done = card.status === 'parked' || (card.status === 'agreed' && missing === undefined);
  return {
    text: texts.settled[done ? 'done' : field],
    item: card.id,
    path: `${list}.${card.id}.${field}`,
    done,
  };
}

/** Before the group tests its strategy, only what contradicts itself is told, not what is missing. */
function isTested({ meta }: Strategy): boolean {
  return meta.stage === 'test' || meta.stage === 'agreed';
}

function answered(finding: Finding, title: Bilingual | undefined): Requirement {
  return {
    text: title ?? texts.pitfall,
    item: finding.items[0] ?? null,
    path: finding.evidence[0]?.path ?? null,
    done: !isOpenFinding(finding),
  };
}

function spoken({ consents }: Strategy, department: Department): Requirement {
  const done = consents.some(
    (consent) => consent.departmentId === department.id && !consent.lapsed && !isEmptyValue(consent.verdict),
  );
  return { text: texts.consent[done ? 'given' : 'awaited'], item: department.id, path: null, done };
}
