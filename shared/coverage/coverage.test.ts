import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { coverageOf } from './coverage.ts';
import { touchedBy, touchesOf } from './touches.ts';

const strategy = strategyFromPatch({
  departments: [
    { id: 'cs', kind: 'customer_service' },
    { id: 'it', kind: 'it' },
    { id: 'hr', kind: 'hr' },
    { id: 'shop', kind: 'sales', involved: false },
  ],
  participants: [
    { id: 'p1', departmentId: 'it' },
    { id: 'p2', departmentId: 'it' },
  ],
  themes: [{ id: 'learning', ownerDeptId: 'cs' }],
  knowledge: { ownerDeptId: 'it' },
  channels: [
    { id: 'c1', kind: 'chat', ownerDeptId: 'it' },
    { id: 'c2', kind: 'phone' },
  ],
  visionStatements: [{ id: 'v1', topic: 'service' }],
  notes: [
    { id: 'f1', item: 'position', title: 'Groep', shape: 'frame' },
    { id: 'n1', item: 'f1', departmentId: 'cs' },
    { id: 'n2', departmentId: 'cs' },
    { id: 'n3', departmentId: 'gone', item: 'learning' },
  ],
  comments: [{ id: 'm1', item: 'budget', departmentId: 'cs' }],
  consents: [
    { id: 'a1', item: 'learning', departmentId: 'it', verdict: 'block' },
    { id: 'a2', item: 'learning', departmentId: 'it', verdict: 'agree' },
    { id: 'a3', departmentId: 'cs', verdict: 'agree_with_note' },
  ],
});
const by = (departmentId: string) => ({ departmentId, onBehalf: false });
const touches = touchesOf(
  strategy,
  new Map([
    ['c2', [by('cs')]],
    ['v1', [by('it')]],
    ['ambition', [by('it'), by('nobody')]],
  ]),
);

describe('what a department touched', () => {
  it('is its notes and what they are about, its comments, what it owns and what it wrote', () => {
    expect(touchedBy(strategy, touches, 'cs')).toEqual(
      new Set(['n1', 'f1', 'position', 'n2', 'budget', 'c2', 'learning']),
    );
    const its = ['vision-service', 'ambition', 'not-doing', 'knowledge-ownership', 'c1'];
    expect(touchedBy(strategy, touches, 'it')).toEqual(new Set(its));
    expect(touchedBy(strategy, touches, 'hr')).toEqual(new Set());
  });
});

describe('the coverage', () => {
  const coverage = coverageOf(strategy, touches);
  const cell = (row: string, department: string) =>
    coverage.rows.find(({ id }) => id === row)?.cells.find(({ departmentId }) => departmentId === department);

  it('has a row for each theme and block, and a column for each department that takes part', () => {
    expect(coverage.rows.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 6 }, () => 'theme'),
      ...Array.from({ length: 15 }, () => 'block'),
    ]);
    expect(coverage.departments.map(({ departmentId }) => departmentId)).toEqual(['cs', 'it', 'hr']);
  });

  it('tells contributing, owning and agreeing apart', () => {
    expect(cell('position', 'cs')).toMatchObject({ contributed: true, owns: false, verdict: null });
    expect(cell('learning', 'cs')).toMatchObject({ contributed: false, owns: true });
    expect(cell('learning', 'it')).toMatchObject({ contributed: false, owns: false, verdict: 'agree' });
    expect(cell('knowledge-ownership', 'it')).toMatchObject({ owns: true });
  });

  it('counts what is written about a card for the block that it belongs to, but not who owns it', () => {
    expect(cell('service-setup', 'cs')).toMatchObject({ contributed: true, owns: false });
    expect(cell('service-setup', 'it')).toMatchObject({ contributed: false, owns: false });
  });

  it('shows who is quiet, and who is there', () => {
    expect(coverage.departments).toEqual([
      { departmentId: 'cs', covered: 4, people: 0, verdict: 'agree_with_note', isQuiet: false },
      { departmentId: 'it', covered: 2, people: 2, verdict: null, isQuiet: false },
      { departmentId: 'hr', covered: 0, people: 0, verdict: null, isQuiet: true },
    ]);
  });

  it('says where all that a department brought in was written by others, on its behalf', () => {
    const onBehalf = (departmentId: string) => ({ departmentId, onBehalf: true });
    const writers = new Map([
      ['learning', [onBehalf('hr')]],
      ['position', [onBehalf('cs'), onBehalf('hr')]],
    ]);
    const { rows } = coverageOf(strategy, touchesOf(strategy, writers));
    const said = (row: string) =>
      rows
        .find(({ id }) => id === row)
        ?.cells.filter(({ contributed }) => contributed)
        .map(({ departmentId, onBehalf: isSo }) => [departmentId, isSo]);
    expect(said('learning')).toEqual([['hr', true]]);
    expect(said('position')).toEqual([
      ['cs', false],
      ['hr', true],
    ]);
  });

  it('never counts more than there is, whatever the strategy', () => {
    fc.assert(
      fc.property(arbitraryStrategy, (one) => {
        const { departments, rows } = coverageOf(one, touchesOf(one, new Map()));
        for (const { cells } of rows) expect(cells).toHaveLength(departments.length);
        for (const { covered, isQuiet } of departments) {
          expect(covered).toBeLessThanOrEqual(rows.length);
          if (isQuiet) expect(covered).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
