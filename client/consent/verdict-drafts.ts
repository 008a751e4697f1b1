import { useCallback } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import { createStore } from '#client/ui-state/create-store.ts';
import type { Consent } from '#shared/strategy/strategy.ts';

/** A remark or an objection that is being written. */
export interface VerdictDraft {
  readonly verdict: Exclude<NonNullable<Consent['verdict']>, 'agree'>;
  /** Undefined until a letter was typed. */
  readonly note?: string;
}

const store = createStore<Readonly<Record<string, VerdictDraft | null>>>({});

/**
 * What somebody was going to say for a department about an item: the same in every form for it, and there again when
 * the form comes back.
 */
export function useVerdictDraft(
  item: string | null,
  departmentId: string,
): [VerdictDraft | null, (draft: VerdictDraft | null) => void] {
  const { workshopId } = useWorkshop();
  const key = JSON.stringify([workshopId, item, departmentId]);
  const draft = store.useSelected((drafts) => drafts[key] ?? null);
  const change = useCallback((next: VerdictDraft | null) => store.patch({ [key]: next }), [key]);
  return [draft, change];
}
