import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { moveItem, removeItem, setField } from '#shared/board/operations.ts';
import { seedBoard } from '#shared/board/seed.ts';
import { observeBoard, readBoard } from '#shared/board/snapshot.ts';
import { createSessionJoin, withSession } from '#shared/board/with-session.ts';
import { faceOf } from '#shared/elements/kinds.ts';
import { createLayouter, layoutBoard } from '#shared/layout/layout.ts';
import { readSession, sessionRoot } from '#shared/session/session-state.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { languages } from '#shared/text/language.ts';
import { arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { drawBoard } from './draw-board.ts';
import { type Opening, openingFromJson } from './opening.ts';

function documentsOf(strategy: Strategy) {
  const [board, session] = [new Y.Doc(), new Y.Doc()];
  seedBoard(board, strategy);
  const root = session.getMap(sessionRoot);
  root.set('stage', 4);
  root.set('participants', new Y.Map([['p1', { name: 'Anouk', departmentId: null, role: 'facilitator' }]]));
  return { board, session };
}

/** As the server writes it and a page reads it. */
function sent({ board, session }: ReturnType<typeof documentsOf>): Opening {
  const state = readSession(session);
  const strategy = withSession(readBoard(board), state);
  const opening = { strategy, session: state, board: drawBoard(strategy, 'nl') };
  return openingFromJson(JSON.parse(JSON.stringify(opening)));
}

/** What a page makes of the documents when they come in after the opening. */
function followedBy(opening: Opening, { board, session }: ReturnType<typeof documentsOf>): Strategy {
  const doc = new Y.Doc();
  const observer = observeBoard(doc, opening.strategy);
  const join = createSessionJoin(opening.strategy);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(board));
  return join.join(observer.unresolved(), readSession(session));
}

describe('the documents after an opening', () => {
  it('are the identical strategy when nothing happened in between', () => {
    const check = (strategy: Strategy) => {
      // JSON has no -0: a number like that would be drawn once more.
      const documents = documentsOf(JSON.parse(JSON.stringify(strategy)));
      const opening = sent(documents);
      expect(followedBy(opening, documents)).toBe(opening.strategy);
    };
    check(stroomnet);
    fc.assert(fc.property(arbitraryStrategy, check), { numRuns: 40 });
  });

  it('say what changed in between, and leave the rest as it was', () => {
    const documents = documentsOf(
      strategyFromPatch({
        goals: [{ id: 'g1', text: 'Sneller antwoord' }, { id: 'g2' }],
        notes: [{ id: 'n1', text: 'Bel terug' }, { id: 'n2' }, { id: 'n3' }],
        links: [{ id: 'l1', from: 'n1', to: 'n2' }],
        layout: { n1: { x: 1, y: 1 }, n2: { x: 2, y: 2 } },
      }),
    );
    const opening = sent(documents);
    const board = { doc: documents.board, origin: 'someone' };
    setField(board, { entity: 'notes', id: 'n1' }, 'text', 'Bel vandaag terug');
    removeItem(board, 'notes', 'n3');
    removeItem(board, 'links', 'l1');
    moveItem(board, 'n1', { x: 5, y: 5 });
    const after = followedBy(opening, documents);
    expect(after).toEqual(withSession(readBoard(documents.board), readSession(documents.session)));
    expect(after.notes.map(({ id, text }) => [id, text])).toEqual([
      ['n1', 'Bel vandaag terug'],
      ['n2', ''],
    ]);
    expect(after.links).toEqual([]);
    expect(after.layout).toEqual({ n1: { x: 5, y: 5 }, n2: { x: 2, y: 2 } });
    expect(after.notes[1]).toBe(opening.strategy.notes[1]);
    expect(after.layout['n2']).toBe(opening.strategy.layout['n2']);
    expect(after.goals).toBe(opening.strategy.goals);
  });
});

describe('a drawn board', () => {
  it.each(languages)('is laid out and worded as a page would do it, in %s', (language) => {
    const drawn = drawBoard(stroomnet, language);
    const layout = layoutBoard(stroomnet, language);
    const known = { strategy: stroomnet, regions: JSON.parse(JSON.stringify(drawn.regions)) };
    expect(createLayouter(language, known).layout(stroomnet)).toEqual(layout);
    expect(Object.keys(drawn.faces).sort()).toEqual(layout.cards.map(({ id }) => id).sort());
    for (const [id, face] of Object.entries(JSON.parse(JSON.stringify(drawn.faces)))) {
      expect(face).toEqual(faceOf(stroomnet, id, language));
    }
  });

  it('counts for the strategy that it was drawn of and for no other', () => {
    const [before, after] = [stroomnet, { ...stroomnet, goals: [] }];
    const layouter = createLayouter('nl', { strategy: before, regions: drawBoard(before, 'nl').regions });
    expect(layouter.layout(after)).toEqual(layoutBoard(after, 'nl'));
  });
});
