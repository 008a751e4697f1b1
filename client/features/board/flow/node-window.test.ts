import { describe, expect, it } from 'vitest';
import type { BoardNode } from './node-store.ts';
import { createNodeWindow } from './node-window.ts';

const columns = 40;

function nodeAt(id: number, x: number, y: number): BoardNode {
  return { id: `n${id}`, type: 'note', position: { x, y }, width: 200, height: 200, data: {} };
}

function grid(count: number): BoardNode[] {
  return Array.from({ length: count }, (_, index) =>
    nodeAt(index, (index % columns) * 240, Math.floor(index / columns) * 240),
  );
}

const seen = { x: 0, y: 0, w: 1000, h: 800 };

describe('the nodes in and around what is seen', () => {
  it('are all of them on a small board', () => {
    const all = grid(800);
    expect(createNodeWindow().nodesIn(all, seen)).toBe(all);
  });

  it('are none while the board has no size, and the same array as long as nothing in it changes', () => {
    const all = grid(1000);
    const window = createNodeWindow();
    expect(window.nodesIn(all, { ...seen, w: 0, h: 0 })).toEqual([]);
    const first = window.nodesIn(all, seen);
    expect(first.length).toBeGreaterThan(20);
    expect(first.length).toBeLessThan(200);
    expect(window.nodesIn(all, { ...seen, x: 300 })).toBe(first);
    const unseen = [...all];
    unseen[999] = { ...nodeAt(999, 9000, 9000), selected: true };
    expect(window.nodesIn(unseen, seen)).toBe(first);
  });

  it('take over what moves within it, comes in and goes out', () => {
    const all = grid(1000);
    const window = createNodeWindow();
    const first = window.nodesIn(all, seen);
    const moved = [...all];
    moved[0] = nodeAt(0, 20, 20);
    const second = window.nodesIn(moved, seen);
    expect(second).toHaveLength(first.length);
    expect(second.filter((node, index) => node !== first[index])).toEqual([moved[0]]);
    const away = [...moved];
    away[0] = nodeAt(0, 50_000, 0);
    expect(window.nodesIn(away, seen)).toHaveLength(first.length - 1);
    const back = [...away];
    back[999] = nodeAt(999, 100, 100);
    expect(window.nodesIn(back, seen).at(-1)).toBe(back[999]);
  });

  it('follow what is seen once it comes to the edge, and hold on to what is being dragged', () => {
    const all = grid(1000);
    all[0] = { ...nodeAt(0, 0, 0), dragging: true };
    const window = createNodeWindow();
    window.nodesIn(all, seen);
    const later = window.nodesIn(all, { ...seen, x: 6000 });
    expect(later[0]).toBe(all[0]);
    expect(later.slice(1).every(({ position }) => position.x > 4000)).toBe(true);
  });
});
