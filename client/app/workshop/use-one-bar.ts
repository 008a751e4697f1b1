import { type RefObject, useLayoutEffect, useState } from 'react';

/** What lies open from a bar; that bar stays until it is closed. */
const inUse = '[aria-expanded="true"]';
/** What is there all the time makes way for what happens. */
const always = '.stage-bar--notice, .reminder:not(.reminder--strong), .agreed-notice';

/**
 * Shows one of the bars in `root` and marks the others `data-behind`: what came last, but no other bar than a message
 * takes the place of one that somebody has a menu open from. Answers how many there are.
 */
export function useOneBar(root: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(0);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const arrivals = new WeakMap<Element, number>();
    let arrived = 0;
    const rankOf = (bar: Element): number => (bar.matches(always) ? -1 : (arrivals.get(bar) ?? 0));
    const choose = () => {
      const bars = barsIn(element);
      // Of those that come together the first is the most pressing.
      for (const bar of bars.toReversed()) if (!arrivals.has(bar)) arrivals.set(bar, ++arrived);
      const [latest] = bars.toSorted((one, other) => rankOf(other) - rankOf(one));
      const used = latest?.matches('.ui-toast') ? undefined : bars.find((bar) => bar.querySelector(inUse));
      for (const bar of bars) bar.toggleAttribute('data-behind', bar !== (used ?? latest));
      setCount(bars.length);
    };
    choose();
    const observer = new MutationObserver(choose);
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['aria-expanded'] });
    return () => observer.disconnect();
  }, [root]);
  return count;
}

/** Each bar in the order of the screen; messages and reminders come together in an element of their own. */
function barsIn(root: HTMLElement): readonly Element[] {
  return [...root.children].flatMap((child) => {
    if (child.matches('.reminders')) return [...child.children];
    return child.matches('.phone__toasts') ? [...child.querySelectorAll('.ui-toast')] : [child];
  });
}
