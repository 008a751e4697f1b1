import { readBoard } from '#shared/board/snapshot.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import { readSession, type Writing } from '#shared/session/session-state.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandHandler, type CommandReads, done, refused } from '../command.ts';
import { keptNotes } from './writing-round.ts';

/** Begins a round of writing in silence, one at a time. */
export const startWriting: CommandHandler<'writing.start'> = async (context, wish) => {
  const { room, caller, store, now } = context;
  const before = readSession(room.session.doc).writing;
  if (before?.state === 'writing') return refused('writing-open', alreadyOpen);
  const setAside = await stillSetAside(store, before?.setAside ?? []);
  const item = wish.item ?? null;
  if (item !== null && cardIdOf(readBoard(room.board.doc), item) === undefined) {
    return refused('unknown-item', noSuchCard);
  }
  const writing: Writing = {
    state: 'writing',
    round: (before?.round ?? 0) + 1,
    anonymous: wish.anonymous ?? false,
    question: wish.question ?? '',
    item,
    stage: wish.stage ?? readSession(room.session.doc).stage,
    counts: {},
    total: 0,
    writers: 0,
    by: caller.participantId,
    at: new Date(now()).toISOString(),
    setAside,
  };
  return done({ round: writing.round }, { session: { writing } });
};

/** Those cancelled rounds of which not every writer took their notes back. */
async function stillSetAside(store: CommandReads, rounds: readonly number[]): Promise<number[]> {
  const left: number[] = [];
  for (const round of rounds) if ((await keptNotes(store, round)).length > 0) left.push(round);
  return left;
}

const alreadyOpen: Bilingual = {
  nl: 'Er loopt al een schrijfronde. Toon eerst die briefjes, of stop de ronde.',
  en: 'A round of writing is going on already. Show those notes first, or stop the round.',
};

const noSuchCard: Bilingual = {
  nl: 'De kaart waarover je wilt laten schrijven, staat niet meer op het bord.',
  en: 'The card that you want people to write about is no longer on the board.',
};
