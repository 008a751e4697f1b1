import { useEffect } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import { uiStore } from '#client/ui-state/ui-store.ts';
import { voteMarks } from '#client/ui-state/vote-marks.ts';
import { useDots } from '#client/votes/use-ballot.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';

/** While there is a vote: `.` puts a dot on the one card or note that is selected, `,` takes one off. */
export function useDotKeys(): void {
  const { store } = useWorkshop();
  const { add, take } = useDots();
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.key !== '.' && event.key !== ',') || isBusyElsewhere(event.target)) return;
      const [selected, second] = uiStore.getState().selection;
      if (selected === undefined || second !== undefined) return;
      const id = cardIdOf(store.strategy(), selected) ?? selected;
      if (voteMarks().get(id)?.kind !== 'ballot') return;
      event.preventDefault();
      if (event.key === '.') add(id);
      else take(id);
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [store, add, take]);
}

function isBusyElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}
