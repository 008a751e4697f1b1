import { randomId } from '#client/http/random-id.ts';
import type { OwnNoteInfo } from '#client/http/workshops.ts';
import { createListeners } from '#client/sync/listeners.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { currentVoice } from '#client/ui-state/voice.ts';
import { forgetNote, type KeptNote, keepNote, keptNotes, type NoteKey } from './kept-on-device.ts';
import { createNoteSender, type NoteServer, type Refusals } from './note-sender.ts';
import { stateFrom } from './own-notes.ts';

/**
 * Where a note of mine is: on the server's disk, on its way, on this device until there is a connection, or refused by
 * the server with its reason.
 */
export type NoteState = 'saved' | 'saving' | 'kept' | 'refused';

/** A note of mine in the round that is going on. */
export interface OwnNote {
  readonly id: string;
  readonly text: string;
  readonly item: string | null;
  readonly state: NoteState;
  /** Why the server did not take it. */
  readonly problem: string | null;
}

/** A note of mine that was never shown: the round was stopped, or over before the note came in. */
export interface LeftNote extends NoteKey {
  readonly text: string;
  readonly item: string | null;
  readonly isOnServer: boolean;
}

/** What I wrote, as of now. */
export interface OwnNotes {
  /** In the order of writing. */
  readonly notes: readonly OwnNote[];
  readonly left: readonly LeftNote[];
  /** What I am writing and have not put down yet. */
  readonly draft: string;
}

/** What I write in silence. Nothing of it is in a shared document: the server keeps it for me, and so does this device. */
export interface PrivateNotes {
  readonly current: () => OwnNotes;
  readonly subscribe: (listener: () => void) => () => void;
  /** Writes a note, about a card or (null) about what the round is about. False when no round is going on. */
  readonly write: (text: string, item: string | null) => boolean;
  /** An empty text takes the note back. */
  readonly change: (id: string, text: string) => void;
  readonly setDraft: (text: string) => void;
  /** Forgets a note that was never shown, also on the server. */
  readonly discard: (note: LeftNote) => void;
  readonly destroy: () => void;
}

const draftId = 'draft';

/** Makes them for somebody in a workshop; `server` is where they go. */
export function createPrivateNotes(
  { workshopId, store, saved }: Pick<WorkshopConnection, 'workshopId' | 'store' | 'saved'>,
  server: NoteServer,
): PrivateNotes {
  const keeper = { workshop: workshopId, person: store.me().participantId };
  const listeners = createListeners();
  const waiting = new Map<string, KeptNote>(keptNotes(keeper).map((note) => [keyOf(note), note]));
  const refusals: Refusals = new Map();
  const revisions = new Map<string, number>();
  let told: { notes: readonly OwnNoteInfo[]; setAside: readonly OwnNoteInfo[] } = { notes: [], setAside: [] };
  /** What went in while the server was asked: its answer may be from before that. */
  let takenMeanwhile: KeptNote[] = [];
  let known: OwnNotes | null = null;
  let asked = '';

  const changed = () => {
    known = null;
    listeners.tell();
  };
  const openRound = () => {
    const { writing } = store.session();
    return writing?.state === 'writing' ? writing.round : null;
  };
  const sender = createNoteSender({
    server,
    waiting,
    refusals,
    changed,
    onTaken: (note) => {
      forgetNote(note);
      takenMeanwhile.push(note);
      told = { ...told, notes: withTaken(told.notes, note) };
      channel?.postMessage(null);
    },
  });

  const put = (
    note: Pick<KeptNote, 'round' | 'id' | 'text' | 'item' | 'revision' | 'voice'>,
    isDraft = false,
  ) => {
    const kept = { ...keeper, ...note, isDraft, commandId: randomId() };
    waiting.set(keyOf(kept), kept);
    revisions.set(keyOf(kept), kept.revision);
    refusals.delete(keyOf(kept));
    keepNote(kept);
    changed();
    if (!isDraft) sender.send();
  };
  const forget = (note: NoteKey) => {
    waiting.delete(keyOf(note));
    refusals.delete(keyOf(note));
    forgetNote({ ...keeper, ...note });
    changed();
  };

  /** Asks the server what it keeps for me, once for each round and whenever another tab changed something. */
  const ask = async () => {
    takenMeanwhile = [];
    const result = await server.read();
    if (!result.ok) {
      asked = '';
      return;
    }
    told = { ...result.value, notes: takenMeanwhile.reduce(withTaken, result.value.notes) };
    changed();
  };
  const look = () => {
    const { writing } = store.session();
    const about = writing ? `${writing.round} ${writing.state} ${writing.setAside.join()}` : '';
    const isWorthAsking = writing && (writing.state === 'writing' || writing.setAside.length > 0);
    changed();
    if (about === asked) return;
    asked = about;
    if (isWorthAsking) void ask();
    else told = { notes: [], setAside: [] };
    sender.send();
  };
  let wasConnected = false;
  const reconnected = () => {
    const isConnected = ['saved', 'saving'].includes(saved.current().kind);
    if (isConnected && !wasConnected) {
      look();
      sender.retry();
    }
    wasConnected = isConnected;
  };
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(`kcc-writing-${workshopId}`) : null;
  channel?.addEventListener('message', () => void ask());
  const stops = [store.subscribeSession(look), saved.subscribe(reconnected)];
  look();
  sender.send();

  return {
    current: () => {
      known ??= stateFrom({ told, waiting, refusals, openRound: openRound(), session: store.session() });
      return known;
    },
    subscribe: listeners.add,
    write: (text, item) => {
      const round = openRound();
      if (round === null) return false;
      waiting.delete(keyOf({ round, id: draftId }));
      forgetNote({ ...keeper, round, id: draftId });
      // Begins with the moment, so that the server gives them back in the order of writing.
      const id = Date.now().toString(36) + randomId(10);
      put({ round, id, text, item, revision: 1, voice: voiceNow() });
      return true;
    },
    change: (id, text) => {
      const round = openRound();
      if (round === null) return;
      const key = keyOf({ round, id });
      const unsent = waiting.get(key);
      const before = unsent ?? told.notes.find((note) => keyOf(note) === key);
      const revision = Math.max(before?.revision ?? 0, revisions.get(key) ?? 0) + 1;
      put({ round, id, text, item: before?.item ?? null, revision, voice: unsent?.voice });
    },
    setDraft: (text) => {
      const round = openRound();
      if (round === null) return;
      if (text === '') forget({ round, id: draftId });
      else put({ round, id: draftId, text, item: null, revision: 1 }, true);
    },
    discard: ({ round, id, isOnServer }) => {
      forget({ round, id });
      if (!isOnServer) return;
      told = { ...told, setAside: told.setAside.filter((note) => keyOf(note) !== keyOf({ round, id })) };
      put({ round, id, text: '', item: null, revision: 1 });
    },
    destroy: () => {
      for (const stop of stops) stop();
      channel?.close();
      sender.destroy();
      listeners.clear();
    },
  };
}

/** For whom I write now, as the server is told; undefined for myself. */
function voiceNow(): KeptNote['voice'] {
  const voice = currentVoice();
  if (!voice) return undefined;
  const { departmentId } = voice;
  return voice.kind === 'person' ? { departmentId, name: voice.name } : { departmentId };
}

/** What the server keeps once it has taken a change. */
function withTaken(
  notes: readonly OwnNoteInfo[],
  { round, id, text, item, revision }: KeptNote,
): readonly OwnNoteInfo[] {
  const taken = text === '' ? [] : [{ round, id, text, item, revision }];
  const isIt = (note: NoteKey) => keyOf(note) === keyOf({ round, id });
  if (!notes.some(isIt)) return [...notes, ...taken];
  return notes.flatMap((note) => (isIt(note) ? taken : [note]));
}

/** One key for a note of a round. */
export function keyOf({ round, id }: NoteKey): string {
  return `${round} ${id}`;
}
