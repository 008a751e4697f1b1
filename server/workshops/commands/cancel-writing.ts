import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { type CommandHandler, done, refused } from '../command.ts';
import { isWritten, keptNotes, openRound, roundIsOver, scopeOf } from './writing-round.ts';

/** Most rounds of which notes wait for their writers. */
const mostSetAside = 50;

/** Ends a round without showing anything. Nothing is thrown away: each note stays readable for its writer alone. */
export const cancelWriting: CommandHandler<'writing.cancel'> = async (
  { room, store },
  { round, confirm },
) => {
  const open = openRound(room, round);
  if (!open) return roundIsOver();
  const notes = (await keptNotes(store, open.round)).filter(isWritten);
  if (notes.length > 0 && confirm !== true) return refused('writing-has-notes', hasNotes(notes.length));
  if (notes.length > 0 && open.setAside.length >= mostSetAside) return refused('too-many-set-aside', tooMany);
  const setAside = notes.length > 0 ? [...open.setAside, open.round] : open.setAside;
  return done(
    { notes: notes.length },
    {
      session: { writing: { ...open, state: 'cancelled', setAside } },
      ...(notes.length > 0 ? {} : { secrets: [{ kind: 'clear', scope: scopeOf(open.round) }] }),
    },
  );
};

function hasNotes(count: number): Bilingual {
  const number = (language: Language) => formatNumber(count, language);
  return count === 1
    ? {
        nl: 'Er is al één briefje geschreven. Stop je de ronde, dan gaat het terug naar wie het schreef.',
        en: 'One note has been written. If you stop the round, it goes back to its writer.',
      }
    : {
        nl: `Er zijn al ${number('nl')} briefjes geschreven. Stop je de ronde, dan gaan ze terug naar wie ze schreef.`,
        en: `${number('en')} notes have been written. If you stop the round, they go back to their writers.`,
      };
}

const tooMany: Bilingual = {
  nl: 'Er wachten al te veel gestopte rondes op hun schrijvers. Toon de briefjes van deze ronde.',
  en: 'Too many stopped rounds still wait for their writers. Show the notes of this round.',
};
