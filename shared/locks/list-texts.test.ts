import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { seedBoard } from '#shared/board/seed.ts';
import { emptySessionState } from '#shared/session/session-state.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { refusalOf } from './may-write.ts';

it('a locked region holds the translations of texts in lists, and leaves those of others alone', () => {
  const doc = new Y.Doc();
  seedBoard(
    doc,
    strategyFromPatch({ ambition: { notDoing: ['Geen fax'] }, goals: [{ id: 'g1', text: 'x' }] }),
  );
  const writer = { participantId: 'p1', role: 'participant', addsOnly: false } as const;
  const rules = { ...emptySessionState(), locks: { board: false, regions: [2] } };
  const refusal = (path: string) =>
    refusalOf(doc, [{ path: ['translations', path], value: undefined }], writer, rules);
  expect(refusal('ambition.notDoing.0')).toBe('locked');
  expect(refusal('ambition.endState')).toBe(null);
  expect(refusal('goals.g1.text')).toBe(null);
});
