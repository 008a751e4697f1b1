import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { type Box, findItem, type Strategy } from '#shared/strategy/strategy.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { type Clip, clipLines, clipOf, clipText, readClip } from './clip.ts';
import { pasteClip } from './paste-clip.ts';
import { seedBoard } from './seed.ts';
import { readBoard } from './snapshot.ts';
import { createUndo } from './undo.ts';

const source = strategyFromPatch({
  departments: [{ id: 'd1', kind: 'customer_service', name: 'KCC' }],
  goals: [{ id: 'g1', text: 'Sneller helpen', level: 'strategic', ownerDeptId: 'd1' }],
  channels: [{ id: 'c1', kind: 'phone', name: 'Servicelijn' }],
  notes: [
    { id: 'f1', shape: 'frame', title: 'Wachten' },
    { id: 'n1', text: 'Te lang', author: 'Anouk', departmentId: 'd1', item: 'f1' },
    { id: 'n2', text: 'Los\nbriefje', author: 'Anouk', item: 'c1' },
  ],
  links: [
    { id: 'l1', from: 'n1', to: 'n2', label: 'omdat' },
    { id: 'l2', from: 'n1', to: 'ambition' },
  ],
  layout: { f1: { x: 0, y: 0, w: 400, h: 300 }, n1: { x: 20, y: 60 }, n2: { x: 500, y: 0 } },
});
const placeOf = (strategy: Strategy) => (id: string) => strategy.layout[id];

function paste(target: Strategy, clip: Clip, item: string | null = null) {
  const doc = new Y.Doc();
  seedBoard(doc, target);
  const board = { doc, origin: {} };
  const undo = createUndo(doc, board.origin);
  const pasted = pasteClip(board, readBoard(doc), clip, { middle: { x: 1000, y: 1000 }, item });
  if (!pasted.ok) throw new Error(pasted.code);
  return { doc, undo, ids: pasted.ids, after: readBoard(doc) };
}

describe('a copy of a part of a board', () => {
  it('takes a frame with what lies in it, and the lines between copied things alone', () => {
    const clip = clipOf(source, ['f1', 'n2', 'ambition'], placeOf(source));
    expect(clip.items.map(({ id }) => id)).toEqual(['f1', 'n1', 'n2']);
    expect(clip.links).toEqual([{ from: 'n1', to: 'n2', label: 'omdat' }]);
    expect(clipLines(source, clip, 'nl')).toEqual(['Wachten', 'Te lang', 'Los briefje']);
  });

  it('survives the clipboard whatever the board holds', () => {
    fc.assert(
      fc.property(arbitraryStrategy, (strategy) => {
        const ids = [...strategy.notes, ...strategy.goals, ...strategy.channels].map(({ id }) => id);
        const clip = clipOf(strategy, ids, placeOf(strategy));
        const read = readClip(clipText(clip));
        expect(read?.items.map(({ id }) => id) ?? []).toEqual(clip.items.map(({ id }) => id));
      }),
      { numRuns: 30 },
    );
  });

  it('is read from what is one, and from nothing else', () => {
    expect(readClip('{"format":"klantcontactstrategie","version":1}')).toBeNull();
    expect(readClip('Gewone tekst')).toBeNull();
    expect(
      readClip(
        '{"format":"klantcontactstrategie-clip","version":1,"items":[{"entity":"consents","id":"a","values":{}},{"entity":"notes","id":"__proto__","values":{}}]}',
      ),
    ).toBeNull();
  });
});

describe('pasting', () => {
  it('gives everything a new id and points at the copies, as one step', () => {
    const { ids, after, undo, doc } = paste(source, clipOf(source, ['f1', 'n2'], placeOf(source)));
    const [frame, member, loose] = ids.map((id) => findItem(after, 'notes', id)!);
    expect(frame).toMatchObject({ shape: 'frame', title: 'Wachten' });
    expect(member).toMatchObject({ item: frame!.id, author: 'Anouk', departmentId: 'd1' });
    expect(loose).toMatchObject({ item: null, text: 'Los\nbriefje' });
    expect(after.links).toContainEqual(
      expect.objectContaining({ from: member!.id, to: loose!.id, label: 'omdat' }),
    );
    const moved = (id: string, of: string): Box => {
      const [to, from] = [after.layout[id]!, after.layout[of]!];
      return { x: to.x - from.x, y: to.y - from.y };
    };
    expect(moved(member!.id, 'n1')).toEqual(moved(frame!.id, 'f1'));
    undo.undo();
    expect(readBoard(doc).notes).toHaveLength(3);
  });

  it('keeps on another board what that has, knows a department by its name or kind, and drops the rest', () => {
    const other = strategyFromPatch({
      departments: [
        { id: 'x1', kind: 'it' },
        { id: 'x2', kind: 'customer_service', name: 'Klantenservice' },
      ],
    });
    const clip = readClip(clipText(clipOf(source, ['g1', 'n1', 'n2', 'c1'], placeOf(source))))!;
    const { after } = paste(other, clip);
    expect(after.goals[0]).toMatchObject({ text: 'Sneller helpen', ownerDeptId: 'x2' });
    const [inFrame, ofCard] = after.notes;
    expect(inFrame).toMatchObject({ departmentId: 'x2', item: null, author: 'Anouk' });
    expect(ofCard).toMatchObject({ item: after.channels[0]!.id });
  });

  it('makes notes input of the card on which they are pasted', () => {
    const { after, ids } = paste(source, clipOf(source, ['n2'], placeOf(source)), 'learning');
    expect(findItem(after, 'notes', ids[0]!)).toMatchObject({ item: 'learning' });
    expect(after.layout[ids[0]!]).toBeUndefined();
  });
});
