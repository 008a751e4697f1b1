import { createStore } from './create-store.ts';
import { setView } from './ui-store.ts';

/** Somebody whose view of the board this person follows. */
export interface Followed {
  readonly participantId: string;
  readonly name: string;
}

const store = createStore<{ readonly followed: Followed | null }>({ followed: null });

/** For code outside React. */
export const followingStore = { getState: store.getState, subscribe: store.subscribe };

/** Goes to the board and sees there what somebody else sees, until `stopFollowing`. */
export function follow({ participantId, name }: Followed): void {
  setView('canvas');
  store.patch({ followed: { participantId, name } });
}

/** Looks for oneself again. */
export function stopFollowing(): void {
  store.patch({ followed: null });
}

/** Whom this person follows; null for nobody. */
export function useFollowed(): Followed | null {
  return store.useSelected(({ followed }) => followed);
}
