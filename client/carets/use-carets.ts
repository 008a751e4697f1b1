import { useEffect, useState } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import type { Person } from '#client/sync/presence.ts';
import type { TextElement } from '#client/sync/shared-text.ts';
import type { Target } from '#shared/board/board.ts';
import { textOf } from '#shared/board/operations.ts';
import { shared } from '#shared/board/plain-json.ts';
import { type CaretPlace, readPlace, toldPlace } from './caret-place.ts';

/** Where somebody else is in a text. */
export interface Caret extends CaretPlace {
  readonly person: Person;
}

/** The carets of these people in a long text; renders again when one of them moves. The text itself is the caller's. */
export function useCarets(target: Target, field: string, people: readonly Person[]): readonly Caret[] {
  const { board, presence } = useWorkshop();
  const ids = people.map(({ clientId }) => clientId).join(' ');
  const [, showAgain] = useState(0);

  useEffect(() => {
    if (ids === '') return;
    const toldNow = () => ids.split(' ').map((id) => presence.caretOf(Number(id)));
    let last = toldNow();
    return presence.subscribeStates(() => {
      const next = shared(last, toldNow());
      if (next === last) return;
      last = next;
      showAgain((count) => count + 1);
    });
  }, [presence, ids]);

  const text = people.length > 0 ? textOf(board.doc, target, field) : null;
  if (!text) return [];
  return people.flatMap((person) => {
    const place = readPlace(text, presence.caretOf(person.clientId));
    return place ? [{ person, ...place }] : [];
  });
}

/** Tells the others where my caret is in a long text, and what I selected, for as long as the element has the focus. */
export function useTellCaret(element: TextElement | null, { entity, id }: Target, field: string): void {
  const { board, presence } = useWorkshop();
  useEffect(() => {
    if (!element) return;
    const tell = () => {
      const { selectionStart: start, selectionEnd: end, selectionDirection, ownerDocument } = element;
      if (ownerDocument.activeElement !== element || start === null || end === null) return;
      const text = textOf(board.doc, { entity, id }, field);
      const [caret, from] = selectionDirection === 'backward' ? [start, end] : [end, start];
      presence.setCaret(text && toldPlace(text, { caret, from }));
    };
    const stop = () => presence.setCaret(null);
    const { ownerDocument } = element;
    // What is typed may be written after the caret has moved.
    const written = textOf(board.doc, { entity, id }, field);
    written?.observe(tell);
    ownerDocument.addEventListener('selectionchange', tell);
    element.addEventListener('input', tell);
    element.addEventListener('focus', tell);
    element.addEventListener('blur', stop);
    tell();
    return () => {
      written?.unobserve(tell);
      ownerDocument.removeEventListener('selectionchange', tell);
      element.removeEventListener('input', tell);
      element.removeEventListener('focus', tell);
      element.removeEventListener('blur', stop);
      stop();
    };
  }, [element, board, presence, entity, id, field]);
}
