import { blockScaffold } from '#shared/strategy/blocks.ts';
import { definitionOf, type EntityName, isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { pillar } from '#shared/strategy/enums/agreement.ts';
import { findItem, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffold, themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import type { ElementDefinition, FaceContent } from '../element.ts';
import { type Fact, factsOf, inRow, linesOf } from '../facts.ts';
import { itemStatusPill } from '../status.ts';

const noDecision: Bilingual = { nl: 'Nog geen besluit', en: 'No decision yet' };

function themeFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const theme = findItem(strategy, 'themes', id);
  const number = themeScaffolds.findIndex((theme) => theme.id === id) + 1;
  return {
    eyebrow: `${language === 'nl' ? 'Thema' : 'Theme'} ${number}`,
    lines: linesOf(language, {
      written: theme?.statement ?? '',
      facts: inRow(
        ...(themeScaffold(id)?.shows ?? [])
          .filter(isEntityName)
          .map((entity) => choicesOfTheme(strategy, entity, language)),
      ),
      nothing: noDecision,
    }),
    status: itemStatusPill(theme?.status ?? null, language),
    ownerDeptId: theme?.ownerDeptId ?? null,
  };
}

/** What the group chose for a theme, in a few words; only what decides something is worth the room on a card. */
function choicesOfTheme(strategy: Strategy, entity: EntityName, language: Language): Fact {
  const facts = factsOf(strategy, entity, null, language);
  switch (entity) {
    case 'collaboration':
      return inRow(
        facts.say('steering'),
        facts.phrase('leadDeptId', { nl: 'regie bij {value}', en: 'led by {value}' }),
      );
    case 'channelVision':
      return inRow(facts.say('channelPrinciple'), facts.phrase('differentiation', differentiation));
    case 'knowledge':
      return inRow(
        facts.when('singleSource', oneSource, severalSources),
        facts.phrase('updateHours', { nl: 'bijgewerkt binnen {value}', en: 'updated within {value}' }),
      );
    case 'position':
      return inRow(
        facts.phrase('reportsTo', { nl: 'Valt onder {value}', en: 'Reports to {value}' }),
        facts.say('boardVoice'),
      );
    case 'dataUse':
      return inRow(
        facts.when('reasonsRegistered', reasonsLogged, reasonsNotLogged),
        facts.when('digitalVolumesMeasured', digitalCounts, digitalCountsNot),
      );
    case 'learning':
      return inRow(
        facts.phrase('cadence', { nl: 'Oorzaken bespreken: {value}', en: 'Reviewing causes: {value}' }),
        facts.when('mandateOutsideCentre', mandateOutside, noMandateOutside),
      );
    default:
      return null;
  }
}

const differentiation = { nl: 'differentiatie: {value}', en: 'differentiation: {value}' };
const oneSource = { nl: 'Eén bron voor alle kanalen', en: 'One source for all channels' };
const severalSources = { nl: 'Geen gedeelde bron', en: 'No shared source' };
const reasonsLogged = { nl: 'Contactredenen worden geregistreerd', en: 'Contact reasons are logged' };
const reasonsNotLogged = {
  nl: 'Contactredenen worden niet geregistreerd',
  en: 'Contact reasons are not logged',
};
const digitalCounts = { nl: 'digitaal telt mee', en: 'digital counts' };
const digitalCountsNot = { nl: 'digitaal telt niet mee', en: 'digital does not count' };
const mandateOutside = { nl: 'mandaat buiten klantenservice', en: 'mandate outside customer service' };
const noMandateOutside = {
  nl: 'geen mandaat buiten klantenservice',
  en: 'no mandate outside customer service',
};

function blockFace(strategy: Strategy, id: string, language: Language): FaceContent {
  const block = findItem(strategy, 'blocks', id);
  const scaffold = blockScaffold(id);
  const shows = (scaffold?.shows ?? []).filter(isEntityName);
  return {
    ...(scaffold ? { eyebrow: pillar.labels[scaffold.pillar][language] } : {}),
    lines: linesOf(language, {
      written: block?.statement ?? '',
      facts: inRow(
        id === 'budget' ? budgetFact(strategy, language) : null,
        ...shows.map((entity) => countFact(strategy, entity, language)),
      ),
      nothing: noDecision,
    }),
    status: itemStatusPill(block?.status ?? null, language),
    ownerDeptId: block?.ownerDeptId ?? null,
  };
}

function budgetFact(strategy: Strategy, language: Language): Fact {
  const facts = factsOf(strategy, 'budget', null, language);
  return inRow(
    facts.phrase('basis', { nl: 'Gebaseerd op: {value}', en: 'Based on: {value}' }),
    facts.say('year'),
  );
}

function countFact(strategy: Strategy, entity: EntityName, language: Language): Fact {
  if (!isListEntity(entity)) return null;
  const count = itemsOf(strategy, entity).length;
  return count === 0 ? null : `${definitionOf(entity).plural[language]}: ${count}`;
}

/** The six themes and the fifteen building blocks. */
export const scaffoldElements = {
  themes: { region: 4, icon: 'layers', face: themeFace },
  blocks: { region: 5, icon: 'blocks', face: blockFace },
} satisfies Partial<Record<string, ElementDefinition>>;
