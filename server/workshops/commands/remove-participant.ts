import { closeCodes } from '#shared/session/close-codes.ts';
import { readSession } from '#shared/session/session-state.ts';
import { type CommandHandler, done } from '../command.ts';
import { isLastFacilitator, lastOne, nobody, someoneHere } from './change-role.ts';
import { withChange } from './people-log.ts';

/**
 * Sends somebody away: their sockets close and their cookie opens nothing any more. What they wrote stays, under their
 * name. Whoever still has a link can come in again as somebody new, until the link is withdrawn.
 */
export const removeParticipant: CommandHandler<'participant.remove'> = (context, { participantId }) => {
  const session = readSession(context.room.session.doc);
  if (session.participants[participantId]?.removed) return done({ participantId });
  const person = someoneHere(session, participantId);
  if (!person) return nobody;
  if (isLastFacilitator(session, participantId)) return lastOne;
  return done(
    { participantId },
    {
      session: {
        participants: { [participantId]: { ...person, removed: true } },
        ...(session.lead === participantId && { lead: context.caller.participantId }),
        ...withChange(context, { kind: 'removed', participantId }),
      },
      afterwards: (room) =>
        room.closeSockets(
          closeCodes.notAllowed,
          (caller) => caller.via === 'cookie' && caller.participantId === participantId,
        ),
    },
  );
};
