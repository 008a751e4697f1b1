import { useMemo, useSyncExternalStore } from 'react';
import { type KeptWork, keptWork, subscribeKeptWork } from '#client/device/kept-work.ts';
import { useWorkshop } from '#client/sync/hooks.ts';

/** What this device keeps of mine that did not reach the board of this workshop. */
export function useKeptWork(): { readonly works: readonly KeptWork[]; readonly count: number } {
  const { workshopId } = useWorkshop();
  const all = useSyncExternalStore(subscribeKeptWork, keptWork);
  return useMemo(() => {
    const works = all.filter((work) => work.workshopId === workshopId);
    return { works, count: works.length };
  }, [all, workshopId]);
}
