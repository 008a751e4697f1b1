import type { IconName } from '#shared/elements/element.ts';
import { cardIdOf, cardKindOf, elementKinds, faceOf } from '#shared/elements/kinds.ts';
import type { PresentedEvidence, PresentedFinding } from '#shared/pitfalls/present.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import type { Language } from '#shared/text/language.ts';

/** A fact in the box of evidence; `field` is what to open, `null` where there is no form for it. */
export interface EvidenceFact {
  readonly path: string;
  readonly label: string;
  readonly text: string;
  /** Nothing was filled in, so nobody did. */
  readonly isEmpty: boolean;
  readonly field: { readonly item: string; readonly path: string } | null;
}

/** The facts that stand on one card. */
export interface EvidenceGroup {
  readonly card: string;
  /** Where to fly; `null` for people, who are on no card. */
  readonly cardId: string | null;
  readonly icon: IconName | null;
  readonly facts: readonly EvidenceFact[];
}

/** Facts about people and departments have no card with a form. */
const withoutForm: ReadonlySet<string> = new Set(['departments', 'participants', 'consents']);

/** The evidence of a finding by card, in its order. A fact that only repeats the title of its card is left out. */
export function evidenceGroups(
  finding: PresentedFinding,
  strategy: Strategy,
  language: Language,
): readonly EvidenceGroup[] {
  const groups = new Map<string, PresentedEvidence[]>();
  for (const fact of finding.evidence) {
    const place = placeOf(fact.path);
    groups.set(place, [...(groups.get(place) ?? []), fact]);
  }
  return [...groups.values()].flatMap((facts) => {
    const [first] = facts;
    return first ? [groupOf(first, facts, strategy, language)] : [];
  });
}

function placeOf(path: string): string {
  const target = parsePath(path);
  return target ? `${target.entity}.${target.id ?? ''}` : path;
}

function groupOf(
  first: PresentedEvidence,
  facts: readonly PresentedEvidence[],
  strategy: Strategy,
  language: Language,
): EvidenceGroup {
  const target = parsePath(first.path);
  const itemId = target ? (target.id ?? target.entity) : '';
  const cardId = target && !withoutForm.has(target.entity) ? (cardIdOf(strategy, itemId) ?? null) : null;
  return {
    card: first.card,
    cardId,
    icon: iconOf(strategy, cardId, language),
    facts: facts.filter((fact) => fact.text !== fact.card).map((fact) => factOf(fact, itemId, cardId)),
  };
}

function factOf(
  { path, label, text, value }: PresentedEvidence,
  itemId: string,
  cardId: string | null,
): EvidenceFact {
  const field = parsePath(path)?.field;
  return {
    path,
    label,
    text,
    isEmpty: isEmptyValue(value),
    field: cardId && field ? { item: itemId, path: field } : null,
  };
}

function iconOf(strategy: Strategy, cardId: string | null, language: Language): IconName | null {
  if (cardId === null) return null;
  const kind = cardKindOf(strategy, cardId);
  return faceOf(strategy, cardId, language)?.icon ?? (kind ? elementKinds[kind].icon : null);
}
