import { findItem, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { formatDate } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import type { ElementDefinition, FaceContent } from '../element.ts';
import { factsOf, inRow, linesOf } from '../facts.ts';

function initiativeFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const initiative = findItem(strategy, 'initiatives', id);
  const facts = factsOf(strategy, 'initiatives', id, language);
  return {
    lines: linesOf(language, {
      written: inRow(
        facts.say('start'),
        facts.phrase('end', { nl: 'klaar in {value}', en: 'done by {value}' }),
      ),
      facts: inRow(
        facts.say('kind'),
        facts.phrase('visionFit', { nl: 'bij de visie: {value}', en: 'with the vision: {value}' }),
      ),
      nothing: { nl: 'Nog niet ingepland', en: 'Not scheduled yet' },
    }),
    ownerDeptId: initiative?.ownerDeptId ?? null,
  };
}

function decisionFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const decision = findItem(strategy, 'decisions', id);
  const about = decision?.item ? titleOfAnything(strategy, decision.item, language) : undefined;
  return {
    lines: linesOf(language, {
      facts: inRow(about ?? null, decision?.at ? formatDate(decision.at, language) : null),
      nothing: { nl: 'Nog geen datum', en: 'No date yet' },
    }),
    ownerDeptId: decision?.ownerDeptId ?? null,
  };
}

function verdictsFace(strategy: Strategy, _id: string, language: Language): FaceContent {
  const involved = strategy.departments.length;
  return {
    eyebrow: language === 'nl' ? 'Akkoord' : 'Sign-off',
    title: language === 'nl' ? 'Wie is het waarmee eens?' : 'Who agrees with what?',
    lines:
      involved > 0
        ? []
        : linesOf(language, {
            nothing: { nl: 'Nog geen afdelingen op het bord', en: 'No departments on the board yet' },
          }),
  };
}

/** Roadmap, decisions and sign-off. */
export const agreementElements = {
  initiatives: { region: 7, icon: 'milestone', face: initiativeFace },
  decisions: { region: 8, icon: 'gavel', face: decisionFace },
  verdicts: { region: 8, icon: 'check', face: verdictsFace },
} satisfies Partial<Record<string, ElementDefinition>>;
