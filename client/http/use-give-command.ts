import { useCallback, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { Command } from '#shared/session/commands.ts';
import { randomId } from './random-id.ts';
import { sendCommand } from './workshops.ts';

/** A command without its id. */
export type GivenCommand = Command extends infer One
  ? One extends Command
    ? Omit<One, 'id'>
    : never
  : never;

/** Gives commands to the server; true when it was done. When not, a message says why. */
export function useGiveCommand(): (command: GivenCommand) => Promise<boolean> {
  const { workshopId } = useWorkshop();
  const t = useTexts();
  return useCallback(
    async (command) => {
      const result = await sendCommand(workshopId, { id: randomId(), ...command });
      if (!result.ok) showToast(result.message ?? t('people.commandFailed'), { tone: 'problem' });
      return result.ok;
    },
    [workshopId, t],
  );
}

/** The same, and whether one is under way. */
export function useGiveOneCommand(): { give: (command: GivenCommand) => Promise<boolean>; isBusy: boolean } {
  const giveCommand = useGiveCommand();
  const [isBusy, setIsBusy] = useState(false);
  const give = useCallback(
    async (command: GivenCommand) => {
      setIsBusy(true);
      const isDone = await giveCommand(command);
      setIsBusy(false);
      return isDone;
    },
    [giveCommand],
  );
  return { give, isBusy };
}
