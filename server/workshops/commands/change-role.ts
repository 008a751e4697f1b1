import { participantRoleOf, type Role, roleOfParticipant } from '#shared/session/roles.ts';
import { readSession, type SessionParticipant, type SessionState } from '#shared/session/session-state.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandHandler, type CommandOutcome, done, refused } from '../command.ts';
import { facilitatorsOf, withChange } from './people-log.ts';

/** Gives somebody another role: it holds at once, and stays when they come by their link again. */
export const changeRole: CommandHandler<'participant.role'> = (context, command) => {
  const session = readSession(context.room.session.doc);
  const { participantId, role } = command;
  const addsOnly = role === 'participant' && command.addsOnly === true;
  const person = someoneHere(session, participantId);
  if (!person) return nobody;
  if (role !== 'facilitator' && isLastFacilitator(session, participantId)) return lastOne;
  const isSame = roleOfParticipant(person.role) === role && (person.addsOnly ?? false) === addsOnly;
  const result = { participantId, role, addsOnly };
  if (isSame && person.roleGiven) return done(result);
  const next = { ...person, role: roleWith(person, role), addsOnly, roleGiven: true };
  return done(result, {
    session: {
      participants: { [participantId]: next },
      ...(role !== 'facilitator' && session.lead === participantId && { lead: context.caller.participantId }),
      ...withChange(context, { kind: 'role', participantId, role, addsOnly }),
    },
  });
};

/** A mark as decision maker is not lost by staying a participant. */
function roleWith({ role: before }: SessionParticipant, role: Role): SessionParticipant['role'] {
  return before === 'decision_maker' && role === 'participant' ? before : participantRoleOf(role);
}

/** Somebody who joined here and was not sent away. */
export function someoneHere(session: SessionState, participantId: string): SessionParticipant | null {
  const person = Object.hasOwn(session.participants, participantId)
    ? session.participants[participantId]
    : undefined;
  return person && !person.imported && !person.removed ? person : null;
}

/** Whether nobody could run the workshop without them. */
export function isLastFacilitator(session: SessionState, participantId: string): boolean {
  const facilitators = facilitatorsOf(session);
  return facilitators.length === 1 && facilitators[0] === participantId;
}

const nobodyText: Bilingual = {
  nl: 'Deze persoon doet niet (meer) mee aan de workshop.',
  en: 'This person is not in the workshop (any more).',
};

const lastText: Bilingual = {
  nl: 'Er moet altijd iemand zijn die begeleidt. Maak eerst iemand anders begeleider.',
  en: 'There must always be someone who facilitates. Make somebody else a facilitator first.',
};

/** Refusal: there is no such person. */
export const nobody: CommandOutcome = refused('no-such-participant', nobodyText);

/** Refusal: the workshop would have no facilitator left. */
export const lastOne: CommandOutcome = refused('last-facilitator', lastText);
