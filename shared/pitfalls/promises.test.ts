import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEntityName } from '#shared/strategy/entities.ts';
import { readStrategyJson } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { parsePath } from '#shared/strategy/paths.ts';
import { entityOfItem } from '#shared/strategy/strategy.ts';
import { languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { catalogue, pitfallById } from './catalogue.ts';
import { findingsOf } from './engine.ts';
import { withChanges } from './fix.ts';
import { type PresentedFinding, presentFinding } from './present.ts';
import { proposeFix } from './propose-fix.ts';

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

test('on any strategy each pitfall is found at most once, and languages differ in words only', () => {
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      const findings = findingsOf(strategy, { profile: 'all' });
      expect(new Set(findings.map(({ pitfall }) => pitfall)).size).toBe(findings.length);
      const [nl, en] = languages.map((language) =>
        findings.map((finding) => withoutWords(presentFinding(finding, strategy, language))),
      );
      expect(nl).toEqual(en);
    }),
    { numRuns: 60 },
  );
});

function withoutWords({ evidence, ...finding }: PresentedFinding) {
  const { title: _, explanation: __, advice: ___, source: ____, ...facts } = finding;
  return { ...facts, evidence: evidence.map(({ path, value }) => ({ path, value })) };
}

test('on any strategy a fix that mends makes its finding go, fits the model, and sets off nothing of its own kind', () => {
  const mended = new Set<string>();
  fc.assert(
    fc.property(arbitraryStrategy, (strategy) => {
      for (const finding of findingsOf(strategy, { profile: 'all' })) {
        const changes = proposeFix(finding, strategy);
        if (!changes || pitfallById(finding.pitfall)?.fix?.kind === 'ask') continue;
        mended.add(finding.pitfall);
        const read = readStrategyJson(
          JSON.parse(JSON.stringify(toStrategyFile(withChanges(strategy, changes)))),
        );
        if (!read.ok) throw new Error(`${finding.pitfall}: ${read.problem.code}`);
        expect(read.warnings, finding.pitfall).toEqual([]);
        const left = findingsOf(read.strategy, { profile: 'all' }).map(({ pitfall }) => pitfall);
        expect(left).not.toContain(finding.pitfall);
      }
    }),
    { numRuns: 150 },
  );
  // A property about nothing proves nothing.
  expect(mended.size).toBeGreaterThan(10);
});

test('at least 25 pitfalls can be mended in one step', () => {
  expect(catalogue.filter(({ fix }) => fix?.kind === 'mend').length).toBeGreaterThanOrEqual(25);
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
