import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '#client/http/random-id.ts';
import { sendCommand } from '#client/http/workshops.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { Command } from '#shared/session/commands.ts';

type VoteCommand = Extract<Command, { type: `vote.${string}` }>;
type Given = VoteCommand extends infer One ? (One extends VoteCommand ? Omit<One, 'id'> : never) : never;

/** Gives a command about votes; answers whether it was carried out, and says why when it was not. */
export function useVoteCommand(): (command: Given) => Promise<boolean> {
  const { t } = useTranslation();
  const { workshopId } = useWorkshop();
  return useCallback(
    async (command) => {
      const result = await sendCommand(workshopId, { id: randomId(), ...command });
      if (!result.ok) showToast(result.message ?? t('votes.notDone'), { tone: 'problem' });
      return result.ok;
    },
    [workshopId, t],
  );
}
