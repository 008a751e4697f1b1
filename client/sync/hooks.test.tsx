import { act, cleanup, render, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { addNote } from '#shared/board/note-operations.ts';
import { moveItem, removeItem, setField } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import {
  useBox,
  useCanEdit,
  useFindings,
  useItem,
  useMe,
  useNote,
  usePresence,
  useSession,
  useStrategy,
  useStrategySelector,
  useUndo,
} from './hooks.ts';
import type { WorkshopConnection } from './workshop-connection.ts';
import { WorkshopContext } from './workshop-context.ts';

const patch = {
  channels: [
    { id: 'c1', kind: 'phone' },
    { id: 'c2', kind: 'chat' },
  ],
  notes: [{ id: 'n1', text: 'one' }],
};

function inside(workshop: WorkshopConnection) {
  return ({ children }: { children: ReactNode }) => (
    <WorkshopContext value={workshop}>{children}</WorkshopContext>
  );
}

function counted<Value>(workshop: WorkshopConnection, hook: () => Value) {
  let renders = 0;
  const { result } = renderHook(
    () => {
      renders += 1;
      return hook();
    },
    { wrapper: inside(workshop) },
  );
  return { result, renders: () => renders };
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the hooks', () => {
  it('render again only what changed', () => {
    const workshop = loneWorkshop(strategyFromPatch(patch));
    const whole = counted(workshop, useStrategy);
    const first = counted(workshop, () => useItem('channels', 'c1'));
    const second = counted(workshop, () => useItem('channels', 'c2'));
    const ambition = counted(workshop, () => useItem('ambition'));
    const note = counted(workshop, () => useNote('n1'));
    const box = counted(workshop, () => useBox('n1'));
    const kinds = counted(workshop, () =>
      useStrategySelector(
        ({ channels }) => channels.map(({ kind }) => kind),
        (a, b) => a.join() === b.join(),
      ),
    );
    act(() => void setField(workshop.board, { entity: 'channels', id: 'c1' }, 'name', 'Main line'));
    act(() => void moveItem(workshop.board, 'n1', { x: 1, y: 2 }));
    expect([whole, first, second, ambition, note, box, kinds].map(({ renders }) => renders())).toEqual([
      3, 2, 1, 1, 1, 2, 1,
    ]);
    expect(first.result.current?.name).toBe('Main line');
    expect(box.result.current).toEqual({ x: 1, y: 2 });
    act(() => void removeItem(workshop.board, 'channels', 'c2'));
    expect(second.result.current).toBeUndefined();
    expect(kinds.result.current).toEqual(['phone']);
  });

  it('show the edits of others once a frame, and my own at once', async () => {
    const workshop = loneWorkshop(strategyFromPatch(patch));
    const other = { doc: new Y.Doc(), origin: 'other' };
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(workshop.board.doc));
    other.doc.on('update', (update) => Y.applyUpdate(workshop.board.doc, update, 'wire'));
    const told = vi.fn<(changed: ReadonlySet<string>) => void>();
    workshop.store.subscribeToKeys(told);
    for (let n = 0; n < 50; n += 1) addNote(other, { author: 'Bo', authorId: null, departmentId: null });
    expect(told).not.toHaveBeenCalled();
    await new Promise(requestAnimationFrame);
    expect(told).toHaveBeenCalledTimes(1);
    expect(told.mock.calls[0]?.[0]?.size).toBe(51);
    setField(workshop.board, { entity: 'ambition' }, 'serviceTier', 'basic');
    expect(told).toHaveBeenCalledTimes(2);
    expect(told.mock.calls[1]).toEqual([new Set(['ambition'])]);
  });

  it('take my own edit and what others did before it in one go', () => {
    const workshop = loneWorkshop(strategyFromPatch(patch));
    const other = { doc: new Y.Doc(), origin: 'other' };
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(workshop.board.doc));
    other.doc.on('update', (update) => Y.applyUpdate(workshop.board.doc, update, 'wire'));
    const told = vi.fn();
    workshop.store.subscribe(told);
    setField(other, { entity: 'channels', id: 'c2' }, 'name', 'Chat');
    setField(workshop.board, { entity: 'channels', id: 'c1' }, 'name', 'Line');
    expect(told).toHaveBeenCalledTimes(1);
    expect(workshop.store.strategy().channels.map(({ name }) => name)).toEqual(['Line', 'Chat']);
  });

  it('offer undo as long as there is something to undo', () => {
    const workshop = loneWorkshop(strategyFromPatch(patch));
    const undo = counted(workshop, useUndo);
    expect(undo.result.current.canUndo).toBe(false);
    act(() => void setField(workshop.board, { entity: 'ambition' }, 'serviceTier', 'basic'));
    expect(undo.result.current.canUndo).toBe(true);
    act(() => void undo.result.current.undo());
    expect([undo.result.current.canUndo, undo.result.current.canRedo]).toEqual([false, true]);
  });

  it('tell who I am, what I may do, and who is here', () => {
    const participant = loneWorkshop(strategyFromPatch(patch), { stage: 4, name: 'Ann' });
    const observer = loneWorkshop(strategyFromPatch(patch), { role: 'observer' });
    expect(counted(participant, useMe).result.current).toMatchObject({ name: 'Ann', role: 'participant' });
    expect(counted(participant, useSession).result.current.stage).toBe(4);
    expect(counted(participant, usePresence).result.current).toMatchObject([{ name: 'Ann', isMe: true }]);
    expect(counted(participant, useCanEdit).result.current).toBe(true);
    expect(counted(observer, useCanEdit).result.current).toBe(false);
  });

  it('say plainly when the provider is missing', () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
    const Lost = () => <p>{useMe().name}</p>;
    expect(() => render(<Lost />)).toThrow('WorkshopProvider');
    silence.mockRestore();
  });
});

describe('findings', () => {
  const conflict = {
    ...patch,
    meta: { stage: 'test' },
    ambition: { serviceTier: 'platinum' },
    channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving'] }],
  };

  it('come and go shortly after a choice, also while I type in the same card', async () => {
    const workshop = loneWorkshop(strategyFromPatch({ channels: conflict.channels }));
    const { findings, board } = workshop;
    const hook = counted(workshop, useFindings);
    await vi.waitFor(() => expect(hook.result.current).toBeDefined());
    vi.useFakeTimers();
    setField(board, { entity: 'ambition' }, 'serviceTier', 'platinum');
    setField(board, { entity: 'channels', id: 'c1' }, 'name', 'Robbie');
    act(() => void vi.advanceTimersByTime(150));
    expect(findings.current().map(({ pitfall }) => pitfall)).toContain('platinum-service-with-cost-bot');
    expect(hook.result.current).toBe(findings.current());
    setField(board, { entity: 'ambition' }, 'serviceTier', 'basic');
    act(() => void vi.advanceTimersByTime(150));
    expect(findings.current().map(({ pitfall }) => pitfall)).not.toContain('platinum-service-with-cost-bot');
  });
});
