import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '#shared/layout/boxes.ts';
import type { BoardNode, BoardNodeType } from '../flow/node-store.ts';
import { rectOf } from '../hands/drag-session.ts';
import { inPile, standingOut, topmostAt } from './pile.ts';

const usual = { frame: 300_000, card: 1_000_001, finding: 1_000_001, note: 1_000_002 } as const;
const sheet = 1_000_001;

function node(id: string, type: BoardNodeType, x: number, y: number, z = 0): BoardNode {
  const zIndex = usual[type] + 4 * z;
  return { id, type, position: { x, y }, width: 100, height: 100, zIndex, data: {} };
}

function idsOf(nodes: readonly BoardNode[]): readonly string[] {
  return nodes.map(({ id }) => id);
}

const isNote = ({ type }: BoardNode) => type === 'note';

describe('what stands out of the picture of the notes', () => {
  it('are the nodes that are not at rest, in their order', () => {
    const nodes = [node('c', 'card', 0, 0), node('a', 'note', 0, 200), node('b', 'note', 200, 200)];
    expect(idsOf(standingOut(nodes, isNote))).toEqual(['c']);
    expect(idsOf(standingOut(nodes, (one) => isNote(one) && one.id !== 'b'))).toEqual(['c', 'b']);
  });

  it('is what lies on an element, for the picture lies under that; not what it lies on', () => {
    const nodes = [node('low', 'note', 0, 0), node('mid', 'note', 50, 0), node('high', 'note', 100, 0)];
    expect(idsOf(standingOut(nodes, ({ id }) => id !== 'low'))).toEqual(['low', 'mid', 'high']);
    expect(idsOf(standingOut(nodes, ({ id }) => id !== 'high'))).toEqual(['high']);
  });

  it('is no note on a card, unless either was moved in the pile', () => {
    const onCard = [node('c', 'card', 0, 0), node('n', 'note', 50, 50)];
    expect(idsOf(standingOut(onCard, isNote))).toEqual(['c']);
    const under = [node('c', 'card', 0, 0), node('n', 'note', 50, 50, -1)];
    expect(idsOf(standingOut(under, isNote))).toEqual(['c', 'n']);
    const onRaised = [node('c', 'card', 0, 0, 1), node('n', 'note', 50, 50, 2)];
    expect(idsOf(standingOut(onRaised, isNote))).toEqual(['c', 'n']);
  });

  it('leaves a picture at one height that shows the pile as it is', () => {
    const anyNode = fc.record({
      type: fc.constantFrom<BoardNodeType>('card', 'note', 'note'),
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 300 }),
      z: fc.integer({ min: -2, max: 2 }),
      isBusy: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyNode, { maxLength: 12 }), (list) => {
        const nodes = list.map(({ type, x, y, z }, index) => node(String(index), type, x, y, z));
        const isAtRest = (one: BoardNode) => isNote(one) && list[Number(one.id)]?.isBusy === false;
        const out = new Set(standingOut(nodes, isAtRest));
        const piled = inPile(nodes);
        for (const [at, one] of piled.entries()) {
          if (!isAtRest(one)) expect(out.has(one)).toBe(true);
          if (out.has(one)) continue;
          for (const [otherAt, other] of piled.entries()) {
            if (!out.has(other) || !overlaps(rectOf(one), rectOf(other))) continue;
            expect((other.zIndex ?? 0) > sheet).toBe(otherAt > at);
          }
        }
      }),
    );
  });
});

describe('what one sees at a point', () => {
  it('is the highest in the pile, of those that lie equally high the last', () => {
    const nodes = [node('up', 'note', 0, 0, 1), node('a', 'note', 0, 0), node('b', 'note', 50, 0)];
    expect(topmostAt(nodes, { x: 75, y: 50 })?.id).toBe('up');
    expect(topmostAt(nodes, { x: 125, y: 50 })?.id).toBe('b');
    expect(topmostAt(nodes.slice(1), { x: 75, y: 50 })?.id).toBe('b');
    expect(topmostAt(nodes, { x: 200, y: 50 })).toBeUndefined();
  });
});
