import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '#client/http/random-id.ts';
import { sendCommand } from '#client/http/workshops.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { CommandOf } from '#shared/session/commands.ts';

type CheckCommand = CommandOf<'checks.set'> | CommandOf<'pitfall.switch'>;

/** What a facilitator changes about the checks of the workshop; each says whether the server did it. */
export function useCheckCommands() {
  const { t } = useTranslation();
  const { workshopId } = useWorkshop();
  const [isBusy, setIsBusy] = useState(false);

  const send = useCallback(
    async (command: CheckCommand): Promise<boolean> => {
      setIsBusy(true);
      const result = await sendCommand(workshopId, command);
      setIsBusy(false);
      if (!result.ok) showToast(result.message ?? t('checks.failed'), { tone: 'problem' });
      return result.ok;
    },
    [workshopId, t],
  );
  const setChecks = useCallback(
    (settings: Pick<CommandOf<'checks.set'>, 'profile' | 'thresholds'>) =>
      send({ id: randomId(), type: 'checks.set', ...settings }),
    [send],
  );
  const switchPitfall = useCallback(
    (change: Pick<CommandOf<'pitfall.switch'>, 'pitfall' | 'on' | 'reason'>) =>
      send({ id: randomId(), type: 'pitfall.switch', ...change }),
    [send],
  );
  return { setChecks, switchPitfall, isBusy };
}
