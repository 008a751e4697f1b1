import { z } from 'zod';
import type { WorkshopRoom } from '#server/rooms/workshop-room.ts';
import { readSession, type SessionState, type Writing } from '#shared/session/session-state.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandReads, refused, type Secret } from '../command.ts';

/** Notes that one person may write in a round. */
export const mostNotes = 200;

/** A note as it is kept for its writer. `text` is empty for one that was taken back. */
export interface PrivateNote {
  readonly id: string;
  readonly ownerId: string;
  readonly text: string;
  /** Another card than the one that the round is about. */
  readonly item: string | null;
  readonly revision: number;
  /** The department of the link by which it came, for a writer who never joined. */
  readonly departmentId: string | null;
  /** For whom it was written, if not for its owner: somebody beside them (by name), or a department that is absent. */
  readonly voice: { readonly departmentId: string | null; readonly name?: string | undefined } | null;
  /** When it was last written, in ms since 1970. */
  readonly at: number;
}

const Body = z.object({
  text: z.string(),
  item: z.string().nullable(),
  revision: z.number(),
  departmentId: z.string().nullable(),
  voice: z
    .object({ departmentId: z.string().nullable(), name: z.string().optional() })
    .nullable()
    .default(null),
});

/** Where the notes of a round are kept. */
export function scopeOf(round: number): string {
  return `writing:${round}`;
}

/** All that is kept of a round, also what was taken back. */
export async function keptNotes(
  store: Pick<CommandReads, 'secrets'>,
  round: number,
): Promise<readonly PrivateNote[]> {
  return (await store.secrets(scopeOf(round))).flatMap((secret) => noteOf(secret) ?? []);
}

function noteOf({ ownerId, itemId, body, at }: Secret): PrivateNote | null {
  const read = Body.safeParse(body);
  return read.success ? { ...read.data, id: itemId, ownerId, at } : null;
}

/** Whether a note still says something. */
export function isWritten({ text }: Pick<PrivateNote, 'text'>): boolean {
  return text !== '';
}

/** The round that is going on; `null` when there is none, or when a command is meant for another. */
export function openRound(room: WorkshopRoom, meant: number | undefined): Writing | null {
  const { writing } = readSession(room.session.doc);
  if (writing?.state !== 'writing' || (meant !== undefined && meant !== writing.round)) return null;
  return writing;
}

/** What everyone may know of these notes: how many there are, per department only where names will be shown. */
export function countsOf(
  notes: readonly PrivateNote[],
  anonymous: boolean,
  participants: SessionState['participants'],
): Pick<Writing, 'counts' | 'total' | 'writers'> {
  const written = notes.filter(isWritten);
  const counts: Record<string, number> = {};
  for (const note of anonymous ? [] : written) {
    const departmentId = departmentOf(note, participants);
    if (departmentId !== null) counts[departmentId] = (counts[departmentId] ?? 0) + 1;
  }
  return { counts, total: written.length, writers: new Set(written.map(writerOf)).size };
}

/** Two who share a screen are two. */
function writerOf({ ownerId, voice }: PrivateNote): string {
  return `${ownerId} ${voice?.name ?? ''}`;
}

/** The department for which somebody wrote a note. */
export function departmentOf(note: PrivateNote, participants: SessionState['participants']): string | null {
  if (note.voice) return note.voice.departmentId;
  const writer = participants[note.ownerId];
  return writer ? writer.departmentId : note.departmentId;
}

/** The answer when no round is open, or not the one that is meant. */
export const roundIsOver = () => refused('writing-not-open', notOpen);

const notOpen: Bilingual = {
  nl: 'Deze schrijfronde is niet (meer) open.',
  en: 'This round of writing is not open (any more).',
};
