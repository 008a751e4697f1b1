import type { Result } from '#client/http/call-server.ts';
import type { OwnNoteInfo } from '#client/http/workshops.ts';
import type { KeptNote } from './kept-on-device.ts';

/** Where notes go, and where I read my own. */
export interface NoteServer {
  readonly send: (
    command: { id: string; type: string } & Record<string, unknown>,
  ) => Promise<Result<unknown>>;
  readonly read: () => Promise<Result<{ notes: readonly OwnNoteInfo[]; setAside: readonly OwnNoteInfo[] }>>;
}

/** Notes that the server did not take, by key: with its reason, if it gave one, or because it was not reached. */
export type Refusals = Map<string, { readonly message: string | null } | 'unreachable'>;

/** What the sender works with. */
export interface NoteSenderOptions {
  readonly server: NoteServer;
  /** Changes on their way, by key. */
  readonly waiting: Map<string, KeptNote>;
  readonly refusals: Refusals;
  /** Told when a note went in, or did not. */
  readonly changed: () => void;
  /** Told when the server has a change on disk. */
  readonly onTaken: (note: KeptNote) => void;
  /** Pause before a server that was not reached is tried again, in ms. */
  readonly retryMs?: number;
}

/**
 * Brings changes to the server one after the other, each until it is answered. What could not be sent is tried again;
 * what the server refuses stays as it is until it is changed.
 */
export function createNoteSender(options: NoteSenderOptions) {
  const { server, waiting, refusals, changed, onTaken, retryMs = 4000 } = options;
  let isSending = false;
  let isDestroyed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = () =>
    [...waiting].find(
      ([key, note]) => !note.isDraft && (!refusals.has(key) || refusals.get(key) === 'unreachable'),
    );

  const run = async () => {
    isSending = true;
    for (let entry = next(); entry && !isDestroyed; entry = next()) {
      const [key, note] = entry;
      const result = await server.send(commandOf(note));
      if (!result.ok && (result.kind === 'offline' || result.kind === 'broken')) {
        for (const [other, { isDraft }] of waiting) {
          if (!isDraft && !refusals.has(other)) refusals.set(other, 'unreachable');
        }
        if (!isDestroyed) timer = setTimeout(send, retryMs);
        changed();
        break;
      }
      // Changed again meanwhile: then the newer one goes next.
      if (waiting.get(key)?.commandId !== note.commandId) continue;
      // A note that cannot be taken back any more was of a round that is over: nothing is left to do.
      if (result.ok || note.text === '') {
        waiting.delete(key);
        refusals.delete(key);
        onTaken(note);
      } else refusals.set(key, { message: result.message });
      changed();
    }
    // Before anything else can happen: what comes from here on starts anew.
    isSending = false;
  };

  const send = () => {
    clearTimeout(timer);
    if (!isSending && !isDestroyed) void run();
  };

  return {
    /** Sends what waits. */
    send,
    /** The connection is back. */
    retry: () => {
      if ([...refusals.values()].includes('unreachable')) send();
    },
    destroy: () => {
      isDestroyed = true;
      clearTimeout(timer);
    },
  };
}

function commandOf({ commandId, round, id, text, item, revision, voice }: KeptNote) {
  return text === ''
    ? { id: commandId, type: 'writing.remove', note: id, round, revision }
    : {
        id: commandId,
        type: 'writing.note',
        note: { id, text, item, revision },
        round,
        ...(voice && { voice }),
      };
}
