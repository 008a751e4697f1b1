import { type FocusEvent, useState } from 'react';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { type FoldedFinding, foldFindings } from '#shared/pitfalls/fold.ts';
import { calmOrder } from './calm-order.ts';

/** The open findings, folded, in an order that does not move while this person reads them. */
export function useCalmFindings(findings: readonly Finding[]) {
  const [isPointed, setIsPointed] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const folded = foldFindings(findings);
  const wanted = folded.map(({ finding }) => finding.pitfall);
  const [shown, setShown] = useState<readonly string[]>(wanted);
  const order = calmOrder(shown, wanted, isPointed || hasFocus);
  if (order !== shown) setShown(order);

  const inOrder = order.flatMap((pitfall): FoldedFinding[] => {
    const found = folded.find(({ finding }) => finding.pitfall === pitfall);
    return found ? [found] : [];
  });
  const isReadingProps = {
    onPointerEnter: () => setIsPointed(true),
    onPointerLeave: () => setIsPointed(false),
    onFocus: () => setHasFocus(true),
    onBlur: (event: FocusEvent) => {
      const isInside =
        event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
      if (!isInside) setHasFocus(false);
    },
  };
  return { folded: inOrder, isReadingProps };
}
