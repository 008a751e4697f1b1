import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addNote } from '#shared/board/note-operations.ts';
import { setField, textOf } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { coverageDelay, createCoverageStore } from './coverage-store.ts';

const strategy = strategyFromPatch({
  departments: [
    { id: 'cs', kind: 'customer_service' },
    { id: 'it', kind: 'it' },
  ],
  themes: [{ id: 'learning', ownerDeptId: 'it' }],
  channels: [{ id: 'c1', kind: 'chat', purpose: 'Hulp' }],
});

function workshop() {
  return loneWorkshop(strategy, { isKnown: true, departmentId: 'cs' });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function contributedTo(view: ReturnType<ReturnType<typeof createCoverageStore>['current']>, id: string) {
  return [...(view.touches.get(id)?.contributed ?? [])];
}

test('a field that somebody fills in, and a note that they write, are told once they pause', () => {
  const connection = workshop();
  const store = createCoverageStore(connection);
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  expect(contributedTo(store.current(), 'position')).toEqual([]);
  const before = store.current();

  setField(connection.board, { entity: 'position' }, 'reportsTo', 'board');
  addNote(connection.board, { author: 'Joris', authorId: null, departmentId: 'it', item: 'data-use' });
  expect(store.current()).toBe(before);
  expect(heard).not.toHaveBeenCalled();

  vi.advanceTimersByTime(coverageDelay);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(contributedTo(store.current(), 'position')).toEqual(['cs']);
  expect(contributedTo(store.current(), 'data-use')).toEqual(['it']);
  stop();
});

test('typing on in what one wrote tells nobody anything new', () => {
  const connection = workshop();
  const store = createCoverageStore(connection);
  const text = textOf(connection.board.doc, { entity: 'themes', id: 'position' }, 'statement');
  text?.insert(0, 'Een');
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  const before = store.current();
  for (const letter of ' stem') text?.insert(text.length, letter);
  vi.advanceTimersByTime(coverageDelay);
  expect(heard).not.toHaveBeenCalled();
  expect(store.current()).toBe(before);
  stop();
});

test('does nothing while nobody looks, and is up to date for who looks again', () => {
  const connection = workshop();
  const store = createCoverageStore(connection);
  store.subscribe(() => {})();
  const before = store.current();
  setField(connection.board, { entity: 'position' }, 'reportsTo', 'board');
  vi.advanceTimersByTime(coverageDelay);
  expect(store.current()).toBe(before);
  const stop = store.subscribe(() => {});
  expect(contributedTo(store.current(), 'position')).toEqual(['cs']);
  stop();
});
