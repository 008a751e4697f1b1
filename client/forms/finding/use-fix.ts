import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useMe, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import type { Me } from '#client/sync/me.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { applyChanges } from '#shared/board/change-operations.ts';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Change, Fix } from '#shared/pitfalls/fix.ts';
import { proposeFix } from '#shared/pitfalls/propose-fix.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatList } from '#shared/text/format.ts';
import { useUndoToast } from '../use-undo-toast.ts';
import { cardTitle } from './present-changes.ts';

/** The step that mends a finding, or asks about it: its button, what it changes now, and how to make it. */
export interface OfferedFix {
  readonly label: string;
  readonly changes: readonly Change[];
  /** Makes the changes as one step; says whether that was done. */
  readonly apply: () => boolean;
}

/** The step for a finding on the strategy as it is now; `null` when there is none. Follows every change of it. */
export function useFix(finding: Finding): OfferedFix | null {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const me = useMe();
  const { store } = useWorkshop();
  const tell = useUndoToast();
  const { pitfall, items } = finding;
  const fix = pitfallById(pitfall)?.fix;
  const changes = useStrategySelector(
    useCallback(
      (strategy: Strategy) => (fix ? proposeFix({ pitfall, items }, strategy) : null),
      [fix, pitfall, items],
    ),
    isSameProposal,
  );
  if (!fix || !changes) return null;
  const label = fix.label[language];

  const apply = () => {
    const places = placesOfNotes(changes, store.strategy(), language);
    if (!applyChanges(board, changes.map(signedBy(me))).ok) {
      showToast(t('findings.fixRefused'), { tone: 'problem' });
      return false;
    }
    tell(doneText(fix, label, places));
    return true;
  };
  const doneText = ({ kind }: Fix, step: string, places: string) =>
    kind === 'ask' && places ? t('findings.asked', { places }) : t('findings.fixed', { step });
  return { label, changes, apply };
}

/** Questions that are put to the board are mine. */
function signedBy({ name, participantId, departmentId }: Me): (change: Change) => Change {
  return (change) =>
    'add' in change && change.add === 'notes'
      ? {
          ...change,
          values: {
            ...change.values,
            author: name,
            authorId: participantId,
            departmentId,
            createdAt: new Date().toISOString(),
          },
        }
      : change;
}

function placesOfNotes(changes: readonly Change[], strategy: Strategy, language: 'nl' | 'en'): string {
  const items = changes.flatMap((change) =>
    'add' in change && change.add === 'notes' && typeof change.values['item'] === 'string'
      ? [change.values['item']]
      : [],
  );
  return formatList([...new Set(items.map((item) => cardTitle(strategy, item, language)))], language);
}

/** What is added has another id in every proposal, which makes it no other proposal. */
function isSameProposal(one: readonly Change[] | null, other: readonly Change[] | null): boolean {
  return withoutIds(one) === withoutIds(other);
}

function withoutIds(changes: readonly Change[] | null): string {
  return JSON.stringify(changes?.map((change) => ('add' in change ? { ...change, id: '' } : change)) ?? null);
}
