import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { Failure, Result } from '#client/http/call-server.ts';
import type { OwnBallot } from '#client/http/votes.ts';
import type { Role } from '#shared/session/roles.ts';
import { sessionRoot } from '#shared/session/session-state.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { join, type Participant } from '#tests/support/people-on-board.ts';
import { createBallotStore } from './ballot-store.ts';

const strategy = strategyFromPatch({ notes: [{ id: 'n1' }, { id: 'n2' }] });
const vote = { items: ['n1', 'n2', 'learning'], dots: 2, state: 'open', cast: 0 };

interface Cast {
  readonly items: readonly string[];
  readonly turn: number;
  readonly answer: (result: Result<unknown>) => void;
}

let person: Participant;
let casts: Cast[];
let refusals: Failure[];
let kept: OwnBallot;

beforeEach(() => {
  vi.useFakeTimers();
  casts = [];
  refusals = [];
  kept = { items: [], turn: 0 };
});

afterEach(() => {
  person.connection.destroy();
  vi.useRealTimers();
});

function setVotes(votes: Readonly<Record<string, unknown>>): void {
  person.session.getMap(sessionRoot).set('votes', new Y.Map(Object.entries(votes)));
}

async function ballotFor(role: Role = 'participant') {
  person = join(strategy, { name: 'Joris', role });
  setVotes({ v1: vote });
  const store = createBallotStore(
    person.connection.store,
    {
      read: async () => ({ ok: true, value: kept }),
      cast: (_, items, turn) => new Promise((answer) => casts.push({ items, turn, answer })),
    },
    (failure) => refusals.push(failure),
  );
  await settle();
  return store;
}

/** Lets promises that are settled call back. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
}

const ok: Result<unknown> = { ok: true, value: null };
const failure = (kind: Failure['kind'], code?: string): Failure => ({
  ok: false,
  kind,
  message: 'Nee',
  ...(code ? { code } : {}),
});

describe('my ballot', () => {
  it('is what the server kept of me, and goes on from there', async () => {
    kept = { items: ['n1'], turn: 4 };
    const store = await ballotFor();
    expect(store.current()).toEqual({ voteId: 'v1', items: ['n1'], state: 'kept' });
    expect([store.add('n2'), store.add('n2'), store.add('elsewhere')]).toEqual([true, false, false]);
    expect(casts).toMatchObject([{ items: ['n1', 'n2'], turn: 5 }]);
  });

  it('shows each dot at once and sends one ballot at a time, the newest last', async () => {
    const store = await ballotFor();
    store.add('n1');
    store.add('n2');
    store.take('n1');
    expect(store.current()).toMatchObject({ items: ['n2'], state: 'sending' });
    expect(casts).toHaveLength(1);
    casts[0]?.answer(ok);
    await settle();
    expect(casts[1]).toMatchObject({ items: ['n2'], turn: 2 });
    casts[1]?.answer(ok);
    await settle();
    expect(store.current().state).toBe('kept');
    expect(casts).toHaveLength(2);
  });

  it('says that it is offline and tries again until the server has it', async () => {
    const store = await ballotFor();
    store.add('n1');
    casts[0]?.answer(failure('offline'));
    await settle();
    expect(store.current()).toMatchObject({ items: ['n1'], state: 'offline' });
    await vi.advanceTimersByTimeAsync(2000);
    casts[1]?.answer(failure('busy', 'too-fast'));
    await settle();
    await vi.advanceTimersByTimeAsync(2000);
    casts[2]?.answer(ok);
    await settle();
    expect(store.current().state).toBe('kept');
    expect(refusals).toEqual([]);
  });

  it('sends the newest at once when the page is left, past what is still under way', async () => {
    const store = await ballotFor();
    store.add('n1');
    window.dispatchEvent(new Event('pagehide'));
    expect(casts).toHaveLength(1);
    store.add('n2');
    window.dispatchEvent(new Event('pagehide'));
    expect(casts.slice(1)).toMatchObject([{ items: ['n1', 'n2'], turn: 2 }]);
  });

  it('becomes what the server has when it is refused, with the reason', async () => {
    const store = await ballotFor();
    kept = { items: ['learning'], turn: 9 };
    store.add('n1');
    casts[0]?.answer(failure('busy', 'item-gone'));
    await settle();
    expect(refusals).toMatchObject([{ code: 'item-gone' }]);
    expect(store.current()).toEqual({ voteId: 'v1', items: ['learning'], state: 'kept' });
  });

  it('has back the dot on a note that was removed', async () => {
    kept = { items: ['n1', 'n2'], turn: 1 };
    const store = await ballotFor();
    expect(store.add('learning')).toBe(false);
    person.connection.board.doc.getMap('notes').delete('n1');
    person.connection.store.flush();
    expect(store.add('learning')).toBe(true);
    expect(casts[0]?.items).toEqual(['n2', 'learning']);
  });

  it('is over with the vote, empty in the next, and never an observer’s', async () => {
    const store = await ballotFor();
    store.add('n1');
    setVotes({ v1: { ...vote, state: 'closed', totals: {} }, v2: vote });
    await settle();
    expect(store.current()).toMatchObject({ voteId: 'v2', items: [] });
    casts[0]?.answer(failure('busy', 'vote-closed'));
    await settle();
    expect([refusals, casts.length]).toEqual([[], 1]);
    person.connection.destroy();
    const watching = await ballotFor('observer');
    expect([watching.current().voteId, watching.add('n1')]).toEqual([null, false]);
  });
});
