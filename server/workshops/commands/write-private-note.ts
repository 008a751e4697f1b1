import type { Caller } from '#server/access/caller.ts';
import { readSession, type Writing } from '#shared/session/session-state.ts';
import type { Bilingual } from '#shared/text/language.ts';
import {
  type CommandContext,
  type CommandHandler,
  type CommandOutcome,
  done,
  refused,
  type SecretChange,
} from '../command.ts';
import {
  countsOf,
  isWritten,
  keptNotes,
  mostNotes,
  openRound,
  type PrivateNote,
  roundIsOver,
  scopeOf,
} from './writing-round.ts';

/** So many notes, written and taken back, are remembered of one person in a round. */
const mostRemembered = 3 * mostNotes;

/**
 * Keeps a note for its writer alone, or changes it. Of changes that come twice or in the wrong order, the one with the
 * highest revision stays.
 */
export const writePrivateNote: CommandHandler<'writing.note'> = async (context, { note, round, voice }) => {
  const writing = openRound(context.room, round);
  if (!writing) return roundIsOver();
  const notes = await keptNotes(context.store, writing.round);
  const known = ownNote(notes, context.caller, note.id);
  const text = note.text.trim();
  const next: PrivateNote = {
    ...whose(context),
    id: note.id,
    text,
    item: note.item === undefined ? (known?.item ?? null) : note.item,
    revision: note.revision ?? (known?.revision ?? 0) + 1,
    voice: voice ?? known?.voice ?? null,
  };
  return keep(context, { writing, notes, known, next });
};

/** Takes a note back: in the round that is going on, or out of a cancelled one. Taking back what is gone is fine. */
export const removePrivateNote: CommandHandler<'writing.remove'> = async (context, command) => {
  const { note: id, round, revision } = command;
  const writing = openRound(context.room, round);
  if (!writing) return removeSetAside(context, id, round);
  const notes = await keptNotes(context.store, writing.round);
  const known = ownNote(notes, context.caller, id);
  const remembered = revision ?? known?.revision;
  if (remembered === undefined) return answer(notes, context.caller, {});
  const next = { ...whose(context), id, text: '', item: null, revision: remembered, voice: null };
  return keep(context, { writing, notes, known: revision === undefined ? undefined : known, next });
};

interface Change {
  readonly writing: Writing;
  readonly notes: readonly PrivateNote[];
  /** What the change is to come after. */
  readonly known: PrivateNote | undefined;
  readonly next: PrivateNote;
}

function keep(context: CommandContext, { writing, notes, known, next }: Change): CommandOutcome {
  const { room, caller } = context;
  if (known && next.revision <= known.revision) return answer(notes, caller, {});
  const others = notes.filter(({ id, ownerId }) => id !== next.id || ownerId !== caller.participantId);
  const mine = others.filter(({ ownerId }) => ownerId === caller.participantId);
  if (isWritten(next) && mine.filter(isWritten).length >= mostNotes) {
    return refused('writing-too-many', tooMany);
  }
  const isRemembered = isWritten(next) || mine.length < mostRemembered;
  const after = isRemembered ? [...others, next] : others;
  const { participants } = readSession(room.session.doc);
  return answer(after, caller, {
    session: { writing: { ...writing, ...countsOf(after, writing.anonymous, participants) } },
    secrets: [isRemembered ? kept(writing.round, next) : removed(writing.round, next)],
  });
}

async function removeSetAside(
  { room, caller, store }: CommandContext,
  id: string,
  round: number | undefined,
): Promise<CommandOutcome> {
  const isSetAside = readSession(room.session.doc).writing?.setAside.includes(round ?? 0) ?? false;
  if (round === undefined || !isSetAside) return roundIsOver();
  const notes = await keptNotes(store, round);
  const known = ownNote(notes, caller, id);
  if (!known) return answer(notes, caller, {});
  return answer(
    notes.filter((note) => note !== known),
    caller,
    { secrets: [removed(round, known)] },
  );
}

/** Never what the notes say: answers are kept. */
function answer(
  notes: readonly PrivateNote[],
  { participantId }: Caller,
  changes: Parameters<typeof done>[1],
): CommandOutcome {
  const mine = notes.filter((note) => note.ownerId === participantId && isWritten(note));
  return done({ notes: mine.length }, changes);
}

function ownNote(
  notes: readonly PrivateNote[],
  { participantId }: Caller,
  noteId: string,
): PrivateNote | undefined {
  return notes.find(({ id, ownerId }) => id === noteId && ownerId === participantId);
}

function whose({ caller, now }: CommandContext): Pick<PrivateNote, 'ownerId' | 'departmentId' | 'at'> {
  return { ownerId: caller.participantId, departmentId: caller.departmentId, at: now() };
}

function kept(round: number, { id, ownerId, ...note }: PrivateNote): SecretChange {
  const { text, item, revision, departmentId, voice } = note;
  const body = { text, item, revision, departmentId, ...(voice && { voice }) };
  return { kind: 'put', scope: scopeOf(round), ownerId, itemId: id, body };
}

function removed(round: number, { id, ownerId }: PrivateNote): SecretChange {
  return { kind: 'remove', scope: scopeOf(round), ownerId, itemId: id };
}

const tooMany: Bilingual = {
  nl: `Je hebt ${mostNotes} briefjes geschreven; meer passen er niet in één ronde.`,
  en: `You have written ${mostNotes} notes; a round holds no more.`,
};
