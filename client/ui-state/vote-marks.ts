import { createStore } from './create-store.ts';

/** What a card or note shows of votes: my dots while there is a vote on it, else what it got in the last one. */
export type VoteMark =
  | {
      readonly kind: 'ballot';
      readonly mine: number;
      /** Whether one more of my dots fits on it. */
      readonly canAdd: boolean;
    }
  | { readonly kind: 'result'; readonly voteId: string; readonly dots: number };

/** A window about votes that is open: a new vote, my ballot, the vote that is going on, or a result. */
export type VoteWindow =
  | { readonly kind: 'new' | 'ballot' | 'desk' }
  | { readonly kind: 'result'; readonly voteId: string };

interface VoteUi {
  readonly marks: ReadonlyMap<string, VoteMark>;
  readonly window: VoteWindow | null;
}

const store = createStore<VoteUi>({ marks: new Map(), window: null });

/** The mark of a card or note; renders again only when that changes. */
export function useVoteMark(id: string): VoteMark | undefined {
  return store.useSelected(({ marks }) => marks.get(id));
}

/** The marks of everything; whoever works them out keeps those that did not change identical. */
export function setVoteMarks(marks: ReadonlyMap<string, VoteMark>): void {
  store.patch({ marks });
}

/** For code outside React. */
export function voteMarks(): ReadonlyMap<string, VoteMark> {
  return store.getState().marks;
}

/** Opens a window about votes in the place of the one that is open, or closes it (null). */
export function openVoteWindow(window: VoteWindow | null): void {
  store.patch({ window });
}

/** The window about votes that is open, for code outside React. */
export function voteWindow(): VoteWindow | null {
  return store.getState().window;
}

/** The window about votes that is open. */
export function useVoteWindow(): VoteWindow | null {
  return store.useSelected(({ window }) => window);
}
