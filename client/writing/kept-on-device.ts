import { keep, readKept } from '#client/device/device-storage.ts';

/** A change of a note of mine that the server has not confirmed, or words that I am still writing. */
export interface KeptNote {
  readonly workshop: string;
  readonly person: string;
  readonly round: number;
  readonly id: string;
  /** Empty for a note that is taken back. */
  readonly text: string;
  readonly item: string | null;
  readonly revision: number;
  /** The same id each time that this change is sent, so that it does its work once. */
  readonly commandId: string;
  /** For whom I wrote it, if not for myself: as the server is told. */
  readonly voice?: { readonly departmentId: string | null; readonly name?: string } | undefined;
  /** Not meant to be sent yet. */
  readonly isDraft: boolean;
}

/** Whose notes, in which workshop. */
export type Keeper = Pick<KeptNote, 'workshop' | 'person'>;

/** Which note of a round. */
export type NoteKey = Pick<KeptNote, 'round' | 'id'>;

const mostKept = 2000;

/** What this device keeps for somebody, oldest first. */
export function keptNotes({ workshop, person }: Keeper): readonly KeptNote[] {
  return everything().filter((note) => note.workshop === workshop && note.person === person);
}

/** Keeps a note; what was kept of it before gives way. */
export function keepNote(note: KeptNote): void {
  keep('kcc.writing', [...everything().filter((other) => !isSame(other, note)), note].slice(-mostKept));
}

/** Forgets what is kept of a note. Others may be kept by another tab at the same time. */
export function forgetNote(note: Keeper & NoteKey): void {
  const all = everything();
  const left = all.filter((other) => !isSame(other, note));
  if (left.length < all.length) keep('kcc.writing', left);
}

function isSame(one: Keeper & NoteKey, other: Keeper & NoteKey): boolean {
  return (
    one.workshop === other.workshop &&
    one.person === other.person &&
    one.round === other.round &&
    one.id === other.id
  );
}

function everything(): readonly KeptNote[] {
  const kept = readKept('kcc.writing');
  return Array.isArray(kept) ? kept.filter(isKeptNote) : [];
}

function isKeptNote(value: unknown): value is KeptNote {
  const note = value as Partial<KeptNote> | null;
  return (
    typeof note?.workshop === 'string' &&
    typeof note.person === 'string' &&
    typeof note.round === 'number' &&
    typeof note.id === 'string' &&
    typeof note.text === 'string' &&
    (note.item === null || typeof note.item === 'string') &&
    typeof note.revision === 'number' &&
    typeof note.commandId === 'string' &&
    typeof note.isDraft === 'boolean'
  );
}
