import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEntityName } from '#shared/strategy/entities.ts';
import { readStrategyJson } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import { entityOfItem } from '#shared/strategy/strategy.ts';
import { languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { findingsOf } from './engine.ts';
import { presentFinding } from './present.ts';

test('on any strategy a finding points at things that exist, on facts that can be named', () => {
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      for (const finding of findingsOf(strategy, { profile: 'all' })) {
        expect(finding.items.length).toBeGreaterThan(0);
        expect(new Set(finding.items).size).toBe(finding.items.length);
        for (const item of finding.items) {
          expect(isEntityName(item) || entityOfItem(strategy, item) !== undefined, item).toBe(true);
        }
        expect(finding.evidence.length).toBeGreaterThan(0);
        for (const { path } of finding.evidence) expect(parsePath(path), path).toBeDefined();
        for (const language of languages) {
          const { evidence } = presentFinding(finding, strategy, language);
          for (const { label, text } of evidence) expect([label, text]).not.toContain('');
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a strategy written to a file and read back has the same findings', () => {
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      const read = readStrategyJson(JSON.parse(JSON.stringify(toStrategyFile(strategy))));
      if (!read.ok) throw new Error(read.problem.code);
      expect(findingsOf(read.strategy)).toEqual(findingsOf(strategy));
    }),
    { numRuns: 40 },
  );
});
