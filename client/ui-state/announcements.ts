import { createStore } from './create-store.ts';

/** What is to be read aloud now; the number tells two of the same apart. */
export interface Announcement {
  readonly text: string;
  readonly number: number;
}

const store = createStore<Announcement>({ text: '', number: 0 });

/** Has a sentence read aloud, politely: nothing that is being read is cut off. */
export function announce(text: string): void {
  store.patch({ text, number: store.getState().number + 1 });
}

/** The sentence to read aloud; for the one live region of the page. */
export function useAnnouncement(): Announcement {
  return store.useSelected((state) => state);
}
