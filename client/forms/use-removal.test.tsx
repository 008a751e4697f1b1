import { act, renderHook } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { layoutBoard } from '#shared/layout/layout.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { As, join } from '#tests/support/people-on-board.ts';
import { useRemoval } from './use-removal.ts';

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('panels');
});

it('leaves the notes that flowed in a frame where they lie on the board', () => {
  const strategy = strategyFromPatch({
    notes: [
      { id: 'f1', shape: 'frame', title: 'Bereikbaarheid' },
      { id: 'n1', text: 'Te lang in de wacht', item: 'f1' },
    ],
    layout: { f1: { x: 4000, y: 900, w: 500, h: 300 } },
  });
  const person = join(strategy, { name: 'Anouk' });
  const { connection } = person;
  const lay = layoutBoard(strategy, 'nl').notes.find(({ id }) => id === 'n1');
  const { result } = renderHook(useRemoval, {
    wrapper: ({ children }) => As({ person, children }),
  });
  act(() => void result.current([{ entity: 'notes', id: 'f1' }], 'Bereikbaarheid'));
  const after = connection.store.strategy();
  expect(after.notes.map(({ id }) => id)).toEqual(['n1']);
  expect(after.layout['n1']).toEqual({ x: lay?.x, y: lay?.y });
  connection.destroy();
});
