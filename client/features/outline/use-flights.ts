import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { onFlyTo, uiStore } from '#client/ui-state/ui-store.ts';
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
        if ('stage' in target) showStage(target.stage);
        else if ('item' in target && !showNote(root.current, target.item)) {
          arriveAt(target.item, 'title');
          // A note that has only just come is not drawn yet.
          requestAnimationFrame(() => showNote(root.current, target.item));
        }
      }),
    [root, arriveAt],
  );

  const { ownStage } = uiStore.getState();
  const begin = useRef({ stage: ownStage ?? store.session().stage, cards: uiStore.getState().selection });
  useEffect(() => showPlace(root.current, begin.current.cards[0], begin.current.stage), [root]);

  return { arriveAt, arrival };
}

/** The list opens where one was on the board: at the selected card, else at the stage. */
function showPlace(root: HTMLElement | null, card: string | undefined, stage: number): void {
  const element = card && root?.querySelector<HTMLElement>(`[data-item="${card}"]`);
  if (element) bringIntoView(element, 'start');
  else if (stage > 1) showStage(stage);
}

/** A note that belongs to no card has a line of its own; tells whether it is there. */
function showNote(root: HTMLElement | null, id: string): boolean {
  const line = root?.querySelector<HTMLElement>(`.outline-loose [data-item="${id}"]`);
  if (!line) return false;
  line.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  bringIntoView(line, 'center');
  return true;
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
