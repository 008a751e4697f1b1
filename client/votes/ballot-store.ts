import type { Failure, Result } from '#client/http/call-server.ts';
import { randomId } from '#client/http/random-id.ts';
import { type OwnBallot, readBallot } from '#client/http/votes.ts';
import { sendCommand } from '#client/http/workshops.ts';
import { createListeners } from '#client/sync/listeners.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { isVotable } from '#shared/elements/title-on-board.ts';
import { mayEdit } from '#shared/session/roles.ts';
import type { Vote } from '#shared/session/session-state.ts';
import { mostOnOne, openVoteOf } from '#shared/session/vote-rules.ts';

/** My dots in the vote that is open. */
export interface BallotState {
  readonly voteId: string | null;
  /** One id per dot, of what is still on the board. */
  readonly items: readonly string[];
  /** `waiting` for what I chose before; `sending`; `offline`: the server does not have the newest yet. */
  readonly state: 'none' | 'waiting' | 'sending' | 'offline' | 'kept';
}

/** My ballot: changed at once on this screen, and sent until the server has it. */
export interface BallotStore {
  readonly current: () => BallotState;
  readonly subscribe: (listener: () => void) => () => void;
  /** One more dot; false when it does not fit. */
  readonly add: (id: string) => boolean;
  /** One dot less; false when there is none. */
  readonly take: (id: string) => boolean;
}

/** What the store asks of the server. */
export interface BallotCalls {
  readonly read: (voteId: string) => Promise<Result<OwnBallot>>;
  readonly cast: (voteId: string, items: readonly string[], turn: number) => Promise<Result<unknown>>;
}

type Source = Pick<WorkshopConnection, 'store' | 'workshopId'>;

const none: BallotState = { voteId: null, items: [], state: 'none' };
const retryMs = 2000;
const stores = new WeakMap<Source, BallotStore>();

/** The ballot of a workshop, for everyone who shows something of it. It lives as long as the page. */
export function ballotStoreOf(workshop: Source, onRefused: (failure: Failure) => void): BallotStore {
  let store = stores.get(workshop);
  if (!store) {
    const { workshopId } = workshop;
    store = createBallotStore(
      workshop.store,
      {
        read: (voteId) => readBallot(workshopId, voteId),
        cast: (voteId, items, turn) =>
          sendCommand(
            workshopId,
            { id: randomId(), type: 'vote.cast', voteId, items, turn },
            { outlives: true },
          ),
      },
      onRefused,
    );
    stores.set(workshop, store);
  }
  return store;
}

/** Makes the store. `onRefused` hears why the server did not take a ballot; what it has then takes its place. */
export function createBallotStore(
  board: Source['store'],
  calls: BallotCalls,
  onRefused: (failure: Failure) => void,
): BallotStore {
  const listeners = createListeners();
  let current = none;
  let turn = 0;
  /** What is under way to the server. */
  let underWay: readonly string[] | null = null;
  let isDirty = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const set = (next: BallotState) => {
    current = next;
    listeners.tell();
  };
  const openVote = (): Vote | null => {
    const open = openVoteOf(board.session().votes);
    return open && open.id === current.voteId ? open.vote : null;
  };
  const again = (work: () => void) => {
    clearTimeout(retry);
    retry = setTimeout(work, retryMs);
  };

  const read = async () => {
    const { voteId } = current;
    if (voteId === null || isDirty) return;
    const result = await calls.read(voteId);
    if (current.voteId !== voteId || isDirty) return;
    if (!result.ok) return again(read);
    turn = result.value.turn;
    set({ voteId, items: result.value.items, state: 'kept' });
  };

  const send = async () => {
    const { voteId } = current;
    if (voteId === null || underWay) return;
    clearTimeout(retry);
    const { items } = current;
    underWay = items;
    turn += 1;
    const result = await calls.cast(voteId, items, turn);
    underWay = null;
    if (current.voteId !== voteId) return void (isDirty && send());
    if (result.ok) {
      if (current.items !== items) return send();
      isDirty = false;
      return set({ ...current, state: 'kept' });
    }
    if (result.kind === 'offline' || result.kind === 'broken' || result.code === 'too-fast') {
      set({ ...current, state: 'offline' });
      return again(send);
    }
    isDirty = false;
    onRefused(result);
    await read();
  };

  /** Whoever leaves or reloads the page at once does not lose the dots that wait for those under way. */
  const sendBeforeLeaving = () => {
    const { voteId, items } = current;
    if (voteId === null || !isDirty || items === underWay) return;
    turn += 1;
    void calls.cast(voteId, items, turn);
  };

  const change = (items: readonly string[]) => {
    isDirty = true;
    set({ ...current, items, state: 'sending' });
    void send();
  };

  const follow = () => {
    const open = mayEdit(board.me().role) ? openVoteOf(board.session().votes) : null;
    const voteId = open?.id ?? null;
    if (voteId === current.voteId) return;
    clearTimeout(retry);
    isDirty = false;
    turn = 0;
    set(voteId === null ? none : { voteId, items: [], state: 'waiting' });
    void read();
  };

  /** What was taken off the board in the meantime is free to be put elsewhere. */
  const here = () => current.items.filter((id) => isVotable(board.strategy(), id));

  board.subscribeSession(follow);
  globalThis.addEventListener?.('online', () => void (isDirty ? send() : read()));
  globalThis.addEventListener?.('pagehide', sendBeforeLeaving);
  // My dots may have changed in another tab.
  globalThis.document?.addEventListener('visibilitychange', () => {
    if (!document.hidden) void read();
  });
  follow();

  return {
    current: () => current,
    subscribe: listeners.add,
    add: (id) => {
      const vote = openVote();
      const items = here();
      if (!vote?.items.includes(id) || current.state === 'waiting' || items.length >= vote.dots) return false;
      if (items.filter((one) => one === id).length >= mostOnOne(vote)) return false;
      change([...items, id]);
      return true;
    },
    take: (id) => {
      const items = here();
      const at = items.lastIndexOf(id);
      if (!openVote() || at < 0) return false;
      change(items.filter((_, position) => position !== at));
      return true;
    },
  };
}
