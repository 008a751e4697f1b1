import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { emptyStrategy, itemsOf } from '#shared/strategy/strategy.ts';
import type { Board, Target } from './board.ts';
import { addNote, moveNoteTo, promoteNote } from './note-operations.ts';
import { addItem, moveItem, removeItem, reorderItem, setField, setInSet, textOf } from './operations.ts';
import { seedBoard } from './seed.ts';
import { observeBoard, readBoard } from './snapshot.ts';
import { createUndo } from './undo.ts';

interface Peer {
  readonly board: Board;
  readonly inbox: Uint8Array[];
  readonly observer: ReturnType<typeof observeBoard>;
  readonly undo: ReturnType<typeof createUndo>;
}

/** Everything that must still be there at the end. */
interface Ledger {
  /** Letters put into a text, by the item that holds it. */
  readonly letters: { letter: string; target: Target; field: string }[];
  readonly members: { target: Target; field: string; value: string }[];
  readonly removed: Set<string>;
  readonly takenOut: Set<string>;
}

const texts: readonly [Target, string][] = [
  [{ entity: 'ambition' }, 'endState'],
  [{ entity: 'themes', id: 'learning' }, 'statement'],
  [{ entity: 'blocks', id: 'risk' }, 'reason'],
];

const step = fc.record({
  peer: fc.nat(4),
  kind: fc.constantFrom(
    'type',
    'type',
    'type',
    'member',
    'member',
    'take-out',
    'choose',
    'add',
    'add',
    'remove',
    'move',
    'reorder',
    'note',
    'attach',
    'promote',
    'deliver',
    'deliver',
    'drop',
    'repeat',
  ),
  a: fc.nat(1000),
  b: fc.nat(1000),
});

function makePeers(count: number): Peer[] {
  const first = new Y.Doc();
  seedBoard(first, strategyFromPatch({ ...emptyStrategy(), departments: [{ id: 'd1' }, { id: 'd2' }] }));
  const seed = Y.encodeStateAsUpdate(first);
  const peers: Peer[] = [];
  for (let index = 0; index < count; index += 1) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, seed);
    const board = { doc, origin: { index } };
    peers.push({ board, inbox: [], observer: observeBoard(doc), undo: createUndo(doc, board.origin) });
  }
  for (const peer of peers) {
    peer.board.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'network') return;
      for (const other of peers) if (other !== peer) other.inbox.push(update);
    });
  }
  return peers;
}

const lists: readonly ListEntityName[] = ['channels', 'goals', 'notes', 'risks'];

function act(
  peer: Peer,
  { kind, a, b }: { kind: string; a: number; b: number },
  ledger: Ledger,
  nth: number,
): void {
  const { board, inbox, observer } = peer;
  const strategy = observer.current();
  const entity = lists[a % lists.length] ?? 'goals';
  const item = itemsOf(strategy, entity)[b % Math.max(1, strategy[entity].length)];
  const note = strategy.notes[a % Math.max(1, strategy.notes.length)];
  const channel = strategy.channels[a % Math.max(1, strategy.channels.length)];
  switch (kind) {
    case 'type': {
      const ofNote: [Target, string][] = note ? [[{ entity: 'notes', id: note.id }, 'text']] : [];
      const [target, field] = [...texts, ...ofNote][b % (texts.length + ofNote.length)] ?? texts[0]!;
      const letter = String.fromCharCode(0xe000 + nth);
      const before = textOf(board.doc, target, field)?.toString() ?? '';
      const at = a % (before.length + 1);
      setField(board, target, field, before.slice(0, at) + letter + before.slice(at));
      ledger.letters.push({ letter, target, field });
      break;
    }
    case 'member': {
      const target: Target =
        channel && b % 2 ? { entity: 'channels', id: channel.id } : { entity: 'ambition' };
      const [field, value] = target.id
        ? ['motives', ['trend', 'strategy', 'innovation'][b % 3]]
        : ['notDoingChannels', ['phone', 'chat', 'email'][b % 3]];
      if (setInSet(board, target, field!, value!, true).ok)
        ledger.members.push({ target, field: field!, value: value! });
      break;
    }
    case 'take-out': {
      const value = ['phone', 'chat', 'email'][b % 3]!;
      setInSet(board, { entity: 'ambition' }, 'notDoingChannels', value, false);
      ledger.takenOut.add(value);
      break;
    }
    case 'choose':
      setField(board, { entity: 'ambition' }, 'serviceTier', [null, 'platinum', 'standard'][b % 3]);
      break;
    case 'add':
      addItem(
        board,
        entity,
        'text' in definitionOf(entity).fields ? { text: 'x' } : {},
        a % 2 ? { after: null } : {},
      );
      break;
    case 'remove':
      if (!item) break;
      removeItem(board, entity, item.id);
      ledger.removed.add(item.id);
      break;
    case 'move':
      moveItem(board, item?.id ?? 'learning', { x: a, y: b });
      break;
    case 'reorder':
      if (item)
        reorderItem(board, entity, item.id, {
          after: b % 2 ? null : (itemsOf(strategy, entity)[0]?.id ?? null),
        });
      break;
    case 'note':
      addNote(board, { author: 'Ann', authorId: null, departmentId: 'd1', item: b % 2 ? 'learning' : null });
      break;
    case 'attach':
      if (note) moveNoteTo(board, note.id, channel?.id ?? null, { x: a, y: b });
      break;
    case 'promote':
      if (note) promoteNote(board, note.id, 'channels');
      break;
    case 'deliver':
    case 'repeat':
    case 'drop': {
      const index = a % Math.max(1, inbox.length);
      const update = inbox[index];
      if (update && kind !== 'drop') Y.applyUpdate(board.doc, update, 'network');
      if (update && kind !== 'repeat') inbox.splice(index, 1);
      break;
    }
  }
}

/** What was dropped comes after all, as it does when a connection is made again. */
function meet(peers: readonly Peer[]): void {
  for (let round = 0; round < 2; round += 1) {
    for (const from of peers) {
      for (const to of peers) {
        const missing = Y.encodeStateAsUpdate(from.board.doc, Y.encodeStateVector(to.board.doc));
        if (from !== to) Y.applyUpdate(to.board.doc, missing, 'network');
      }
    }
  }
}

describe('several people on a bad network', () => {
  it('end with the same strategy, in which nothing is lost that nobody deleted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 5 }),
        fc.array(step, { minLength: 10, maxLength: 60 }),
        (count, steps) => {
          const peers = makePeers(count);
          const ledger: Ledger = { letters: [], members: [], removed: new Set(), takenOut: new Set() };
          for (const [nth, one] of steps.entries()) act(peers[one.peer % count]!, one, ledger, nth);
          meet(peers);

          const [first, ...others] = peers.map(({ observer }) => observer.current());
          for (const other of others) expect(other).toEqual(first);
          for (const { board, observer } of peers) {
            expect(observer.current()).toEqual(readBoard(board.doc));
            expect(observer.problems()).toEqual([]);
          }
          for (const { letter, target, field } of ledger.letters) {
            if (target.id && ledger.removed.has(target.id)) continue;
            expect(textOf(peers[0]!.board.doc, target, field)?.toString()).toContain(letter);
          }
          const { ambition, channels } = first!;
          for (const { target, value } of ledger.members) {
            if (target.entity === 'ambition' && !ledger.takenOut.has(value))
              expect(ambition.notDoingChannels).toContain(value);
            if (target.id && !ledger.removed.has(target.id))
              expect(channels.find(({ id }) => id === target.id)?.motives).toContain(value);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never see another person lose something by undo or redo', () => {
    const kinds = fc.constantFrom(
      'type',
      'add',
      'note',
      'member',
      'undo',
      'undo',
      'redo',
      'deliver',
      'deliver',
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ peer: fc.nat(2), kind: kinds, a: fc.nat(1000), b: fc.nat(1000) }), {
          maxLength: 40,
        }),
        (steps) => {
          const peers = makePeers(3);
          const mine = peers.map(
            (): Ledger => ({ letters: [], members: [], removed: new Set(), takenOut: new Set() }),
          );
          const undone = new Set<number>();
          steps.forEach((one, nth) => {
            const who = one.peer % 3;
            const peer = peers[who]!;
            if (one.kind === 'undo' || one.kind === 'redo') {
              undone.add(who);
              peer.undo[one.kind]();
            } else act(peer, one, mine[who]!, nth);
          });
          meet(peers);
          expect(peers[1]!.observer.current()).toEqual(peers[0]!.observer.current());
          mine.forEach(({ letters }, who) => {
            if (undone.has(who)) return;
            for (const { letter, target, field } of letters) {
              const text = textOf(peers[0]!.board.doc, target, field);
              // A note that its maker took back before these words reached them is gone with them.
              if (text) expect(text.toString()).toContain(letter);
              else expect(target.entity).toBe('notes');
            }
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});
