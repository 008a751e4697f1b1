import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { emptySessionState } from '#shared/session/session-state.ts';
import { entityNames, isListEntity } from '#shared/strategy/entities.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { addItem, moveItem, removeItem, setField, setInSet } from './operations.ts';
import { seedBoard } from './seed.ts';
import { type BoardChange, observeBoard } from './snapshot.ts';
import { createSessionJoin } from './with-session.ts';

/** Keys of all that is not the identical object any more. */
function differences(before: Strategy, after: Strategy): string[] {
  return entityNames.flatMap((name) => {
    if (before[name] === after[name]) return [];
    if (!isListEntity(name)) return [name];
    const old = new Map(itemsOf(before, name).map((item) => [item.id, item]));
    const touched = itemsOf(after, name).filter((item) => old.get(item.id) !== item);
    const gone = [...old.keys()].filter((id) => !itemsOf(after, name).some((item) => item.id === id));
    return [...touched.map(({ id }) => `${name}.${id}`), ...gone.map((id) => `${name}.${id}`)];
  });
}

function boardWith(patch: Record<string, unknown>) {
  const doc = new Y.Doc();
  seedBoard(doc, strategyFromPatch(patch));
  return { doc, origin: 'me' };
}

describe('the snapshot after an edit', () => {
  it('shares every object that the edit did not touch, on any board', () => {
    fc.assert(
      fc.property(
        arbitraryStrategy,
        fc.constantFrom('text', 'set', 'choice', 'add', 'move'),
        (strategy, kind) => {
          const doc = new Y.Doc();
          seedBoard(doc, strategy);
          const board = { doc, origin: 'me' };
          const observer = observeBoard(doc);
          const before = observer.current();
          expect(observer.current()).toBe(before);
          if (kind === 'text') setField(board, { entity: 'blocks', id: 'risk' }, 'statement', 'new words');
          if (kind === 'set') setInSet(board, { entity: 'ambition' }, 'notDoing', 'x', true);
          if (kind === 'choice') setField(board, { entity: 'ambition' }, 'serviceTier', 'platinum');
          if (kind === 'add') addItem(board, 'decisions', { text: 'x' }, { id: 'added' });
          if (kind === 'move') moveItem(board, 'risk', { x: 1, y: 2 });
          const touched = differences(before, observer.current());
          const allowed = {
            text: 'blocks.risk',
            choice: 'ambition',
            add: 'decisions.added',
            set: '',
            move: '',
          }[kind];
          expect(touched.filter((key) => key !== allowed)).toEqual([]);
          if (kind === 'move') expect(observer.current().layout).not.toBe(before.layout);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('changes whoever pointed at something that was removed, and nothing else', () => {
    const board = boardWith({
      channels: [{ id: 'c1' }, { id: 'c2' }],
      kpis: [
        { id: 'k1', channelIds: ['c1', 'c2'] },
        { id: 'k2', channelIds: ['c2'] },
      ],
    });
    const observer = observeBoard(board.doc);
    const before = observer.current();
    removeItem(board, 'channels', 'c1');
    const after = observer.current();
    expect(after.kpis[0]?.channelIds).toEqual(['c2']);
    expect(differences(before, after).sort()).toEqual(['channels.c1', 'kpis.k1']);
  });

  it('keeps parts and sets inside an item that did not change', () => {
    const board = boardWith({ sourcing: [{ id: 's1', reasons: ['quality'], contract: { termMonths: 12 } }] });
    const observer = observeBoard(board.doc);
    const [before] = observer.current().sourcing;
    setField(board, { entity: 'sourcing', id: 's1' }, 'selection.longlist', 4);
    const [after] = observer.current().sourcing;
    expect(after?.selection.longlist).toBe(4);
    expect(after?.contract).toBe(before?.contract);
    expect(after?.reasons).toBe(before?.reasons);
  });

  it('is the identical strategy when an edit says what was there already', () => {
    const board = boardWith({ ambition: { serviceTier: 'platinum' } });
    const observer = observeBoard(board.doc);
    const before = observer.current();
    board.doc.transact(() => board.doc.getMap('ambition').set('serviceTier', 'platinum'));
    expect(observer.current()).toBe(before);
  });

  it('tells listeners once per transaction what was touched', () => {
    const board = boardWith({ notes: [{ id: 'n1', text: 'one' }] });
    const observer = observeBoard(board.doc);
    const changes: BoardChange[] = [];
    const stop = observer.subscribe((change) => changes.push(change));
    setField(board, { entity: 'notes', id: 'n1' }, 'text', 'one two');
    board.doc.transact(() => {
      moveItem(board, 'n1', { x: 1, y: 1 });
      setField(board, { entity: 'ambition' }, 'serviceTier', 'standard');
    });
    stop();
    moveItem(board, 'n1', { x: 2, y: 2 });
    expect(changes.map(({ changed }) => [...changed].sort())).toEqual([
      ['notes.n1'],
      ['ambition', 'layout.n1'],
    ]);
    expect([...(changes[0]?.texts ?? [])]).toEqual(['notes.n1.text']);
    expect(changes.map(({ typing, local }) => ({ typing, local }))).toEqual([
      { typing: true, local: true },
      { typing: expect.any(Boolean), local: true },
    ]);
  });

  it('stops following after destroy', () => {
    const board = boardWith({});
    const observer = observeBoard(board.doc);
    let calls = 0;
    observer.subscribe(() => {
      calls += 1;
    });
    observer.destroy();
    setField(board, { entity: 'ambition' }, 'serviceTier', 'standard');
    expect(calls).toBe(0);
  });
});

describe('board and session together', () => {
  const session = {
    ...emptySessionState(),
    stage: 6,
    participants: { p2: person('Bo'), p1: person('Ann') },
    consents: { k1: { item: 'risk', departmentId: 'd1', verdict: 'agree' as const, note: '', at: null } },
  };

  function person(name: string) {
    return { name, departmentId: 'd1', role: 'contributor' as const };
  }

  it('takes people, verdicts and stage from the session, and drops references to nobody', () => {
    const board = boardWith({
      meta: { stage: 'agreed', version: 9, title: 'T' },
      departments: [{ id: 'd1' }],
      notes: [{ id: 'n1' }, { id: 'n2' }],
    });
    for (const [id, authorId] of [
      ['n1', 'p1'],
      ['n2', 'gone'],
    ] as const) {
      setField(board, { entity: 'notes', id }, 'authorId', authorId);
    }
    const joined = createSessionJoin().join(observeBoard(board.doc).current(), session);
    expect(joined.meta).toMatchObject({ stage: 'test', version: null, title: 'T' });
    expect(joined.participants.map(({ id, name }) => [id, name])).toEqual([
      ['p1', 'Ann'],
      ['p2', 'Bo'],
    ]);
    expect(joined.consents[0]).toMatchObject({
      id: 'k1',
      item: 'risk',
      departmentId: 'd1',
      verdict: 'agree',
    });
    expect(joined.notes.map(({ authorId }) => authorId)).toEqual(['p1', null]);
  });

  it('keeps what did not change', () => {
    const board = boardWith({
      departments: [{ id: 'd1' }],
      notes: [{ id: 'n1' }, { id: 'n2', item: 'gone' }],
    });
    const observer = observeBoard(board.doc);
    const join = createSessionJoin();
    const before = join.join(observer.unresolved(), session);
    expect(join.join(observer.unresolved(), { ...session, participants: { ...session.participants } })).toBe(
      before,
    );
    setField(board, { entity: 'notes', id: 'n1' }, 'text', 'x');
    expect(differences(before, join.join(observer.unresolved(), session))).toEqual(['notes.n1']);
  });

  it.each([
    [1, false, 'explore'],
    [3, false, 'explore'],
    [4, false, 'shape'],
    [5, false, 'shape'],
    [6, false, 'test'],
    [8, false, 'test'],
    [8, true, 'agreed'],
  ])('calls stage %i (agreed: %s) %s', (stage, agreed, expected) => {
    const signed = agreed ? { version: 'v1', at: '2026-11-20T10:00:00Z' } : null;
    const { doc } = boardWith({});
    const joined = createSessionJoin().join(observeBoard(doc).current(), {
      ...session,
      stage,
      agreed: signed,
    });
    expect(joined.meta.stage).toBe(expected);
  });
});
