import { randomInt } from 'node:crypto';
import type * as Y from 'yjs';
import { addNotes, type NewNote } from '#shared/board/note-operations.ts';
import { rootOf } from '#shared/board/roots.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import { readSession, type SessionState, type Writing } from '#shared/session/session-state.ts';
import { limits } from '#shared/strategy/field.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { newId } from '#shared/strategy/ids.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandHandler, done, refused } from '../command.ts';
import { strategyOf } from '../live-strategy.ts';
import { withPlaces } from './places-of-revealed.ts';
import {
  departmentOf,
  isWritten,
  keptNotes,
  openRound,
  type PrivateNote,
  roundIsOver,
  scopeOf,
} from './writing-round.ts';

/** Shows all notes of the round at once, in random order; those of a round without names bear no trace of their writer. */
export const revealWriting: CommandHandler<'writing.reveal'> = async ({ room, store, now }, { round }) => {
  const open = openRound(room, round);
  if (!open) return roundIsOver();
  const written = shuffled((await keptNotes(store, open.round)).filter(isWritten));
  const { participants } = readSession(room.session.doc);
  const strategy = strategyOf(room);
  const size = rootOf(room.board.doc, 'notes')?.size ?? 0;
  if (size + written.length > limits.listLength) return refused('board-full', boardFull);
  const sign = open.anonymous ? withoutName(now()) : withName(participants, strategy);
  const notes = written.map(
    (note): NewNote => ({
      ...sign(note),
      id: newId(),
      text: note.text,
      item: itemOf(note, open, strategy),
    }),
  );
  const placed = withPlaces(notes, strategy, open.stage);
  // Not the very first, so that its neighbours are in view as well.
  const first = placed[Math.min(3, placed.length - 1)];
  const writing: Writing = {
    ...open,
    state: 'revealed',
    total: written.length,
    ...(first?.id ? { first: first.id } : {}),
  };
  return done(
    { notes: written.length, writers: open.writers },
    {
      session: { writing },
      secrets: [{ kind: 'clear', scope: scopeOf(open.round) }],
      ...(placed.length > 0 ? { board: (doc: Y.Doc) => put(doc, placed) } : {}),
    },
  );
};

/** Who signs a note, and when it was written. */
type Signature = Pick<NewNote, 'author' | 'authorId' | 'departmentId' | 'onBehalf' | 'createdAt'>;

/** The same moment for all: that of writing would tell who wrote while the others talked. */
function withoutName(at: number): () => Signature {
  const createdAt = new Date(at).toISOString();
  return () => ({ author: '', authorId: null, departmentId: null, createdAt });
}

function withName(
  participants: SessionState['participants'],
  { departments }: Strategy,
): (note: PrivateNote) => Signature {
  return (note) => {
    const writer = participants[note.ownerId];
    const { voice } = note;
    const absent = voice && voice.name === undefined ? voice.departmentId : null;
    const onBehalf = departments.find(({ id }) => id === absent)?.name;
    return {
      author: voice?.name ?? writer?.name ?? '',
      authorId: writer ? note.ownerId : null,
      departmentId: departmentOf(note, participants),
      createdAt: new Date(note.at).toISOString(),
      ...(onBehalf && { onBehalf }),
    };
  };
}

/** The card of the note, else that of the round; what was thrown away meanwhile leaves the note without one. */
function itemOf(note: PrivateNote, { item }: Writing, strategy: Strategy): string | null {
  const isThere = (id: string | null): id is string =>
    id !== null && (cardIdOf(strategy, id) !== undefined || isFrame(strategy, id));
  return [note.item, item].find(isThere) ?? null;
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(randomInt(left.length), 1));
}

function put(doc: Y.Doc, notes: readonly NewNote[]): void {
  const added = addNotes({ doc, origin: 'server' }, notes);
  if (!added.ok || added.ids.length < notes.length) throw new Error('The board did not take every note.');
}

const boardFull: Bilingual = {
  nl: 'Het bord heeft geen ruimte voor zo veel briefjes. Ruim eerst briefjes op; er is niets verloren.',
  en: 'The board has no room for so many notes. Clear some away first; nothing is lost.',
};
