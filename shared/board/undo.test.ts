import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Board } from './board.ts';
import { addItem, removeItem, setField } from './operations.ts';
import { seedBoard } from './seed.ts';
import { readBoard } from './snapshot.ts';
import { createUndo } from './undo.ts';

function twoPeople(): [Board, Board] {
  const seeded = new Y.Doc();
  seedBoard(seeded, strategyFromPatch({ goals: [{ id: 'g1', text: 'Shared goal' }] }));
  const people = ['Ann', 'Bo'].map((origin): Board => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(seeded));
    return { doc, origin };
  });
  const [ann, bo] = people as [Board, Board];
  ann.doc.on('update', (update, origin) => origin !== 'wire' && Y.applyUpdate(bo.doc, update, 'wire'));
  bo.doc.on('update', (update, origin) => origin !== 'wire' && Y.applyUpdate(ann.doc, update, 'wire'));
  return [ann, bo];
}

const goal = { entity: 'goals', id: 'g1' } as const;

afterEach(() => void vi.useRealTimers());

describe('undo', () => {
  it('takes back my own edits only', () => {
    const [ann, bo] = twoPeople();
    const undo = createUndo(ann.doc, ann.origin);
    setField(ann, goal, 'text', 'Shared goal, says Ann');
    setField(bo, goal, 'text', 'Bo: Shared goal, says Ann');
    setField(bo, { entity: 'ambition' }, 'serviceTier', 'standard');
    expect(undo.undo()).toEqual({ ok: true });
    expect(readBoard(bo.doc).goals[0]?.text).toBe('Bo: Shared goal');
    expect(undo.undo()).toEqual({ ok: false, code: 'nothing-left' });
    expect(readBoard(bo.doc).ambition.serviceTier).toBe('standard');
  });

  it('refuses to take back a card that others have worked on, and goes on to the step before', () => {
    const [ann, bo] = twoPeople();
    const undo = createUndo(ann.doc, ann.origin);
    setField(ann, { entity: 'ambition' }, 'serviceTier', 'standard');
    const added = addItem(ann, 'goals', { text: 'New' });
    const id = added.ok ? added.id : '';
    setField(bo, { entity: 'goals', id }, 'text', 'New, and better');
    expect(undo.undo()).toEqual({ ok: false, code: 'others-edited', items: [id] });
    expect(readBoard(ann.doc).goals.at(-1)?.text).toBe('New, and better');
    expect(undo.undo()).toEqual({ ok: true });
    expect(readBoard(ann.doc).ambition.serviceTier).toBeNull();
    expect(readBoard(bo.doc)).toEqual(readBoard(ann.doc));
  });

  it('refuses to remove again what came back and was worked on since', () => {
    const [ann, bo] = twoPeople();
    const undo = createUndo(ann.doc, ann.origin);
    removeItem(ann, 'goals', 'g1');
    undo.undo();
    setField(bo, goal, 'text', 'Shared goal indeed');
    expect(undo.redo()).toMatchObject({ ok: false, code: 'others-edited' });
    expect(readBoard(ann.doc).goals[0]?.text).toBe('Shared goal indeed');
  });

  it('takes a card back when others only looked at it', () => {
    const [ann] = twoPeople();
    const undo = createUndo(ann.doc, ann.origin);
    const added = addItem(ann, 'goals', { text: 'New' });
    setField(ann, { entity: 'goals', id: added.ok ? added.id : '' }, 'level', 'strategic');
    expect([undo.undo(), undo.undo()]).toEqual([{ ok: true }, { ok: true }]);
    expect(readBoard(ann.doc).goals).toHaveLength(1);
  });

  it('does not put back a choice that somebody else has changed since', () => {
    const [ann, bo] = twoPeople();
    const undo = createUndo(ann.doc, ann.origin);
    setField(ann, { entity: 'ambition' }, 'serviceTier', 'standard');
    setField(bo, { entity: 'ambition' }, 'serviceTier', 'platinum');
    undo.undo();
    expect(readBoard(ann.doc).ambition.serviceTier).toBe('platinum');
  });

  it('takes what is typed in one go for one step, and another field or a pause for another', () => {
    vi.useFakeTimers();
    const [ann] = twoPeople();
    const undo = createUndo(ann.doc, ann.origin);
    for (const text of ['S', 'So', 'Soo', 'Soon']) setField(ann, goal, 'text', text);
    vi.advanceTimersByTime(2000);
    setField(ann, goal, 'text', 'Soon!');
    setField(ann, goal, 'rationale', 'because');
    undo.endStep();
    setField(ann, goal, 'rationale', 'because of that');
    const { goals } = readBoard(ann.doc);
    expect(goals[0]).toMatchObject({ text: 'Soon!', rationale: 'because of that' });
    const seen: unknown[] = [];
    while (undo.canUndo()) {
      undo.undo();
      const [now] = readBoard(ann.doc).goals;
      seen.push([now?.text, now?.rationale]);
    }
    expect(seen).toEqual([
      ['Soon!', 'because'],
      ['Soon!', ''],
      ['Soon', ''],
      ['Shared goal', ''],
    ]);
    undo.redo();
    expect(readBoard(ann.doc).goals[0]?.text).toBe('Soon');
  });

  it('tells when there is something to undo', () => {
    const [ann] = twoPeople();
    const undo = createUndo(ann.doc, ann.origin);
    const told = vi.fn();
    undo.subscribe(told);
    setField(ann, goal, 'level', 'strategic');
    expect(told).toHaveBeenCalled();
    expect([undo.canUndo(), undo.canRedo()]).toEqual([true, false]);
    undo.undo();
    expect([undo.canUndo(), undo.canRedo()]).toEqual([false, true]);
    undo.destroy();
  });
});
