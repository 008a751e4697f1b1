import { useSyncExternalStore } from 'react';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { isVotable, titleOnBoard } from '#shared/elements/title-on-board.ts';
import type { Vote } from '#shared/session/session-state.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';
import { type BallotState, type BallotStore, ballotStoreOf } from './ballot-store.ts';

/** My ballot in the vote that is open; null while there is none for me. */
export interface MyBallot {
  readonly vote: Vote;
  readonly state: BallotState['state'];
  /** Ids of what I put dots on and is still on the board, one per dot. */
  readonly items: readonly string[];
  readonly left: number;
}

/** The store of my ballot. */
export function useBallotStore(): BallotStore {
  const workshop = useWorkshop();
  const failureText = useFailureText();
  return ballotStoreOf(workshop, (failure) => showToast(failureText(failure), { tone: 'problem' }));
}

/** My ballot as it stands. */
export function useBallot(): MyBallot | null {
  const store = useBallotStore();
  const { voteId, items, state } = useSyncExternalStore(store.subscribe, store.current);
  const open = openVoteOf(useSession().votes);
  const here = useStrategySelector(
    (strategy) => items.filter((id) => isVotable(strategy, id)),
    (one, other) => one.join() === other.join(),
  );
  if (!open || open.id !== voteId) return null;
  return { vote: open.vote, state, items: here, left: open.vote.dots - here.length };
}

/** Putting a dot on something and taking one away, told aloud. */
export function useDots(): { readonly add: (id: string) => void; readonly take: (id: string) => void } {
  const t = useTexts();
  const [language] = useLanguage();
  const { store } = useWorkshop();
  const ballots = useBallotStore();
  const tell = (id: string) => {
    const open = openVoteOf(store.session().votes);
    const { items } = ballots.current();
    const title = titleOnBoard(store.strategy(), id, language) ?? '';
    const mine = items.filter((one) => one === id).length;
    const left = (open?.vote.dots ?? 0) - items.length;
    announce(t('votes.told', { title, mine, left }));
  };
  return {
    add: (id) => (ballots.add(id) ? tell(id) : announce(t('votes.doesNotFit'))),
    take: (id) => {
      if (ballots.take(id)) tell(id);
    },
  };
}
