import { dayInAmsterdam } from '#shared/pitfalls/acceptance.ts';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import { createFindingsEngine } from '#shared/pitfalls/engine.ts';
import type { Checks } from './findings-store.ts';

/** All pitfalls with their words. */
export function createChecks(): Checks {
  const engine = createFindingsEngine();
  return {
    // The same day as on the server, wherever this person is: acceptances may run out. Only they ask what day it is, and
    // the browser takes its time to learn where Amsterdam is.
    findingsOf: (strategy) =>
      engine.findingsOf(strategy, strategy.acceptances.length > 0 ? dayInAmsterdam(new Date()) : undefined),
    titleOf: (pitfall) => pitfallById(pitfall)?.text.title,
  };
}
