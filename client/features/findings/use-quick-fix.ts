import { useTranslation } from 'react-i18next';
import { loadTextsOf } from '#client/i18n/i18n.ts';
import { useBoardWriter, useWorkshop } from '#client/sync/hooks.ts';
import { flyTo, openField } from '#client/ui-state/ui-store.ts';
import { addItem } from '#shared/board/operations.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { defaultThresholds } from '#shared/pitfalls/thresholds.ts';

/** A mend of one step: its button, and what it does. */
export interface QuickFix {
  readonly label: string;
  readonly apply: () => void;
}

/** The one step that mends a finding; `null` for those that ask for a decision first. */
export function useQuickFix(finding: Finding): QuickFix | null {
  const { t, i18n } = useTranslation();
  const board = useBoardWriter();
  const { store } = useWorkshop();
  const [goalId] = finding.items;
  if (finding.pitfall !== 'goal-without-interim' || goalId === undefined) return null;

  const apply = async () => {
    const { meta, goals } = store.strategy();
    const parent = goals.find((goal) => goal.id === goalId);
    if (!parent?.horizon || !meta.startMonth) return;
    // What people write is in the language of the workshop, whatever language this person reads in.
    const language = meta.language ?? 'nl';
    await loadTextsOf(language, 'workshop');
    const added = addItem(board, 'goals', {
      text: i18n.getFixedT(language)('findings.interimText'),
      level: 'interim',
      parentId: goalId,
      horizon: monthsLater(meta.startMonth, defaultThresholds.interimAfter),
      tags: ['basics_in_order'],
      ownerDeptId: parent.ownerDeptId,
    });
    if (!added.ok) return;
    flyTo(added.id);
    openField(added.id, 'text');
  };
  return { label: t('findings.addInterim'), apply: () => void apply() };
}

function monthsLater(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}
