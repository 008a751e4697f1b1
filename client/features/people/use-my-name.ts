import { useMe } from '#client/sync/hooks.ts';

/** The name by which I joined. */
export function useMyName(): string {
  return useMe().name;
}
