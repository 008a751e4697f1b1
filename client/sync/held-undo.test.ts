import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { addItem, removeItem, setField } from '#shared/board/operations.ts';
import { sessionRoot } from '#shared/session/session-state.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { join } from '#tests/support/people-on-board.ts';
import { until } from '#tests/support/until.ts';
import type { Held } from './rights.ts';

const strategy = strategyFromPatch({ goals: [{ id: 'g1', text: 'Sneller antwoord' }] });

function lockRegions(session: Y.Doc, regions: readonly number[]): void {
  session.getMap(sessionRoot).set('locks', new Y.Map(Object.entries({ board: false, regions })));
}

it('does not take back what was locked meanwhile, says why, and does so once it is open again', async () => {
  const { connection, session } = join(strategy, { name: 'Joris' });
  const { board, store, undo, rights } = connection;
  const goal = { entity: 'goals', id: 'g1' } as const;
  setField(board, goal, 'text', 'Sneller antwoord, ook in het weekend');
  const added = addItem(board, 'goals', { text: 'Minder herhaald contact' });
  const textOf = () => store.strategy().goals.map(({ text }) => text);
  const before = textOf();
  const held: Held[] = [];
  rights.onHeld((reason) => held.push(reason));
  let written = 0;
  board.doc.on('update', () => {
    written += 1;
  });

  lockRegions(session, [3]);
  await until(
    () => rights.reason('g1') === 'locked' && rights.reason('learning') === null,
    'the rules are known',
  );
  expect(undo.undo()).toEqual({ ok: false, code: 'held' });
  expect([textOf(), held, written, undo.canUndo()]).toEqual([before, ['locked'], 0, true]);

  lockRegions(session, [5]);
  expect(undo.undo()).toEqual({ ok: true });
  expect(textOf()).toEqual(['Sneller antwoord, ook in het weekend']);
  expect(added).toBeTruthy();
  lockRegions(session, [3]);
  expect(undo.redo()).toEqual({ ok: false, code: 'held' });
  expect(undo.undo()).toEqual({ ok: false, code: 'held' });
  lockRegions(session, []);
  expect(undo.undo()).toEqual({ ok: true });
  expect(textOf()).toEqual(['Sneller antwoord']);
  connection.destroy();
});

it('holds back what would bring something into a locked part again', async () => {
  const { connection, session } = join(strategy, { name: 'Joris' });
  const { board, store, undo, rights } = connection;
  removeItem(board, 'goals', 'g1');
  lockRegions(session, [3]);
  await until(() => rights.reason('learning') === null, 'the rules are known');
  expect(undo.undo()).toEqual({ ok: false, code: 'held' });
  expect(store.strategy().goals).toEqual([]);
  connection.destroy();
});
