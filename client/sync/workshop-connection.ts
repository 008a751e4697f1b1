import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { Board } from '#shared/board/board.ts';
import { createUndo } from '#shared/board/undo.ts';
import { createWriterIds, type WriterIds } from '#shared/board/writer-ids.ts';
import type { Opening } from '#shared/opening/opening.ts';
import { closeCodes } from '#shared/session/close-codes.ts';
import { createAcknowledgements } from './acknowledgements.ts';
import { type BoardStore, createBoardStore } from './board-store.ts';
import { type DeviceCopy, keepOnDevice } from './device-copy.ts';
import { type LinkTimes, linkDocument } from './document-link.ts';
import { createFindingsLater } from './findings-later.ts';
import type { FindingsStore } from './findings-store.ts';
import { holdBackUntil, letAllPass } from './hold-back.ts';
import type { Me } from './me.ts';
import { notePending } from './note-pending.ts';
import { createPresence, type PresenceChannel } from './presence.ts';
import { createRights, type Rights } from './rights.ts';
import { finalStateOf, type SavedTracker, trackSaved } from './saved-tracker.ts';
import { createUndoStore, type UndoStore } from './undo-state.ts';
import { type UpdateListener, unheard } from './unheard.ts';
import { watchDevice } from './watch-device.ts';

/** The workshop as this tab takes part in it. */
export interface WorkshopConnection {
  readonly workshopId: string;
  /** First argument of every operation of `#shared/board`. */
  readonly board: Board;
  readonly store: BoardStore;
  readonly saved: Pick<SavedTracker, 'current' | 'subscribe'>;
  readonly presence: PresenceChannel;
  readonly undo: UndoStore;
  readonly findings: FindingsStore;
  /** What presence travels by; only for measuring with many people. */
  readonly awareness?: Awareness;
  readonly rights: Rights;
  /** Under which client ids this person writes on the board: one for each for whom they write. */
  readonly writerIds: WriterIds;
  /** Settles once both documents came from the server, or when that will never be. */
  readonly inStep: Promise<void>;
  /** From now on what is typed is kept on this device; for a connection that began anew. */
  readonly keepOnDevice: () => void;
  /** Throws away what this device keeps of the board. */
  readonly clearDevice: () => Promise<void>;
  /** Makes sure at once that the connection lives. */
  readonly check: () => void;
  readonly destroy: () => void;
}

export interface ConnectionOptions {
  readonly workshopId: string;
  readonly me: Omit<Me, 'clientId'>;
  /** False on a device that others use too: nothing is kept in this browser. Default true. */
  readonly keepsOnDevice?: boolean;
  /** True: with nothing but what the server has; `keepOnDevice` begins keeping it. */
  readonly beginsAnew?: boolean;
  /**
   * The server did not take what this person wrote: it is locked, or they may not write any more. The connection is
   * over; its document still holds what was written. Without this, that is the end.
   */
  readonly onNotTaken?: () => void;
  /** `wss://host`; where the page came from when left out. */
  readonly serverUrl?: string;
  /** The workshop as it stood a moment ago, to be shown until its documents are in. */
  readonly opening?: Opening;
  /** Settles when the board can be seen, which the checks wait for, and with an `opening` the documents; at once when left out. */
  readonly viewShown?: Promise<void>;
  readonly Socket?: typeof WebSocket;
  readonly protocols?: string[];
  readonly times?: LinkTimes;
  /** Whether the server answers over HTTP, to tell a filter on sockets from having no network. */
  readonly answersHttp?: () => Promise<boolean>;
}

/** So long does the copy on this device get to load before the connection is made, in ms. */
const copyPatienceMs = 1500;
/** So long is a first connection waited for before the page says that it is offline or shows what did come, in ms. */
const firstContactMs = 4000;
const attemptsBeforeBlocked = 3;

/** Joins a workshop: connects at once and comes back by itself until `destroy`. */
export function connectWorkshop(options: ConnectionOptions): WorkshopConnection {
  const {
    workshopId,
    keepsOnDevice = true,
    beginsAnew = false,
    opening,
    viewShown,
    onNotTaken,
    times,
  } = options;
  const boardDoc = new Y.Doc();
  const sessionDoc = new Y.Doc();
  const acknowledgements = createAcknowledgements();
  let copy = keepsOnDevice && !beginsAnew ? keepOnDevice(workshopId, boardDoc) : null;
  const awareness = new Awareness(boardDoc);
  const silent = new Awareness(sessionDoc);
  silent.setLocalState(null);
  const me = { ...options.me, clientId: boardDoc.clientID };
  const store = createBoardStore(boardDoc, sessionDoc, me, { opening });
  const documents = opening && viewShown ? holdBackUntil(viewShown) : letAllPass;
  const { rights, destroy: stopRights } = createRights(boardDoc, store);
  const board: Board = {
    doc: boardDoc,
    origin: { writer: options.me.participantId },
    allows: rights.allows,
  };
  const presence = createPresence(awareness, store.me);
  const writerIds = createWriterIds(boardDoc, board.origin);
  const undo = createUndoStore(createUndo(boardDoc, board.origin, rights.allows, writerIds.isMine));
  const findings = createFindingsLater(store, viewShown);
  let destroyed = false;
  let wasEverOpen = false;

  // Before the provider listens, so that a change is counted when the frame that holds it goes out.
  const countOwn: UpdateListener = (_update, _origin, _doc, transaction) => {
    if (!transaction.local) return;
    acknowledgements.changed();
    saved.update();
  };
  boardDoc.on('update', countOwn);

  const saved = trackSaved(
    {
      isOpen: () => boardLink.isOpen(),
      isSynced: () => boardLink.isSynced(),
      isKeptOnDevice: () => copy?.isKeeping() ?? false,
    },
    acknowledgements,
  );

  let tellInStep = () => {};
  const inStep = new Promise<void>((resolve) => {
    tellInStep = resolve;
  });

  const end = (code: number) => {
    boardLink.disconnect();
    sessionLink.disconnect();
    if (onNotTaken && (code === closeCodes.notTaken || code === closeCodes.readOnly)) return onNotTaken();
    const final = finalStateOf(code);
    tellInStep();
    if (final === 'revoked' || final === 'erased') void copy?.clear();
    saved.end(final);
  };
  const shared = {
    url: `${options.serverUrl ?? ownServer()}/sync/${workshopId}`,
    Socket: options.Socket ?? WebSocket,
    protocols: options.protocols ?? [],
    times,
  };
  const boardLink = linkDocument(
    { ...shared, document: 'board', doc: boardDoc, awareness, wantsAcknowledgements: true },
    {
      opening: () => {
        acknowledgements.opening();
        void noticeFilter();
      },
      sent: (frame) => {
        acknowledgements.sent(frame);
        saved.update();
      },
      acknowledged: (frames) => {
        acknowledgements.acknowledged(frames);
        saved.update();
      },
      changed: () => {
        if (boardLink.isOpen()) {
          wasEverOpen = true;
          saved.setBlocked(false);
        }
        showWhenThere();
        saved.update();
      },
      catchingUp: (take, update, updateListener) => {
        const listeners = [countOwn, updateListener];
        documents.pass(() => {
          if (copy) copy.keepLater(take, update, listeners);
          else unheard(boardDoc, listeners, take);
        });
      },
      ended: end,
    },
  );
  const sessionLink = linkDocument(
    { ...shared, document: 'session', doc: sessionDoc, awareness: silent, wantsAcknowledgements: false },
    {
      changed: () => showWhenThere(),
      catchingUp: (take, _update, updateListener) =>
        documents.pass(() => void unheard(sessionDoc, [updateListener], take)),
      ended: end,
    },
  );

  let isPatient = true;
  let isCopied = false;
  /** The board with the stage of the group, so that it opens where the group is and need not fly there. */
  const showWhenThere = () => {
    if (!boardLink.isSynced()) return;
    const isSessionThere = sessionLink.isSynced();
    if (isSessionThere || !isPatient) store.setLoaded();
    if (isSessionThere) tellInStep();
  };
  const answersHttp = options.answersHttp ?? serverAnswers;
  const noticeFilter = async () => {
    // A socket that opened once is let through: then the server or the network is away, and comes back.
    if (wasEverOpen || boardLink.failedAttempts() <= attemptsBeforeBlocked) return;
    const answers = await answersHttp();
    if (answers && !destroyed && !boardLink.isOpen()) saved.setBlocked(true);
  };

  const start = async () => {
    if (copy) await Promise.race([whenCopied(copy), after(copyPatienceMs)]);
    if (destroyed) return;
    boardLink.connect();
    sessionLink.connect();
  };
  const whenCopied = async (kept: DeviceCopy) => {
    if (!(await kept.loaded)) return;
    acknowledgements.addEarlier(await kept.earlierPending());
    isCopied = Y.encodeStateVector(boardDoc).length > 1;
    if (isCopied && !store.isOpening()) store.setLoaded();
    saved.update();
  };
  void start();
  const waiting = setTimeout(() => {
    isPatient = false;
    if (isCopied) store.setLoaded();
    showWhenThere();
    saved.stopWaiting();
  }, firstContactMs);
  let stopNoting = copy ? notePending(saved, copy) : () => {};
  const stopRefreshing = store.subscribeSession(presence.refresh);
  const check = () => {
    boardLink.check();
    sessionLink.check();
  };
  const stopWatching = watchDevice(check);

  return {
    workshopId,
    board,
    store,
    saved,
    presence,
    undo,
    findings,
    awareness,
    rights,
    writerIds,
    inStep,
    keepOnDevice: () => {
      if (copy || !keepsOnDevice || destroyed) return;
      copy = keepOnDevice(workshopId, boardDoc);
      stopNoting = notePending(saved, copy);
    },
    clearDevice: async () => copy?.clear(),
    check,
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      tellInStep();
      stopRights();
      clearTimeout(waiting);
      for (const stop of [stopNoting, stopRefreshing, stopWatching, documents.stop]) stop();
      findings.destroy();
      undo.destroy();
      presence.destroy();
      boardLink.destroy();
      sessionLink.destroy();
      store.destroy();
      copy?.destroy();
      boardDoc.destroy();
      sessionDoc.destroy();
    },
  };
}

function ownServer(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`;
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch('/healthz', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
