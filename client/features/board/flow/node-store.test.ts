import { describe, expect, it, vi } from 'vitest';
import { layoutBoard } from '#shared/layout/layout.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { createNodeStore } from './node-store.ts';

const strategy = strategyFromPatch({
  notes: [
    { id: 'n1', text: 'Los' },
    { id: 'n2', text: 'Ook los' },
  ],
  layout: { n1: { x: 10, y: 20 }, n2: { x: 300, y: 20 } },
});

function moved(x: number): Strategy {
  return { ...strategy, layout: { ...strategy.layout, n1: { x, y: 20 } } };
}

describe('the nodes of the board', () => {
  it('gives only what moved a new object, and no new array when nothing did', () => {
    const store = createNodeStore(layoutBoard(strategy, 'nl'));
    const listener = vi.fn();
    store.subscribe(listener);
    const before = store.nodes();
    store.sync(layoutBoard(strategy, 'nl'));
    expect(store.nodes()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
    store.sync(layoutBoard(moved(50), 'nl'));
    const after = store.nodes();
    expect(after.filter((node, index) => node !== before[index]).map(({ id }) => id)).toEqual(['n1']);
    expect(store.find('n1')?.position).toEqual({ x: 50, y: 20 });
  });

  it('gives every node its size and no handles, so that nothing is measured', () => {
    for (const node of createNodeStore(layoutBoard(strategy, 'nl')).nodes()) {
      expect(node.measured).toEqual({ width: node.width, height: node.height });
      expect(node.handles).toEqual([]);
      expect(node.data).toEqual({});
      expect(node.draggable, 'who may drag is up to the board').toBeUndefined();
    }
  });

  it('leaves what is in the hand where the hand is, and takes the place of the board on drop', () => {
    const store = createNodeStore(layoutBoard(strategy, 'nl'));
    store.move(new Map([['n1', { x: 99, y: 99 }]]), 'n1');
    store.sync(layoutBoard(moved(50), 'nl'));
    expect(store.find('n1')?.position).toEqual({ x: 99, y: 99 });
    store.drop();
    expect(store.find('n1')?.position).toEqual({ x: 50, y: 20 });
    expect(store.find('n1')?.dragging).toBeFalsy();
  });

  it('shows what others drag, and puts it back when they let go without moving it', () => {
    const store = createNodeStore(layoutBoard(strategy, 'nl'));
    store.setRemoteDrags(new Map([['n2', { x: 5, y: 7 }]]));
    expect(store.find('n2')?.position).toEqual({ x: 305, y: 27 });
    store.setRemoteDrags(new Map());
    expect(store.find('n2')?.position).toEqual({ x: 300, y: 20 });
  });

  it('marks exactly what is selected', () => {
    const store = createNodeStore(layoutBoard(strategy, 'nl'));
    store.select(new Set(['n1']));
    const first = store.find('n2');
    store.select(new Set(['n1', 'learning']));
    expect(
      store
        .nodes()
        .filter(({ selected }) => selected)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['learning', 'n1']);
    expect(store.find('n2')).toBe(first);
  });
});

describe('what is in the hand', () => {
  it('is carried without a new place, marked, and unmarked on drop', () => {
    const store = createNodeStore(layoutBoard(strategy, 'nl'));
    store.carry(new Set(['n1', 'n2']), 'n1');
    expect(store.find('n1')).toMatchObject({ position: { x: 10, y: 20 }, className: 'board-carried' });
    expect(store.find('n2')?.className).toBe('board-carried');
    store.drop();
    expect(store.find('n1')?.className).toBeUndefined();
    expect(store.find('n1')?.dragging).toBeFalsy();
  });

  it('is resized in place until the board says its size', () => {
    const store = createNodeStore(layoutBoard(strategy, 'nl'));
    const before = store.find('n1');
    store.resize('n1', { x: 10, y: 20, w: 260, h: 150 });
    expect(store.find('n1')).toMatchObject({ width: 260, measured: { width: 260, height: 150 } });
    store.drop();
    expect(store.find('n1')?.width).toBe(before?.width);
  });

  it('lies by its height in the pile: a card brought to the front lies over every note', () => {
    const pile = { ...strategy.layout, learning: { x: 0, y: 0, z: 1 }, n2: { x: 300, y: 20, z: -1 } };
    const store = createNodeStore(layoutBoard({ ...strategy, layout: pile }, 'nl'));
    const heightOf = (id: string) => store.find(id)?.zIndex ?? 0;
    expect(heightOf('learning')).toBeGreaterThan(heightOf('n1'));
    expect(heightOf('n2')).toBeLessThan(heightOf('position'));
    expect(heightOf('n2')).toBeGreaterThan(0);
  });
});
