import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Board } from '#shared/board/board.ts';
import { addLink } from '#shared/board/link-operations.ts';
import { addNote, moveNoteTo, promoteNote } from '#shared/board/note-operations.ts';
import { addItem, moveItem, removeItem, setField } from '#shared/board/operations.ts';
import { seedBoard } from '#shared/board/seed.ts';
import { readBoard } from '#shared/board/snapshot.ts';
import { createUndo } from '#shared/board/undo.ts';
import { regionAt, regionFrames } from '#shared/layout/region-frames.ts';
import { emptySessionState } from '#shared/session/session-state.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import { addAgain } from './add-again.ts';
import { refusalOf } from './may-write.ts';
import { placesOf, regionOfEntity, regionsOf } from './regions.ts';
import { touchedBy } from './touches.ts';
import { unsentWork } from './unsent-work.ts';

const author = { author: 'Pieter', authorId: 'p1', departmentId: null };
const over = (region: 1 | 3 | 4 | 5) => ({ x: regionFrames[region].x + 40, y: 300 });

/** A board with loose notes, inputs, cards and a line; all that stands in region 4 is told by `inRegion4`. */
function base(): Y.Doc {
  const doc = new Y.Doc();
  seedBoard(doc, emptyStrategy());
  const board: Board = { doc, origin: 'base' };
  addItem(board, 'goals', { text: 'Doel' }, { id: 'g1' });
  addItem(board, 'channels', { name: 'Chat' }, { id: 'c1' });
  addNote(board, { ...author, id: 'open', text: 'los', box: over(3) });
  addNote(board, { ...author, id: 'over4', text: 'los boven vier', box: over(4) });
  addNote(board, { ...author, id: 'input4', text: 'inbreng', item: 'learning' });
  addNote(board, { ...author, id: 'input5', text: 'inbreng', item: 'staffing' });
  addNote(board, { ...author, id: 'placed4', text: 'inbreng elders', item: 'position', box: over(5) });
  addLink(board, 'g1', 'position');
  setField(board, { entity: 'themes', id: 'position' }, 'statement', 'Zo doen we het');
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function changeOf(before: Y.Doc, after: Y.Doc) {
  const bytes = Y.encodeStateAsUpdate(after, Y.encodeStateVector(before));
  const { structs, ds } = Y.decodeUpdate(bytes);
  const byClient = new Map<number, (typeof structs)[number][]>();
  for (const struct of structs) {
    byClient.set(struct.id.client, [...(byClient.get(struct.id.client) ?? []), struct]);
  }
  return { bytes, decoded: { structs: byClient, deletions: ds.clients } };
}

/** Everything that people see in region 4. */
function inRegion4(doc: Y.Doc): unknown {
  const strategy: Strategy = readBoard(doc);
  const places = placesOf(doc);
  const isThere = (id: string) => regionsOf(places, id).includes(4);
  const shown = themeScaffolds.flatMap(({ shows }) => shows);
  return {
    themes: strategy.themes,
    singles: shown.map((name) => strategy[name]),
    notes: strategy.notes.filter(({ id }) => isThere(id)),
    lines: strategy.links.filter(({ id }) => isThere(id)),
    layout: Object.entries(strategy.layout).filter(([id]) => isThere(id)),
  };
}

const regions = fc.constantFrom<1 | 3 | 4 | 5>(1, 3, 4, 5);
const noteIds = fc.constantFrom('open', 'over4', 'input4', 'input5', 'placed4', 'n1', 'n2');
const cards = fc.constantFrom('position', 'learning', 'staffing', 'g1', 'c1');
const words = fc.string({ maxLength: 6 });

const doings = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('theme' as const), id: fc.constantFrom('position', 'learning'), words }),
    fc.record({ kind: fc.constant('goal' as const), words }),
    fc.record({ kind: fc.constant('words' as const), id: noteIds, words }),
    fc.record({
      kind: fc.constant('note' as const),
      id: noteIds,
      item: fc.option(cards),
      region: fc.option(regions),
    }),
    fc.record({
      kind: fc.constant('move' as const),
      id: fc.oneof(noteIds, cards),
      region: fc.option(regions),
    }),
    fc.record({ kind: fc.constant('input' as const), id: noteIds, item: fc.option(cards) }),
    fc.record({ kind: fc.constant('remove' as const), id: noteIds }),
    fc.record({ kind: fc.constant('promote' as const), id: noteIds }),
    fc.record({ kind: fc.constant('line' as const), from: noteIds, to: cards }),
    fc.record({ kind: fc.constant('undo' as const) }),
  ),
  { minLength: 1, maxLength: 6 },
);

type Doing = (typeof doings extends fc.Arbitrary<infer All> ? All : never) extends (infer One)[]
  ? One
  : never;

function play(board: Board, undo: ReturnType<typeof createUndo>, doing: Doing): void {
  switch (doing.kind) {
    case 'theme':
      setField(board, { entity: 'themes', id: doing.id }, 'statement', doing.words);
      break;
    case 'goal':
      setField(board, { entity: 'goals', id: 'g1' }, 'text', doing.words);
      break;
    case 'words':
      setField(board, { entity: 'notes', id: doing.id }, 'text', doing.words);
      break;
    case 'note':
      addNote(board, {
        ...author,
        id: doing.id,
        item: doing.item,
        ...(doing.region && { box: over(doing.region) }),
      });
      break;
    case 'move':
      moveItem(board, doing.id, doing.region && over(doing.region));
      break;
    case 'input':
      moveNoteTo(board, doing.id, doing.item);
      break;
    case 'remove':
      removeItem(board, 'notes', doing.id);
      break;
    case 'promote':
      promoteNote(board, doing.id, 'channels');
      break;
    case 'line':
      addLink(board, doing.from, doing.to);
      break;
    default:
      undo.undo();
  }
}

const participant = { participantId: 'p1', role: 'participant', addsOnly: false } as const;
const region4 = { ...emptySessionState(), locks: { board: false, regions: [4] } };

describe('a lock on region 4', () => {
  it('holds whatever is done, in whatever order: what is let through leaves region 4 as it is', () => {
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(doings, (all) => {
        const server = base();
        const client = copyOf(server);
        const board: Board = { doc: client, origin: 'me' };
        const undo = createUndo(client, 'me');
        for (const doing of all) play(board, undo, doing);
        const { bytes, decoded } = changeOf(server, client);
        const before = inRegion4(server);
        if (refusalOf(server, touchedBy(server, decoded), participant, region4) !== null) {
          refused += 1;
          return;
        }
        taken += 1;
        Y.applyUpdate(server, bytes);
        expect(inRegion4(server)).toEqual(before);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(taken, refused)).toBeGreaterThan(20);
  });

  it('lets facilitators through, and nobody past an archive', () => {
    const server = base();
    const client = copyOf(server);
    setField({ doc: client, origin: 'me' }, { entity: 'themes', id: 'position' }, 'statement', 'anders');
    const touches = touchedBy(server, changeOf(server, client).decoded);
    const facilitator = { ...participant, role: 'facilitator' } as const;
    expect(refusalOf(server, touches, participant, region4)).toBe('locked');
    expect(refusalOf(server, touches, facilitator, region4)).toBe(null);
    const archived = { ...emptySessionState(), archived: { at: '2026-11-22T10:00:00Z' } };
    expect(refusalOf(server, touches, facilitator, archived)).toBe('archived');
    expect(refusalOf(server, [], participant, archived)).toBe(null);
  });

  it('finds nothing in what the document has already', () => {
    const server = base();
    expect(touchedBy(server, changeOf(new Y.Doc(), copyOf(server)).decoded)).toEqual([]);
  });
});

describe('where things belong', () => {
  it.each([
    ['ambition', '', 1],
    ['ambition', 'notDoing', 2],
    ['meta', 'title', null],
    ['meta', 'reviewEveryMonths', 7],
    ['channelVision', 'text', 4],
    ['budget', 'total', 5],
    ['acceptances', '', 6],
    ['decisions', '', 8],
    ['departments', '', null],
  ] as const)('%s %s', (entity, field, region) => {
    expect(regionOfEntity(entity, field)).toBe(region);
  });

  it('is between regions, above them and beside them nowhere', () => {
    expect(regionAt({ ...over(3), w: 10 })).toBe(3);
    expect(regionAt({ x: regionFrames[3].x + 40, y: -10 })).toBe(null);
    expect(regionAt({ x: -900, y: 10 })).toBe(null);
    expect(regionAt(undefined)).toBe(null);
  });
});

describe('work that did not reach the board', () => {
  function apart() {
    const theirs = base();
    const mine = copyOf(theirs);
    const board: Board = { doc: mine, origin: 'me' };
    return { theirs, mine, board, others: { doc: theirs, origin: 'others' } satisfies Board };
  }

  it('is what I answered and added, not what I moved, took away or wrote and undid', () => {
    const { theirs, mine, board } = apart();
    const undo = createUndo(mine, 'me');
    setField(board, { entity: 'goals', id: 'g1' }, 'text', 'weg ermee');
    undo.undo();
    setField(board, { entity: 'themes', id: 'position' }, 'statement', 'Zo doen we het. Punt.');
    setField(board, { entity: 'ambition' }, 'endState', 'Bijna niemand hoeft te bellen');
    addNote(board, { ...author, id: 'n9', text: 'In de trein', box: over(4) });
    moveItem(board, 'open', over(1));
    removeItem(board, 'notes', 'input5');
    expect(unsentWork(mine, theirs)).toMatchObject([
      { entity: 'themes', itemId: 'position', field: 'statement', value: 'Zo doen we het. Punt.' },
      { entity: 'ambition', itemId: null, field: 'endState', value: 'Bijna niemand hoeft te bellen' },
      { entity: 'notes', itemId: 'n9', field: null, value: { text: 'In de trein' }, box: over(4) },
    ]);
  });

  it('is added after the words of others, and once', () => {
    const { theirs, mine, board, others } = apart();
    setField(board, { entity: 'themes', id: 'position' }, 'reason', 'Van mij');
    addNote(board, { ...author, id: 'n9', text: 'In de trein' });
    setField(others, { entity: 'themes', id: 'position' }, 'reason', 'Van hen');
    const pieces = unsentWork(mine, theirs);
    for (const piece of [...pieces, ...pieces]) expect(addAgain(others, piece).ok).toBe(true);
    const { themes, notes } = readBoard(theirs);
    expect(themes.find(({ id }) => id === 'position')?.reason).toBe('Van hen\nVan mij');
    expect(notes.filter(({ text }) => text === 'In de trein')).toHaveLength(1);
  });

  it('stays on the list while it may not be written, or when its card is gone', () => {
    const { theirs, mine, board, others } = apart();
    setField(board, { entity: 'goals', id: 'g1' }, 'text', 'Mijn doel');
    const [piece] = unsentWork(mine, theirs);
    expect(addAgain({ ...others, allows: () => false }, piece!)).toEqual({ ok: false, code: 'closed' });
    removeItem(others, 'goals', 'g1');
    expect(addAgain(others, piece!)).toEqual({ ok: false, code: 'not-found' });
  });
});
