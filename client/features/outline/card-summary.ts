import { openThreadsOn } from '#shared/comments/threads.ts';
import { verdictInWords, verdictsIn } from '#shared/consent/verdicts.ts';
import type { CardFace, ElementKind, FaceLine } from '#shared/elements/element.ts';
import { faceOf } from '#shared/elements/kinds.ts';
import { reactionsOn } from '#shared/reactions/reactions.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { entityOfItem, findItem, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';

/** What a closed card of the list says. */
export interface CardSummary extends Omit<CardFace, 'kind' | 'icon'> {
  /** How many goals it serves. */
  readonly goals: number;
  readonly hasReactions: boolean;
  /** For cards whose title alone does not say what they are. */
  readonly hasEyebrow: boolean;
  readonly isDepartment: boolean;
}

const needsEyebrow: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'profile',
  'ambition',
  'meta',
  'vision',
]);

/** The summary of a card; null once it is gone. */
export function summaryOf(strategy: Strategy, id: string, language: Language): CardSummary | null {
  const entity = entityOfItem(strategy, id);
  if (entity === 'departments') return departmentSummary(strategy, id, language);
  const face = faceOf(strategy, id, language);
  if (!face) return null;
  const { kind, icon, ...rest } = face;
  const servesGoals = entity === 'themes' || entity === 'blocks' || entity === 'initiatives';
  return {
    ...rest,
    goals: servesGoals ? (findItem(strategy, entity, id)?.goalIds.length ?? 0) : 0,
    hasReactions: reactionsOn(strategy, id).length > 0,
    hasEyebrow: needsEyebrow.has(kind) && face.eyebrow !== face.title,
    isDepartment: false,
  };
}

const notSpoken: Bilingual = { nl: 'Heeft nog niet gesproken', en: 'Has not spoken yet' };
const lapsed: Bilingual = {
  nl: 'Vervallen: de strategie is daarna veranderd',
  en: 'Lapsed: the strategy has changed since',
};
const notInvolved: Bilingual = {
  nl: 'Doet niet mee aan deze strategie',
  en: 'Takes no part in this strategy',
};

/** A department has no card on the board; in the list it says what it thinks of the strategy as a whole. */
function departmentSummary(strategy: Strategy, id: string, language: Language): CardSummary {
  const consent = verdictsIn(strategy).of(id, null);
  const isInvolved = findItem(strategy, 'departments', id)?.involved !== false;
  const silent = isInvolved ? notSpoken : notInvolved;
  const said: FaceLine = consent?.lapsed
    ? { text: lapsed[language], rows: 1, isQuiet: true }
    : consent?.verdict
      ? {
          text: verdictInWords(consent.verdict, consent.onBehalf === true, language),
          rows: 1,
          isQuiet: false,
        }
      : { text: silent[language], rows: 1, isQuiet: true };
  return {
    id,
    eyebrow: definitionOf('departments').label[language],
    title: titleOf(strategy, 'departments', id, language),
    lines: consent?.note ? [said, { text: consent.note, rows: 3, isQuiet: true }] : [said],
    status: null,
    ownerDeptId: null,
    inputs: 0,
    comments: openThreadsOn(strategy, id),
    hasReactions: reactionsOn(strategy, id).length > 0,
    goals: 0,
    hasEyebrow: false,
    isDepartment: true,
  };
}
