import type { OwnNoteInfo } from '#client/http/workshops.ts';
import type { SessionState } from '#shared/session/session-state.ts';
import type { KeptNote } from './kept-on-device.ts';
import type { Refusals } from './note-sender.ts';
import type { LeftNote, NoteState, OwnNote, OwnNotes } from './private-notes.ts';

/** What is known of my notes. */
export interface KnownNotes {
  /** What the server keeps for me. */
  readonly told: { readonly notes: readonly OwnNoteInfo[]; readonly setAside: readonly OwnNoteInfo[] };
  /** Changes that the server has not confirmed, by key. */
  readonly waiting: ReadonlyMap<string, KeptNote>;
  readonly refusals: Refusals;
  /** The round that is going on. */
  readonly openRound: number | null;
  readonly session: SessionState;
}

/** The notes of the round that is going on, and those that were never shown. */
export function stateFrom({ told, waiting, refusals, openRound, session }: KnownNotes): OwnNotes {
  const mine = new Map<string, OwnNote>();
  const left: LeftNote[] = told.setAside
    .filter(({ round, id }) => !waiting.has(`${round} ${id}`))
    .map(({ round, id, text, item }) => ({ round, id, text, item, isOnServer: true }));
  for (const { round, id, text, item } of told.notes) {
    if (round === openRound) mine.set(id, { id, text, item, state: 'saved', problem: null });
  }
  let draft = '';
  // Who is a participant knows the session: until then a round that is open looks as if it were none.
  const isSessionKnown = Object.keys(session.participants).length > 0;
  for (const [key, note] of waiting) {
    const { round, id, text, item, isDraft } = note;
    const refusal = refusals.get(key);
    if (round !== openRound) {
      const isOver = isSessionKnown && (isDraft || typeof refusal === 'object');
      if (isOver && text.trim() !== '') left.push({ round, id, text, item, isOnServer: false });
    } else if (isDraft) draft = text;
    else if (text === '') mine.delete(id);
    else mine.set(id, { id, text, item, ...placeOf(refusal) });
  }
  return { notes: [...mine.values()], left, draft };
}

function placeOf(refusal: ReturnType<Refusals['get']>): { state: NoteState; problem: string | null } {
  if (refusal === undefined) return { state: 'saving', problem: null };
  if (refusal === 'unreachable') return { state: 'kept', problem: null };
  return { state: 'refused', problem: refusal.message };
}
