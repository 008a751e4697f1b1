import type { Strategy } from '#shared/strategy/strategy.ts';
import { pitfallById } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Change } from './fix.ts';
import { thresholdsOf } from './thresholds.ts';

/**
 * The one step that mends a finding, as changes to the strategy that it was found in; `null` when its pitfall has
 * none, or these facts leave more than one way. `strategy` holds no references to nothing.
 */
export function proposeFix(
  finding: Pick<Finding, 'pitfall' | 'items'>,
  strategy: Strategy,
): readonly Change[] | null {
  const fix = pitfallById(finding.pitfall)?.fix;
  if (!fix) return null;
  const language = strategy.meta.language ?? 'nl';
  const changes = fix.propose({
    strategy,
    items: finding.items,
    thresholds: thresholdsOf(strategy.checks),
    say: (text) => text[language],
  });
  return changes && changes.length > 0 ? changes : null;
}
