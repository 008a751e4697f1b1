import { useEffect, useMemo, useState } from 'react';
import * as Y from 'yjs';
import { useBoardWriter } from '#client/sync/hooks.ts';
import type { Person } from '#client/sync/presence.ts';
import type { Target } from '#shared/board/board.ts';
import { textOf } from '#shared/board/operations.ts';

/** Where somebody else last typed in a text. */
export interface Caret {
  readonly person: Person;
  readonly index: number;
}

/**
 * The carets of the given people in a long text: where each of them last typed, as the text itself tells. Nothing is
 * sent for it, and a caret moves along with what others type in front of it.
 */
export function useCarets(target: Target, field: string, people: readonly Person[]): readonly Caret[] {
  const { doc } = useBoardWriter();
  const { entity, id } = target;
  const [places] = useState(() => new Map<number, Y.RelativePosition>());
  const [, showAgain] = useState(0);
  const text = useMemo(() => textOf(doc, { entity, id }, field), [doc, entity, id, field]);

  useEffect(() => {
    if (!text) return;
    places.clear();
    const hear = (event: Y.YTextEvent, transaction: Y.Transaction) => {
      if (transaction.local) return;
      const end = endOfChange(event.delta);
      const author = authorOf(transaction);
      if (author !== null) places.set(author, Y.createRelativePositionFromTypeIndex(text, end, -1));
      showAgain((count) => count + 1);
    };
    text.observe(hear);
    return () => text.unobserve(hear);
  }, [text, places]);

  if (!text || people.length === 0) return [];
  return people.flatMap((person) => {
    const place = places.get(person.clientId);
    const position = place && Y.createAbsolutePositionFromRelativePosition(place, doc);
    return position ? [{ person, index: position.index }] : [];
  });
}

/** Behind the last letters that came, or where the last ones went. */
function endOfChange(delta: Y.YTextEvent['delta']): number {
  let at = 0;
  for (const part of delta) {
    if (part.retain !== undefined) at += part.retain;
    else if (typeof part.insert === 'string') at += part.insert.length;
  }
  return at;
}

/** Who typed: the one client of whom there is more now. Deleting alone leaves no name. */
function authorOf({ beforeState, afterState }: Y.Transaction): number | null {
  const authors = [...afterState].filter(([client, clock]) => clock > (beforeState.get(client) ?? 0));
  return authors.length === 1 ? (authors[0]?.[0] ?? null) : null;
}
