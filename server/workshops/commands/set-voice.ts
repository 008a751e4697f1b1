import { rootOf } from '#shared/board/roots.ts';
import { readSession, type Voice } from '#shared/session/session-state.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandHandler, done, notYours, refused } from '../command.ts';

/** So many voices one person may have over the years of a workshop. */
const mostVoices = 500;

/** Somebody writes for somebody else under a client id of their own; what was written under it stays theirs. */
export const setVoice: CommandHandler<'voice.set'> = ({ room, caller }, { client, departmentId, name }) => {
  const { clients, voices } = readSession(room.session.doc);
  const by = caller.participantId;
  const id = String(client);
  const writer = clients[id] ?? voices[id]?.by ?? by;
  if (writer !== by) return notYours('not-your-id', notYourId);
  if (departmentId === null && name === undefined) return refused('voice-of-nobody', voiceOfNobody);
  if (departmentId !== null && !rootOf(room.board.doc, 'departments')?.has(departmentId)) {
    return refused('department-unknown', departmentUnknown);
  }
  const voice: Voice = { by, departmentId, ...(name === undefined ? { onBehalf: true } : { name }) };
  const known = voices[id];
  if (known && (known.departmentId !== departmentId || known.name !== name)) {
    return refused('voice-known', voiceKnown);
  }
  const own = Object.values(voices).filter((one) => one.by === by).length;
  if (!known && own >= mostVoices) return refused('too-many-voices', tooManyVoices);
  return done({ client }, { session: { voices: { [id]: voice } } });
};

const notYourId: Bilingual = {
  nl: 'Onder deze naam schrijft al iemand anders.',
  en: 'Somebody else writes under this name already.',
};

const voiceOfNobody: Bilingual = {
  nl: 'Zeg namens welke afdeling of voor wie je schrijft.',
  en: 'Say on behalf of which department or for whom you write.',
};

const departmentUnknown: Bilingual = {
  nl: 'Deze afdeling is er niet (meer).',
  en: 'This department is not there (any more).',
};

const voiceKnown: Bilingual = {
  nl: 'Hieronder is al voor iemand anders geschreven.',
  en: 'This was used to write for somebody else already.',
};

const tooManyVoices: Bilingual = {
  nl: 'Je hebt al voor te veel mensen en afdelingen geschreven.',
  en: 'You have written for too many people and departments already.',
};
