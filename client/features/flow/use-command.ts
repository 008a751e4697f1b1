import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '#client/http/random-id.ts';
import { sendCommand } from '#client/http/workshops.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { Command } from '#shared/session/commands.ts';

type WithoutId<One> = One extends Command ? Omit<One, 'id'> : never;

/** Gives a command; says so when it was not carried out. True once it was. */
export function useCommand(): (command: WithoutId<Command>) => Promise<boolean> {
  const { workshopId } = useWorkshop();
  const { t } = useTranslation();
  return useCallback(
    async (command) => {
      const result = await sendCommand(workshopId, { id: randomId(), ...command });
      if (!result.ok) showToast(result.message ?? t('flow.notDone'), { tone: 'problem' });
      return result.ok;
    },
    [workshopId, t],
  );
}
