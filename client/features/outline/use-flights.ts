import { type RefObject, useCallback, useEffect, useState } from 'react';
import { bringIntoView } from '#client/forms/bring-into-view.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { onFlyTo } from '#client/ui-state/ui-store.ts';
import type { Arrival } from './outline-context.ts';
import { outlineCardOf } from './outline-model.ts';

/** The id of the heading of a stage. */
export function stageHeadingId(stage: number): string {
  return `outline-stage-${stage}`;
}

/** Follows flights to a stage or card, unless this person is typing in the list: nothing moves under their hands. */
export function useFlights(root: RefObject<HTMLElement | null>, open: (id: string) => void) {
  const { store } = useWorkshop();
  const [arrival, setArrival] = useState<Arrival | null>(null);

  const arriveAt = useCallback(
    (itemId: string, at: Arrival['at']) => {
      const cardId = outlineCardOf(store.strategy(), itemId);
      if (cardId === undefined) return;
      open(cardId);
      setArrival({ cardId, at });
    },
    [store, open],
  );

  useEffect(
    () =>
      onFlyTo((target) => {
        if (isTypingIn(root.current)) return;
        if ('item' in target) arriveAt(target.item, 'title');
        else showStage(target.stage);
      }),
    [root, arriveAt],
  );

  return { arriveAt, arrival };
}

function showStage(stage: number): void {
  const heading = document.getElementById(stageHeadingId(stage));
  if (heading) bringIntoView(heading, 'start');
}

function isTypingIn(root: HTMLElement | null): boolean {
  const active = document.activeElement;
  const isText = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
  return isText && (root?.contains(active) ?? false);
}
