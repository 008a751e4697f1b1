import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '#client/http/random-id.ts';
import { sendCommand } from '#client/http/workshops.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';

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
  const { workshopId } = useWorkshop();
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const give = useCallback(
    async (type: string, fields: Readonly<Record<string, unknown>>): Promise<boolean> => {
      setIsBusy(true);
      const result = await sendCommand(workshopId, { ...fields, id: randomId(), type });
      setIsBusy(false);
      if (!result.ok) showToast(result.message ?? t('writing.failed'), { tone: 'problem' });
      return result.ok;
    },
    [workshopId, t],
  );
  return {
    isBusy,
    start: (wish: RoundWish) => give('writing.start', { ...wish }),
    reveal: (round: number) => {
      shownHere.add(round);
      return give('writing.reveal', { round });
    },
    cancel: (round: number) => give('writing.cancel', { round, confirm: true }),
  };
}
