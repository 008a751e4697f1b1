import { type FocusEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { type FoldedFinding, foldFindings } from '#shared/pitfalls/fold.ts';
import { calmOrder } from './calm-order.ts';

/** Who scrolls is reading; so long after the last movement, in ms. */
const readingAfterScrollMs = 4000;

/** The open findings, folded, in an order that does not move while this person reads them. */
export function useCalmFindings(findings: readonly Finding[]) {
  const [isPointed, setIsPointed] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const [isScrolling, setIsScrolling] = useState(false);
  const scrolled = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(scrolled.current), []);

  const folded = useMemo(() => foldFindings(findings), [findings]);
  const wanted = useMemo(() => folded.map(({ finding }) => finding.pitfall), [folded]);
  const [shown, setShown] = useState<readonly string[]>(wanted);
  const order = calmOrder(shown, wanted, isPointed || hasFocus || isScrolling);
  if (order !== shown) setShown(order);

  const inOrder = useMemo(
    () =>
      order.flatMap((pitfall): FoldedFinding[] => {
        const found = folded.find(({ finding }) => finding.pitfall === pitfall);
        return found ? [found] : [];
      }),
    [order, folded],
  );
  const scroll = () => {
    setIsScrolling(true);
    clearTimeout(scrolled.current);
    scrolled.current = setTimeout(() => setIsScrolling(false), readingAfterScrollMs);
  };
  const isReadingProps = {
    onPointerEnter: () => setIsPointed(true),
    onPointerLeave: () => setIsPointed(false),
    onFocus: () => setHasFocus(true),
    onBlur: (event: FocusEvent) => {
      const isInside =
        event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
      if (!isInside) setHasFocus(false);
    },
    onWheel: scroll,
    onTouchMove: scroll,
  };
  return { folded: inOrder, isReadingProps };
}
