import { createStore } from './create-store.ts';

/** The sheet on which somebody writes in silence. */
interface WritingSheetState {
  readonly isOpen: boolean;
  /** The card that the next note is about; null for what the round is about. */
  readonly item: string | null;
  /** Differs each time that somebody asks to write: then the field takes the keyboard. */
  readonly request: number;
}

const store = createStore<WritingSheetState>({ isOpen: false, item: null, request: 0 });

/** Opens the sheet to write a note, about a card or about what the round is about. */
export function writeInSilence(item: string | null = null): void {
  store.patch({ isOpen: true, item, request: store.getState().request + 1 });
}

/** Shows the sheet without taking the keyboard from anybody. */
export function showWritingSheet(): void {
  store.patch({ isOpen: true });
}

/** Puts the sheet away; what was written stays. */
export function closeWritingSheet(): void {
  store.patch({ isOpen: false, item: null });
}

/** The part of the state that `selector` picks. */
export function useWritingSheet<Selected>(selector: (state: WritingSheetState) => Selected): Selected {
  return store.useSelected(selector);
}
