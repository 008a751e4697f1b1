import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readStrategyJson } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { emptyStrategy, type Strategy } from '#shared/strategy/strategy.ts';
import { arbitraryFile, arbitraryStrategy } from '#tests/support/arbitrary-strategy.ts';
import { completeBoard, seedBoard } from './seed.ts';
import { observeBoard, readBoard } from './snapshot.ts';

/** What the server keeps in the session comes back from there. */
function withOwned(board: Strategy, { participants, consents, votes, meta }: Strategy): Strategy {
  const { stage, version, versionName, agreedAt, agreedBy } = meta;
  return {
    ...board,
    participants,
    consents,
    votes,
    meta: { ...board.meta, stage, version, versionName, agreedAt, agreedBy },
  };
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

describe('file → document → file', () => {
  it('is the identity on the canonical form, for any strategy of the model', () => {
    fc.assert(
      fc.property(arbitraryFile, (json) => {
        const read = readStrategyJson(json);
        if (!read.ok) throw new Error(`${read.problem.code} at ${read.problem.path}`);
        const doc = new Y.Doc();
        seedBoard(doc, read.strategy);
        const copy = copyOf(doc);
        const observer = observeBoard(copy);
        expect(observer.problems()).toEqual([]);
        const board = withOwned(readBoard(copy), read.strategy);
        expect(toStrategyFile(board)).toEqual(toStrategyFile(read.strategy));
        const again = new Y.Doc();
        seedBoard(again, board);
        expect(toStrategyFile(withOwned(readBoard(again), board))).toEqual(toStrategyFile(read.strategy));
      }),
      { numRuns: 40 },
    );
  });

  it('holds the whole empty model with all its containers', () => {
    const doc = new Y.Doc();
    seedBoard(doc, emptyStrategy());
    expect(readBoard(doc)).toEqual(emptyStrategy());
    expect(doc.getMap('ambition').get('endState')).toBeInstanceOf(Y.Text);
    expect(doc.getMap('ambition').get('notDoing')).toBeInstanceOf(Y.Array);
    const theme = doc.getMap('themes').get('learning');
    expect(theme instanceof Y.Map && theme.get('goalIds')).toBeInstanceOf(Y.Map);
    expect(theme instanceof Y.Map && theme.get('statement')).toBeInstanceOf(Y.Text);
    expect(doc.getMap('meta').size).toBe(0);
  });

  it('seeds once: a document that holds something already is only completed', () => {
    fc.assert(
      fc.property(arbitraryStrategy, (strategy) => {
        const doc = new Y.Doc();
        seedBoard(doc, strategy);
        const before = Y.encodeStateVector(doc);
        completeBoard(doc);
        expect(Y.encodeStateVector(doc)).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  it('completes a document from before a field existed', () => {
    const doc = new Y.Doc();
    const bare = new Y.Map([['kind', 'phone']]);
    doc.getMap('channels').set('c1', bare);
    completeBoard(doc);
    expect(bare.get('kind')).toBe('phone');
    expect(bare.get('motives')).toBeInstanceOf(Y.Map);
    expect(doc.getMap('blocks').size).toBe(15);
  });
});
