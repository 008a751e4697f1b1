import { createStore } from '#client/ui-state/create-store.ts';
import type { Guide } from './snap.ts';

/** What is in the hand at this moment. Apart from the state of the board, since it changes with every movement. */
export interface HandState {
  /** The lines that what is being moved stands in line with. */
  readonly guides: readonly Guide[];
  /** What an overlay carries: how far it is from where it lies; null while nothing is carried. */
  readonly carry: { readonly ids: ReadonlySet<string>; readonly dx: number; readonly dy: number } | null;
  /** Whether letting go makes a copy rather than moving. */
  readonly isCopying: boolean;
  /** Whether something is being moved or resized. */
  readonly isBusy: boolean;
}

const empty: HandState = { guides: [], carry: null, isCopying: false, isBusy: false };
const store = createStore(empty);

/** The hand, for code outside React. */
export const hand = {
  getState: store.getState,
  subscribe: store.subscribe,
  patch: store.patch,
  letGo: () => store.patch(empty),
};

/** The part of the hand that `selector` picks. */
export function useHand<Selected>(selector: (state: HandState) => Selected): Selected {
  return store.useSelected(selector);
}
