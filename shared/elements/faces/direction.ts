import { goalLevel, kpiKind, visionTopic } from '#shared/strategy/enums/direction.ts';
import { findItem, type Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { topicOfCard, visionTopics } from '../card-ids.ts';
import type { ElementDefinition, FaceContent, FaceLine } from '../element.ts';
import { factsOf, inRow, linesOf, oneLine } from '../facts.ts';
import { itemStatusPill } from '../status.ts';
import { motivesFact } from './frame.ts';

const statementsShown = 3;

function visionFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const topic = topicOfCard(id) ?? visionTopics[0];
  const statements = strategy.visionStatements.filter((statement) => statement.topic === topic);
  const lines: FaceLine[] = statements
    .filter((statement) => statement.text.trim() !== '')
    .slice(0, statementsShown)
    .map((statement) => ({ text: oneLine(statement.text), rows: 3, isQuiet: false }));
  const nothing = { nl: 'Nog geen uitspraak', en: 'No statement yet' };
  const isAgreed = statements.length > 0 && statements.every(({ status }) => status === 'agreed');
  const discussed = statements.find(({ status }) => status !== null && status !== 'agreed')?.status;
  return {
    eyebrow: language === 'nl' ? 'Visie' : 'Vision',
    title: visionTopic.labels[topic][language],
    lines: lines.length > 0 ? lines : linesOf(language, { nothing }),
    status: itemStatusPill(isAgreed ? 'agreed' : (discussed ?? null), language),
  };
}

function notDoingFace(strategy: Strategy, _id: string, language: Language): FaceContent {
  const { notDoing } = strategy.ambition;
  const facts = factsOf(strategy, 'ambition', null, language);
  const lines: FaceLine[] = notDoing
    .filter((text) => text.trim() !== '')
    .slice(0, 4)
    .map((text) => ({ text: oneLine(text), rows: 2, isQuiet: false }));
  const channels = facts.phrase('notDoingChannels', { nl: 'Niet via: {value}', en: 'Not through: {value}' });
  if (channels) lines.push({ text: channels, rows: 2, isQuiet: true });
  const nothing = { nl: 'Kiezen is ook nee zeggen', en: 'Choosing means saying no as well' };
  return {
    eyebrow: language === 'nl' ? 'Keuze' : 'Choice',
    title: language === 'nl' ? 'Wat we niet doen' : 'What we will not do',
    lines: lines.length > 0 ? lines : linesOf(language, { nothing }),
  };
}

function goalFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const goal = findItem(strategy, 'goals', id);
  const facts = factsOf(strategy, 'goals', id, language);
  return {
    ...(goal?.level ? { eyebrow: goalLevel.labels[goal.level][language] } : {}),
    ...(goal?.level === 'interim' ? { icon: 'milestone' as const } : {}),
    lines: linesOf(language, {
      written: inRow(facts.phrase('horizon', { nl: 'Bereikt in {value}', en: 'Reached by {value}' })),
      facts: inRow(goal ? motivesFact(goal.motives, language) : null, facts.say('tags')),
      nothing: { nl: 'Nog geen datum', en: 'No date yet' },
    }),
    ownerDeptId: goal?.ownerDeptId ?? null,
  };
}

function kpiFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const kpi = findItem(strategy, 'kpis', id);
  const facts = factsOf(strategy, 'kpis', id, language);
  const kind = kpi?.kind ? kpiKind.labels[kpi.kind][language] : null;
  return {
    lines: linesOf(language, {
      written: inRow(
        facts.phrase('baseline', { nl: 'Nu {value}', en: 'Now {value}' }),
        facts.phrase('target', { nl: 'norm {value}', en: 'target {value}' }),
        facts.phrase('thresholdSeconds', { nl: 'binnen {value}', en: 'within {value}' }),
      ),
      facts: inRow(kpi?.name ? kind : null, facts.say('use'), facts.say('frequency')),
      nothing: { nl: 'Nog geen norm', en: 'No target yet' },
    }),
    ownerDeptId: kpi?.ownerDeptId ?? null,
  };
}

/** Vision, goals and KPIs. */
export const directionElements = {
  vision: { region: 2, icon: 'eye', face: visionFace },
  notDoing: { region: 2, icon: 'ban', face: notDoingFace },
  goals: { region: 3, icon: 'target', face: goalFace },
  kpis: { region: 3, icon: 'gauge', face: kpiFace },
} satisfies Partial<Record<string, ElementDefinition>>;
