import { useCallback, useEffect, useRef, useState } from 'react';
import { rememberSeenFindings, seenFindings } from '#client/device/seen-findings.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { type Finding, isOpenFinding } from '#shared/pitfalls/finding.ts';

/**
 * Which open findings this person has not seen on this device: those that were not there when they last looked. What
 * is new stays new for as long as they look.
 */
export function useIsNew(findings: readonly Finding[]): (finding: Finding) => boolean {
  const { workshopId } = useWorkshop();
  const [seen] = useState(() => new Set(seenFindings(workshopId)));
  const latest = useRef(findings);
  useEffect(() => {
    latest.current = findings;
  }, [findings]);

  useEffect(() => {
    const remember = () => {
      // Before the first check there is nothing to have seen.
      if (latest.current.length === 0) return;
      rememberSeenFindings(
        workshopId,
        latest.current.filter(isOpenFinding).map(({ pitfall }) => pitfall),
      );
    };
    window.addEventListener('pagehide', remember);
    return () => {
      window.removeEventListener('pagehide', remember);
      remember();
    };
  }, [workshopId]);

  return useCallback(({ pitfall }: Finding) => !seen.has(pitfall), [seen]);
}
