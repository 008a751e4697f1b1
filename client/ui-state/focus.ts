import { createStore } from './create-store.ts';

interface FocusUi {
  /** The spotlight that this person looks away from, by the id of the focus. */
  readonly awayFrom: string | null;
  /** Where the group was brought while this person could not come along, by the id of the focus. */
  readonly missed: string | null;
}

const store = createStore<FocusUi>({ awayFrom: null, missed: null });

/** Looks for oneself while the spotlight is on; null looks along again. */
export function lookAway(focusId: string | null): void {
  store.patch({ awayFrom: focusId });
}

/** Keeps for later where the group was brought; null when this person went there, or does not want to. */
export function missFocus(focusId: string | null): void {
  store.patch({ missed: focusId });
}

/** The part of it that `selector` picks. */
export function useFocusUi<Selected>(selector: (state: FocusUi) => Selected): Selected {
  return store.useSelected(selector);
}
