import * as Y from 'yjs';
import { compareOrder, isOrder, orderBetween } from './order.ts';

/** Where in its list: behind `after`, in front of all (`after: null`), or at the end when nothing is said. */
export interface Place {
  readonly after?: string | null;
}

/** The key for a place in a list; an `after` that is gone means the end. `moved` is the item that gets the key. */
export function orderAfter(root: Y.Map<unknown>, place: Place, moved?: string): string {
  if (place.after === undefined) return orderBetween(lastOrder(root, moved), null);
  const places = placesIn(root).filter(({ id }) => id !== moved);
  const index = place.after === null ? -1 : places.findIndex(({ id }) => id === place.after);
  if (place.after !== null && index < 0) return orderBetween(lastOrder(root, moved), null);
  return orderBetween(places[index]?.order || null, places[index + 1]?.order || null);
}

function placesIn(root: Y.Map<unknown>): { id: string; order: string }[] {
  return [...root.entries()].map(([id, entry]) => ({ id, order: orderOf(entry) })).sort(compareOrder);
}

function lastOrder(root: Y.Map<unknown>, moved: string | undefined): string | null {
  let last = '';
  root.forEach((entry, id) => {
    const order = orderOf(entry);
    if (id !== moved && order > last) last = order;
  });
  return last || null;
}

function orderOf(entry: unknown): string {
  const order = entry instanceof Y.Map ? entry.get('order') : undefined;
  return isOrder(order) ? order : '';
}
