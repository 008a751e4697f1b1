import { motive } from '#shared/strategy/enums/direction.ts';
import { findItem, type Strategy } from '#shared/strategy/strategy.ts';
import { formatList, formatMonth } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import type { ElementDefinition, FaceContent } from '../element.ts';
import { type Fact, factsOf, inRow, linesOf } from '../facts.ts';

/** "Motief: kostenbesparing, innovatie"; nothing when no motive was given. */
export function motivesFact(motives: readonly (keyof typeof motive.labels)[], language: Language): Fact {
  if (motives.length === 0) return null;
  const names = motives.map((name) => motive.labels[name][language].toLocaleLowerCase(language));
  return `${language === 'nl' ? 'Motief' : 'Motive'}: ${formatList(names, language)}`;
}

function profileFace(strategy: Strategy, _id: string, language: Language): FaceContent {
  const facts = factsOf(strategy, 'profile', null, language);
  const { name } = strategy.profile;
  return {
    ...(name ? { title: name } : {}),
    lines: linesOf(language, {
      written: inRow(facts.say('sector'), facts.say('market'), facts.say('businessModel')),
      facts: inRow(
        facts.phrase('customers', { nl: '{value} klanten', en: '{value} customers' }),
        facts.phrase('contactsPerYear', {
          nl: '{value} contacten per jaar',
          en: '{value} contacts per year',
        }),
        facts.when('needs247', { nl: '24×7 nodig', en: 'needed 24×7' }),
      ),
    }),
  };
}

function ambitionFace(strategy: Strategy, _id: string, language: Language): FaceContent {
  const facts = factsOf(strategy, 'ambition', null, language);
  return {
    lines: linesOf(language, {
      written: strategy.ambition.endState,
      facts: inRow(facts.say('role'), facts.named('serviceTier'), facts.say('orientation')),
      nothing: { nl: 'Begin bij het gewenste eindresultaat', en: 'Start with the desired end result' },
    }),
  };
}

function metaFace(strategy: Strategy, _id: string, language: Language): FaceContent {
  const facts = factsOf(strategy, 'meta', null, language);
  const review = firstReview(strategy);
  const labels = { nl: 'Volgende herziening', en: 'Next review' };
  return {
    eyebrow: labels[language],
    title: review ? formatMonth(review, language) : labels[language],
    lines: linesOf(language, {
      written: facts.phrase('reviewEveryMonths', {
        nl: 'Elke {value} kijken we er weer naar',
        en: 'We look at it again every {value}',
      }),
      facts: inRow(
        facts.phrase('startMonth', { nl: 'Geldt vanaf {value}', en: 'Runs from {value}' }),
        facts.phrase('horizonYears', { nl: 'looptijd {value}', en: 'horizon {value}' }),
      ),
      nothing: { nl: 'Spreek af wanneer je de strategie herziet', en: 'Agree when to review the strategy' },
    }),
  };
}

/** First month of review after the start, `YYYY-MM`; `null` when start or rhythm are not known. */
function firstReview(strategy: Strategy): string | null {
  const { startMonth, reviewEveryMonths } = strategy.meta;
  if (startMonth === null || reviewEveryMonths === null) return null;
  const [year = 0, month = 1] = startMonth.split('-').map(Number);
  const at = year * 12 + (month - 1) + reviewEveryMonths;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Organisation, role and ambition, the organisation's own goals and weak spots, and the date of review. */
export const frameElements = {
  profile: { region: 1, icon: 'building', face: profileFace },
  ambition: { region: 1, icon: 'compass', face: ambitionFace },
  orgGoals: {
    region: 1,
    icon: 'flag',
    face: (strategy, id, language) => ({
      lines: linesOf(language, { facts: factsOf(strategy, 'orgGoals', id, language).say('kind') }),
    }),
  },
  modelWeaknesses: {
    region: 1,
    icon: 'alert',
    face: (strategy, id, language) => {
      const riskIds = findItem(strategy, 'modelWeaknesses', id)?.riskIds ?? [];
      const facts = factsOf(strategy, 'modelWeaknesses', id, language);
      return {
        lines: linesOf(language, {
          facts: riskIds.length > 0 ? facts.named('riskIds') : null,
          nothing: { nl: 'Nog geen risico gekoppeld', en: 'No risk linked yet' },
        }),
      };
    },
  },
  meta: { region: 7, icon: 'review', face: metaFace },
} satisfies Partial<Record<string, ElementDefinition>>;
