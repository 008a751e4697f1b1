import { useCallback } from 'react';
import { useGiveOneCommand } from '#client/http/use-give-command.ts';
import type { CommandOf } from '#shared/session/commands.ts';

/** What a facilitator changes about the checks of the workshop; each says whether the server did it. */
export function useCheckCommands() {
  const { give, isBusy } = useGiveOneCommand();
  const setChecks = useCallback(
    (settings: Pick<CommandOf<'checks.set'>, 'profile' | 'thresholds'>) =>
      give({ type: 'checks.set', ...settings }),
    [give],
  );
  const switchPitfall = useCallback(
    (change: Pick<CommandOf<'pitfall.switch'>, 'pitfall' | 'on' | 'reason'>) =>
      give({ type: 'pitfall.switch', ...change }),
    [give],
  );
  return { setChecks, switchPitfall, isBusy };
}
