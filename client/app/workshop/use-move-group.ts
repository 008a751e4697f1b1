import { useCallback } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { flyTo, lookAtStage } from '#client/ui-state/ui-store.ts';

/** For who leads: takes the group to a stage, or to a step of the plan there, and goes along. */
export function useMoveGroup(): (stage: number, step?: string) => Promise<void> {
  const give = useGiveCommand();
  return useCallback(
    async (stage, step) => {
      if (!(await give({ type: 'stage.set', stage, ...(step ? { step } : {}) }))) return;
      lookAtStage(null);
      flyTo({ stage });
    },
    [give],
  );
}
