import type * as Y from 'yjs';
import type { Touch } from '#shared/board/board.ts';
import { mayWriteAll, refusesAll, type WriteRefusal, type Writer } from '#shared/locks/writer.ts';
import type { BoardStore } from './board-store.ts';
import { createListeners } from './listeners.ts';

/** What this person may write at this moment, by their role and by what the group locked; the server keeps to the same. */
export interface Rights {
  /** Why nothing at all may be written; null when it depends on what. */
  readonly nothing: () => WriteRefusal | null;
  /** Why an item, a card or a single entity may not be changed; null when it may. */
  readonly reason: (id: string) => WriteRefusal | null;
  readonly mayComment: () => boolean;
  /** Whether these places may be touched; who listens by `onHeld` hears when not. */
  readonly allows: (touches: readonly Touch[]) => boolean;
  /** Calls when the answers may be others, besides after changes of the board and the session. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Hears why something that was tried was held back; at once, where nobody has heard of the last time. */
  readonly onHeld: (listener: (reason: Held) => void) => () => void;
}

/** Why something was held back: besides who may write what, the board itself may still be on its way. */
export type Held = WriteRefusal | 'arriving';

type Rules = typeof import('#shared/locks/may-write.ts');

/** Which rules hold is fetched only where something is locked or somebody may not write all: until then, nothing goes. */
export function createRights(
  doc: Y.Doc,
  store: Pick<BoardStore, 'me' | 'session' | 'subscribeSession' | 'isOpening'>,
) {
  const held = createListeners<[Held]>();
  const known = createListeners();
  let listening = 0;
  /** What happened before the part of the page that says so was there. */
  let untold: Held | null = null;
  let rules: Rules | null = null;
  let isFetching = false;

  const writer = (): Writer => ({ ...store.me(), addsOnly: store.me().addsOnly ?? false });
  const isFree = () => mayWriteAll(writer(), store.session());
  const fetchRules = () => {
    if (rules || isFetching || isFree()) return;
    isFetching = true;
    import('#shared/locks/may-write.ts').then(
      (fetched) => {
        rules = fetched;
        known.tell();
      },
      () => {
        isFetching = false;
      },
    );
  };
  const stop = store.subscribeSession(fetchRules);
  fetchRules();

  const check = (withRules: (all: Rules) => WriteRefusal | null): WriteRefusal | null => {
    const nothing = refusesAll(writer(), store.session());
    if (nothing || isFree()) return nothing;
    return rules ? withRules(rules) : 'locked';
  };

  const rights: Rights = {
    nothing: () => refusesAll(writer(), store.session()),
    reason: (id) => check((all) => all.refusalToChange(doc, id, writer(), store.session())),
    mayComment: () => refusesAll(writer(), store.session()) === null && !writer().addsOnly,
    allows: (touches) => {
      const reason = store.isOpening()
        ? 'arriving'
        : check((all) => all.refusalOf(doc, touches, writer(), store.session()));
      if (reason && listening === 0) untold = reason;
      if (reason) held.tell(reason);
      return reason === null;
    },
    subscribe: known.add,
    onHeld: (listener) => {
      const stop = held.add(listener);
      listening += 1;
      if (untold) listener(untold);
      untold = null;
      return () => {
        stop();
        listening -= 1;
      };
    },
  };
  return { rights, destroy: stop };
}
