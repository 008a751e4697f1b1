import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSessionJoin } from '#shared/board/with-session.ts';
import { findingsOf } from '#shared/pitfalls/engine.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { plainText, runsOfBlock } from '#shared/report/runs.ts';
import { emptySessionState, type SessionConsent } from '#shared/session/session-state.ts';
import { contentOf } from '#shared/strategy/consents/content.ts';
import { createLapseMarker } from '#shared/strategy/consents/lapse.ts';
import { readStrategyJson, strategyFromPatch } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { changesSince, contentFingerprint } from './changes.ts';
import { isSameDecisions } from './same-decisions.ts';
import { finalVerdict, standings } from './standing.ts';
import { verdictsIn } from './verdicts.ts';

const board = (patch: Readonly<Record<string, unknown>> = {}): Strategy =>
  strategyFromPatch({
    departments: [
      { id: 'cs', kind: 'customer_service', name: 'Klantenservice' },
      { id: 'mk', kind: 'marketing', name: 'Marketing' },
    ],
    themes: [{ id: 'knowledge-ownership', statement: 'Eén bron', reason: 'Rust', ownerDeptId: 'cs' }],
    knowledge: { ownerDeptId: 'cs', singleSource: false },
    kpis: [{ id: 'k1', kind: 'nps', target: 12, ownerDeptId: 'cs', setByDeptId: 'mk' }],
    ...patch,
  });

/** The strategy in a session in which departments gave these verdicts on `given`. */
function agreedOn(given: Strategy, ...cells: readonly Partial<SessionConsent>[]) {
  const consents = Object.fromEntries(
    cells.map((cell, at): [string, SessionConsent] => [
      `c${at}`,
      {
        item: null,
        departmentId: 'cs',
        verdict: 'agree',
        note: '',
        at: '2026-11-22T10:00:00Z',
        fingerprint: contentFingerprint(given, cell.item ?? null),
        ...cell,
      },
    ]),
  );
  const contents = Object.fromEntries(
    cells.map(({ item = null }) => [contentFingerprint(given, item), contentOf(given, item)]),
  );
  return { ...emptySessionState(), consents, contents };
}

const lapsedOf = (strategy: Strategy) => strategy.consents.map(({ lapsed }) => lapsed);

describe('what a verdict is about', () => {
  it('of a theme is its decision, reason and owner, and the choices that belong to it', () => {
    expect(contentOf(board(), 'knowledge-ownership')).toEqual([
      { path: 'themes.knowledge-ownership.statement', value: 'Eén bron' },
      { path: 'themes.knowledge-ownership.reason', value: 'Rust' },
      { path: 'themes.knowledge-ownership.ownerDeptId', value: 'cs' },
      { path: 'knowledge.ownerDeptId', value: 'cs' },
      { path: 'knowledge.singleSource', value: false },
    ]);
  });

  it('of the whole holds that of its themes', () => {
    expect(contentOf(board(), null)).toEqual(
      expect.arrayContaining([...contentOf(board(), 'knowledge-ownership')]),
    );
  });
});

describe('a verdict', () => {
  const session = agreedOn(board(), { item: 'knowledge-ownership' }, { item: 'k1' }, { item: null });

  it('holds while nothing that it is about changes, whatever else does', () => {
    const join = createSessionJoin();
    expect(lapsedOf(join.join(board(), session))).toEqual([false, false, false]);
    const busy = board({
      themes: [
        {
          id: 'knowledge-ownership',
          statement: ' Eén bron ',
          reason: 'Rust',
          ownerDeptId: 'cs',
          status: 'agreed',
        },
      ],
      notes: [{ id: 'n1', item: 'knowledge-ownership', text: 'Goed zo' }],
    });
    expect(lapsedOf(join.join(busy, session))).toEqual([false, false, false]);
  });

  it.each([
    [
      'the decision',
      {
        themes: [{ id: 'knowledge-ownership', statement: 'Twee bronnen', reason: 'Rust', ownerDeptId: 'cs' }],
      },
      [true, false, true],
    ],
    [
      'a choice that belongs to it',
      { knowledge: { ownerDeptId: 'cs', singleSource: true } },
      [true, false, true],
    ],
    [
      'a target',
      { kpis: [{ id: 'k1', kind: 'nps', target: 20, ownerDeptId: 'cs', setByDeptId: 'mk' }] },
      [false, true, false],
    ],
    [
      'another theme',
      {
        themes: [
          { id: 'knowledge-ownership', statement: 'Eén bron', reason: 'Rust', ownerDeptId: 'cs' },
          { id: 'learning', statement: 'Elke week' },
        ],
      },
      [false, false, true],
    ],
  ])('lapses with %s, and holds again when that is put back', (_, patch, lapsed) => {
    const join = createSessionJoin();
    join.join(board(), session);
    const changed = join.join(board(patch), session);
    expect(lapsedOf(changed)).toEqual(lapsed);
    for (const consent of changed.consents)
      expect(changesSince(changed, consent).length > 0).toBe(consent.lapsed);
    expect(lapsedOf(join.join(board(), session))).toEqual([false, false, false]);
  });

  it('on what is gone is no verdict on the whole', () => {
    const joined = createSessionJoin().join(board({ kpis: [] }), agreedOn(board(), { item: 'k1' }));
    expect(joined.consents).toEqual([]);
  });

  it('of a file without fingerprint is taken as it stands', () => {
    const strategy = board({
      consents: [{ id: 'a', item: 'learning', departmentId: 'cs', verdict: 'agree' }],
    });
    expect(lapsedOf(strategy)).toEqual([false]);
  });

  it('tells old and new', () => {
    const changed = createSessionJoin().join(board({ knowledge: { ownerDeptId: 'mk' } }), session);
    const [consent] = changed.consents;
    expect(consent && changesSince(changed, consent)).toEqual([
      { kind: 'changed', path: 'knowledge.ownerDeptId', before: 'cs', after: 'mk' },
      { kind: 'went', path: 'knowledge.singleSource', before: false },
    ]);
  });
});

describe('what reads verdicts', () => {
  const session = agreedOn(board(), { item: 'k1' });
  const changed = board({
    kpis: [{ id: 'k1', kind: 'nps', target: 20, ownerDeptId: 'cs', setByDeptId: 'mk' }],
  });
  const isDictated = (strategy: Strategy) =>
    findingsOf(strategy, { profile: 'all' }).some(({ pitfall }) => pitfall === 'kpi-dictated');

  it('finds a dictated figure again once the agreement to it has lapsed, also in the exported file', () => {
    const join = createSessionJoin();
    expect(isDictated(join.join(board(), session))).toBe(false);
    const live = join.join(changed, session);
    expect(isDictated(live)).toBe(true);
    const file = readStrategyJson(JSON.parse(JSON.stringify(toStrategyFile(live))));
    expect(file.ok && isDictated(file.strategy)).toBe(true);
    expect(file.ok && findingsOf(file.strategy)).toEqual(findingsOf(live));
  });

  it('counts what holds, and an objection above all', () => {
    const strategy = createSessionJoin().join(
      board(),
      agreedOn(
        board(),
        { item: null },
        { item: 'learning', verdict: 'block', note: 'Nee' },
        { item: 'knowledge-ownership', departmentId: 'mk', fingerprint: 'f'.repeat(64) },
      ),
    );
    const [cs, mk] = standings(strategy);
    expect(cs).toMatchObject({ agreed: 0, lapsed: 0, isSilent: false });
    expect(cs && finalVerdict(cs)).toBe('block');
    expect(mk).toMatchObject({ agreed: 0, lapsed: 1, isSilent: true });
    expect(mk && finalVerdict(mk)).toBe(null);
    expect(verdictsIn(strategy).of('cs', 'learning')?.note).toBe('Nee');
  });

  it('the document says what lapsed, on whose behalf, and the sign-off', () => {
    const given = agreedOn(board(), { item: 'k1', byName: 'Anouk', onBehalf: true, note: 'Mits budget' });
    const strategy = createSessionJoin().join(changed, {
      ...given,
      edition: 2,
      versions: { v2: { name: 'Na de zomer', at: '2026-11-22T10:00:00Z' } },
      agreed: { version: 'v2', at: '2026-11-22T11:00:00Z', byName: 'Anouk' },
    });
    const { chapters, cover } = buildReport(strategy, 'nl', { findings: [] });
    const text = chapters
      .flatMap(({ blocks }) => blocks.map((block) => plainText(runsOfBlock(block))))
      .join('\n');
    expect(text).toContain('Vervallen (Akkoord, namens de afdeling)');
    expect(text).toContain('Mits budget');
    expect(text).toContain('2: Na de zomer');
    const facts = cover.facts.map(({ term, value }) => `${plainText(term)}: ${plainText(value)}`);
    expect(facts).toContain('Versie: 2: Na de zomer');
    expect(facts.some((fact) => fact.startsWith('Vastgesteld: 22 november 2026'))).toBe(true);
  });
});

it('two snapshots say the same whatever people say about them and wherever things lie', () => {
  fc.assert(
    fc.property(arbitraryStrategy, (one) => {
      const other = {
        ...one,
        notes: [],
        comments: [],
        links: [],
        layout: {},
        consents: [],
        participants: [],
      };
      expect(isSameDecisions(one, other)).toBe(true);
      const asked = { ...one, ambition: { ...one.ambition, endState: `${one.ambition.endState} anders` } };
      expect(isSameDecisions(one, asked)).toBe(false);
    }),
    { numRuns: 30 },
  );
});

it('marking is the same bit by bit and at once, and marks nothing twice', () => {
  fc.assert(
    fc.property(fc.array(arbitraryStrategy, { minLength: 1, maxLength: 4 }), (snapshots) => {
      const marker = createLapseMarker();
      for (const snapshot of snapshots) {
        const marked = marker.mark(snapshot);
        expect(lapsedOf(marked)).toEqual(lapsedOf(createLapseMarker().mark(snapshot)));
        expect(marker.mark(marked)).toBe(marked);
      }
    }),
    { numRuns: 30 },
  );
});
