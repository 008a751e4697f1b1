import { useGiveOneCommand } from '#client/http/use-give-command.ts';

/** What a round of writing is started with. */
export interface RoundWish {
  readonly anonymous: boolean;
  readonly item: string | null;
  readonly stage: number;
  readonly question: string;
}

const shownHere = new Set<number>();

/** Whether it was in this tab that somebody had the notes of a round shown. */
export function wasShownHere(round: number): boolean {
  return shownHere.has(round);
}

/** Starts, shows and stops rounds; each answers whether it was done, and says so when it was not. */
export function useWritingCommands() {
  const { give, isBusy } = useGiveOneCommand();
  return {
    isBusy,
    start: (wish: RoundWish) => give({ type: 'writing.start', ...wish }),
    reveal: (round: number) => {
      shownHere.add(round);
      return give({ type: 'writing.reveal', round });
    },
    cancel: (round: number) => give({ type: 'writing.cancel', round, confirm: true }),
  };
}
