import { createContext, useContext } from 'react';
import type { CardFinding } from './use-card-findings.ts';
import type { OpenCards } from './use-open-cards.ts';

/** What the parts of the list share. */
export interface Outline {
  readonly cards: OpenCards;
  readonly worstFindings: ReadonlyMap<string, CardFinding>;
  /** Opens a card, brings it into view and puts the focus in its first field or on its title. */
  readonly arriveAt: (itemId: string, at: 'title' | 'field') => void;
  /** The card that somebody is on the way to; each arrival is another object. */
  readonly arrival: Arrival | null;
}

/** A card to go to, and where in it the focus goes. */
export interface Arrival {
  readonly cardId: string;
  readonly at: 'title' | 'field';
}

/** The list around a part of it. */
export const OutlineContext = createContext<Outline | null>(null);

/** The list that this part belongs to. */
export function useOutline(): Outline {
  const outline = useContext(OutlineContext);
  if (!outline) throw new Error('This belongs inside the list view.');
  return outline;
}
