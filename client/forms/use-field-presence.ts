import { type FocusEvent, useCallback, useEffect, useRef } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';

/** Handlers for the frame of a field. */
export interface FieldPresence {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Tells the others which field I am in, and undo that I left it. Leaving also counts when the field goes away under
 * me.
 */
export function useFieldPresence(itemId: string, field: string): FieldPresence {
  const { presence, undo } = useWorkshop();
  const isHere = useRef(false);

  const leave = useCallback(() => {
    if (!isHere.current) return;
    isHere.current = false;
    presence.setEditing(null);
    undo.endStep();
  }, [presence, undo]);

  useEffect(() => leave, [leave]);

  return {
    onFocus: useCallback(() => {
      isHere.current = true;
      presence.setEditing({ itemId, field });
    }, [presence, itemId, field]),
    onBlur: useCallback(
      (event: FocusEvent<HTMLElement>) => {
        const goesTo = event.relatedTarget;
        if (goesTo instanceof Node && event.currentTarget.contains(goesTo)) return;
        leave();
      },
      [leave],
    ),
  };
}
