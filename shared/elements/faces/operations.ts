import { blockScaffold } from '#shared/strategy/blocks.ts';
import { findItem, type Strategy } from '#shared/strategy/strategy.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import type { ElementDefinition, FaceContent } from '../element.ts';
import { type Fact, factsOf, inRow, linesOf } from '../facts.ts';
import { channelStatusPill } from '../status.ts';
import { motivesFact } from './frame.ts';

const perYear: Bilingual = { nl: '{value} per jaar', en: '{value} a year' };

function channelFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const channel = findItem(strategy, 'channels', id);
  const facts = factsOf(strategy, 'channels', id, language);
  const isBot = channel?.kind === 'chatbot' || channel?.kind === 'voicebot';
  const noHandover: Bilingual = { nl: 'geen overdracht naar een medewerker', en: 'no handover to a person' };
  const wayOut: Bilingual = { nl: 'uitweg: {value}', en: 'way out: {value}' };
  return {
    ...(isBot ? { icon: 'bot' as const } : {}),
    lines: linesOf(language, {
      written: channel?.purpose ?? '',
      facts: inRow(
        channel ? motivesFact(channel.motives, language) : null,
        facts.when('open247', { nl: '24×7', en: '24×7' }),
        isBot && channel.fallbackChannelId === null && channel.motives.length > 0
          ? noHandover[language]
          : facts.phrase('fallbackChannelId', wayOut),
        answerWithin(channel?.responseTargetMinutes ?? null, language),
        facts.phrase('volumePerYear', { nl: '{value} contacten per jaar', en: '{value} contacts a year' }),
      ),
    }),
    status: channelStatusPill(channel?.status ?? null, language),
    ownerDeptId: channel?.ownerDeptId ?? null,
  };
}

/** "antwoord binnen 8 uur": in the largest unit that comes out whole. */
function answerWithin(minutes: number | null, language: Language): Fact {
  if (minutes === null) return null;
  const [amount, pattern] =
    minutes >= 1440 && minutes % 1440 === 0
      ? [minutes / 1440, withinDays]
      : minutes >= 60 && minutes % 60 === 0
        ? [minutes / 60, withinHours]
        : [minutes, withinMinutes];
  return pattern[language].replace('{n}', formatNumber(amount, language));
}

const withinMinutes: Bilingual = { nl: 'antwoord binnen {n} min', en: 'answer within {n} min' };
const withinHours: Bilingual = { nl: 'antwoord binnen {n} uur', en: 'answer within {n} h' };
const withinDays: Bilingual = { nl: 'antwoord binnen {n} × 24 uur', en: 'answer within {n} × 24 h' };

function contactReasonFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const reason = findItem(strategy, 'contactReasons', id);
  const facts = factsOf(strategy, 'contactReasons', id, language);
  return {
    ...(reason?.journey ? { eyebrow: reason.journey } : {}),
    lines: linesOf(language, {
      written: reason?.rootCause ?? '',
      facts: inRow(facts.say('approach'), facts.phrase('volumePerYear', perYear)),
    }),
    ownerDeptId: reason?.rootCauseDeptId ?? null,
  };
}

function sourcingFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const facts = factsOf(strategy, 'sourcing', id, language);
  return {
    lines: linesOf(language, {
      written: inRow(facts.say('choice'), facts.say('partnerName'), facts.say('contract.payBasis')),
      facts: facts.phrase('reasons', { nl: 'Reden: {value}', en: 'Reason: {value}' }),
    }),
    ownerDeptId: findItem(strategy, 'sourcing', id)?.internalOwnerDeptId ?? null,
  };
}

function riskFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const risk = findItem(strategy, 'risks', id);
  const facts = factsOf(strategy, 'risks', id, language);
  return {
    lines: linesOf(language, {
      written: risk?.scaleUp ?? '',
      facts: inRow(
        facts.phrase('likelihood', { nl: 'Kans {value}', en: 'Likelihood {value}' }),
        facts.phrase('impact', { nl: 'impact {value}', en: 'impact {value}' }),
        facts.phrase('contactPeakFactor', { nl: '{value}× zoveel contacten', en: '{value}× the contacts' }),
      ),
    }),
    ownerDeptId: risk?.ownerDeptId ?? null,
  };
}

function systemFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const system = findItem(strategy, 'systems', id);
  const facts = factsOf(strategy, 'systems', id, language);
  return {
    lines: linesOf(language, {
      facts: inRow(
        system?.name ? facts.say('kind') : null,
        system ? motivesFact(system.motives, language) : null,
        facts.phrase('leadTimeMonths', { nl: 'doorlooptijd {value}', en: 'lead time {value}' }),
      ),
    }),
    status: channelStatusPill(system?.status ?? null, language),
  };
}

/** A card whose lines are a row of facts alone. */
function factsFace(
  entity: 'customerTypes' | 'callFlows' | 'peaks' | 'feedbackSources' | 'budgetLines',
  row: (facts: ReturnType<typeof factsOf>) => string | null,
): ElementDefinition['face'] {
  return (strategy, id, language) => ({
    lines: linesOf(language, { facts: row(factsOf(strategy, entity, id, language)) }),
  });
}

/** A single entity under its block: it has a card of its own, named as the form is. */
function singleFace(
  entity: 'businessRules' | 'planning' | 'people',
  blockId: string,
  row: (facts: ReturnType<typeof factsOf>) => string | null,
): ElementDefinition['face'] {
  return (strategy, _id, language) => {
    const block = blockScaffold(blockId)?.title[language];
    return {
      ...(block ? { eyebrow: block } : {}),
      lines: linesOf(language, { facts: row(factsOf(strategy, entity, null, language)) }),
    };
  };
}

/** What stands under the building blocks. */
export const operationsElements = {
  customerTypes: {
    region: 5,
    icon: 'users',
    face: factsFace('customerTypes', (facts) =>
      inRow(
        facts.phrase('sharePct', { nl: '{value} van de klanten', en: '{value} of customers' }),
        facts.named('digitalSkill'),
        facts.say('vulnerabilities'),
      ),
    ),
  },
  contactReasons: { region: 5, icon: 'message', face: contactReasonFace },
  businessRules: {
    region: 5,
    icon: 'scroll',
    face: singleFace('businessRules', 'business-rules', (facts) =>
      inRow(
        facts.phrase('discretionEur', {
          nl: 'Zelf beslissen tot {value}',
          en: 'Agents decide up to {value}',
        }),
        facts.when('warmTransfer', { nl: 'warm doorverbinden', en: 'warm transfer' }),
        facts.say('scriptUse'),
      ),
    ),
  },
  channels: { region: 5, icon: 'phone', face: channelFace },
  callFlows: {
    region: 5,
    icon: 'route',
    face: factsFace('callFlows', (facts) =>
      inRow(
        facts.say('channelId'),
        facts.phrase('menuLayers', { nl: '{value} lagen in het menu', en: '{value} menu layers' }),
        facts.say('firstLineScope'),
        facts.say('routing'),
      ),
    ),
  },
  planning: {
    region: 5,
    icon: 'calendar',
    face: singleFace('planning', 'forecasting', (facts) =>
      inRow(
        facts.phrase('fte', { nl: '{value} medewerkers', en: '{value} agents' }),
        facts.phrase('shrinkagePct', { nl: 'shrinkage {value}', en: 'shrinkage {value}' }),
        facts.phrase('occupancyTargetPct', { nl: 'bezetting {value}', en: 'occupancy {value}' }),
        facts.say('method'),
      ),
    ),
  },
  peaks: {
    region: 5,
    icon: 'trending',
    face: factsFace('peaks', (facts) =>
      inRow(
        facts.say('month'),
        facts.phrase('upliftPct', { nl: '{value} extra', en: '{value} extra' }),
        facts.say('measures'),
      ),
    ),
  },
  sourcing: { region: 5, icon: 'handshake', face: sourcingFace },
  feedbackSources: {
    region: 5,
    icon: 'ear',
    face: factsFace('feedbackSources', (facts) =>
      inRow(
        facts.phrase('reviewed', { nl: 'Besproken: {value}', en: 'Reviewed: {value}' }),
        facts.say('actingDeptIds'),
      ),
    ),
  },
  people: {
    region: 5,
    icon: 'heart',
    face: singleFace('people', 'staffing', (facts) =>
      inRow(
        facts.when('empathyInProfile', { nl: 'Empathie is een eis', en: 'Empathy is a requirement' }),
        facts.phrase('leadershipStyle', { nl: 'leiding: {value}', en: 'leadership: {value}' }),
        facts.phrase('attritionPct', { nl: 'verloop {value}', en: 'attrition {value}' }),
        facts.phrase('trainingEurPerFte', { nl: 'opleiding {value}', en: 'training {value}' }),
      ),
    ),
  },
  risks: { region: 5, icon: 'shield', face: riskFace },
  systems: { region: 5, icon: 'server', face: systemFace },
  budgetLines: {
    region: 5,
    icon: 'coins',
    face: factsFace('budgetLines', (facts) =>
      inRow(
        facts.phrase('amountEur', perYear),
        facts.phrase('changePct', { nl: '{value} t.o.v. vorig jaar', en: '{value} on last year' }),
      ),
    ),
  },
} satisfies Partial<Record<string, ElementDefinition>>;
