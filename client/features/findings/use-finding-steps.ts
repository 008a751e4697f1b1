import { useEffect, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { filterFindings, findingStepTaken, flyTo, uiStore, useUi } from '#client/ui-state/ui-store.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import type { FoldedFinding } from '#shared/pitfalls/fold.ts';

/** The finding that the focus is to go to. */
export interface FocusWish {
  readonly pitfall: string;
  readonly request: number;
}

/** Answers the wish for the next or the previous finding: the focus goes there, the canvas shows its card. */
export function useFindingSteps(shown: readonly FoldedFinding[]): FocusWish | null {
  const t = useTexts();
  const { store } = useWorkshop();
  const step = useUi((state) => state.findingStep);
  const filter = useUi((state) => state.findingFilter);
  const [wish, setWish] = useState<FocusWish | null>(null);

  useEffect(() => {
    // An effect may run twice; a step is taken once.
    if (!step || uiStore.getState().findingStep !== step) return;
    // Among what was accepted there is nothing to go through.
    if (shown.length === 0 && filter !== 'all') return filterFindings('all');
    const { currentFinding, view, phoneShows } = uiStore.getState();
    const pitfalls = shown.map(({ finding }) => finding.pitfall);
    const position = nextPosition(pitfalls, focusedIn(pitfalls) ?? currentFinding, step.direction);
    const found = shown[position]?.finding;
    if (!found) {
      findingStepTaken(null);
      announce(t('findings.emptyTitle'));
      return;
    }
    findingStepTaken({ pitfall: found.pitfall, position });
    announce(t('findings.position', { position: position + 1, total: shown.length }));
    const strategy = store.strategy();
    const card = found.items.map((item) => cardIdOf(strategy, item)).find((id) => id !== undefined);
    // On a phone and in the document going there would take the list away.
    const isBeside = view === 'canvas' && !globalThis.matchMedia?.('(max-width: 719px)').matches;
    if (card && isBeside && phoneShows === 'panel') flyTo(card);
    setWish({ pitfall: found.pitfall, request: step.request });
  }, [step, filter, shown, store, t]);

  return wish;
}

/** The finding in which one has the focus, wherever the last step led. */
function focusedIn(pitfalls: readonly string[]): { pitfall: string; position: number } | null {
  const pitfall = document.activeElement?.closest<HTMLElement>('[data-pitfall]')?.dataset['pitfall'];
  const position = pitfall === undefined ? -1 : pitfalls.indexOf(pitfall);
  return pitfall === undefined || position < 0 ? null : { pitfall, position };
}

/** Round and round; from a finding that is gone on to the one that took its place. */
export function nextPosition(
  pitfalls: readonly string[],
  current: { readonly pitfall: string; readonly position: number } | null,
  direction: 1 | -1,
): number {
  const count = pitfalls.length;
  if (count === 0) return -1;
  if (current === null) return direction === 1 ? 0 : count - 1;
  const known = pitfalls.indexOf(current.pitfall);
  if (known >= 0) return (known + direction + count) % count;
  const place = direction === 1 ? current.position : current.position - 1;
  return ((place % count) + count) % count;
}
