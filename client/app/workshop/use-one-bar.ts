import { type RefObject, useLayoutEffect, useState } from 'react';

/** What lies open from a bar; that bar stays until it is closed. */
const inUse = '[aria-expanded="true"]';
/** What of mine is not on the board goes before all else. */
const urgent = '.reminder--strong';

/**
 * Shows one of the bars in `root` and marks the others `data-behind`: the first that is urgent, else the first, but never
 * another one while somebody has a menu of a bar open. Answers how many there are.
 */
export function useOneBar(root: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(0);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const choose = () => {
      const bars = barsIn(element);
      const shown =
        bars.find((bar) => bar.querySelector(inUse)) ?? bars.find((bar) => bar.matches(urgent)) ?? bars[0];
      for (const bar of bars) bar.toggleAttribute('data-behind', bar !== shown);
      setCount(bars.length);
    };
    choose();
    const observer = new MutationObserver(choose);
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['aria-expanded'] });
    return () => observer.disconnect();
  }, [root]);
  return count;
}

/** Each bar in the order of the screen; reminders come together in an element of their own. */
function barsIn(root: HTMLElement): readonly Element[] {
  return [...root.children].flatMap((child) =>
    child.classList.contains('reminders') ? [...child.children] : [child],
  );
}
