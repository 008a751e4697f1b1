import { readSession } from '#shared/session/session-state.ts';
import { type CommandHandler, done } from '../command.ts';

/** Puts the workshop away, to be read and exported only, or takes it out again. */
export const archiveWorkshop: CommandHandler<'workshop.archive'> = ({ room, caller, now }, command) => {
  const isArchived = readSession(room.session.doc).archived !== null;
  if (isArchived === command.archived) return done({ archived: isArchived });
  const archived = command.archived ? { at: new Date(now()).toISOString(), by: caller.participantId } : null;
  return done({ archived: command.archived }, { session: { archived } });
};
