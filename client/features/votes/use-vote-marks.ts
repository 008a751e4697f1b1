import { useEffect } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import { setVoteMarks, voteMarks } from '#client/ui-state/vote-marks.ts';
import { hereOn, marksOf } from '#client/votes/marks.ts';
import { useBallotStore } from '#client/votes/use-ballot.ts';

/** Keeps what cards and notes show of votes as it is: worked out once for all of them, when something about votes changes. */
export function useVoteMarks(): void {
  const { store } = useWorkshop();
  const ballots = useBallotStore();
  useEffect(() => {
    const workOut = () => {
      const strategy = store.strategy();
      const seen = {
        strategy,
        session: store.session(),
        ballot: ballots.current(),
        role: store.me().role,
        isHere: hereOn(strategy),
      };
      setVoteMarks(marksOf(seen, voteMarks()));
    };
    const stops = [
      store.subscribeSession(workOut),
      store.subscribeTo('votes', workOut),
      store.subscribeTo('notes', workOut),
      ballots.subscribe(workOut),
    ];
    workOut();
    return () => {
      for (const stop of stops) stop();
      setVoteMarks(new Map());
    };
  }, [store, ballots]);
}
