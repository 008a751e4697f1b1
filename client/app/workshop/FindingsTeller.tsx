import { useToldFindings } from './use-told-findings.ts';

/** Apart, so that a finding that comes or goes does not draw the whole frame again. */
export function FindingsTeller() {
  useToldFindings();
  return null;
}
