import { type RefObject, useEffect, useState } from 'react';

/** A heading counts as current once it has come this close to the top of what one sees, in px. */
const readingLine = 140;

/** The id of the heading under which one is reading; follows scrolling inside `scroller`. `content` says when to look again. */
export function useCurrentHeading(scroller: RefObject<HTMLElement | null>, content: unknown): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has other headings.
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      setCurrent(headingInView(element));
    };
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    element.addEventListener('scroll', lookSoon, { passive: true });
    return () => {
      element.removeEventListener('scroll', lookSoon);
      cancelAnimationFrame(frame);
    };
  }, [scroller, content]);
  return current;
}

function headingInView(scroller: HTMLElement): string | null {
  const headings = [...scroller.querySelectorAll<HTMLElement>('[data-heading]')];
  const top = scroller.getBoundingClientRect().top + readingLine;
  const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 4;
  const passed = atEnd ? headings : headings.filter((heading) => heading.getBoundingClientRect().top <= top);
  return (passed.at(-1) ?? headings[0])?.dataset['heading'] ?? null;
}
