import { readSession } from '#shared/session/session-state.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandContext, type CommandHandler, type CommandOutcome, done, refused } from '../command.ts';
import { facilitatorsOf, withChange } from './people-log.ts';

/** Hands the lead to another facilitator. */
export const giveLead: CommandHandler<'lead.give'> = (context, { participantId }) =>
  leadTo(context, participantId);

/** Takes the lead oneself. */
export const takeLead: CommandHandler<'lead.take'> = (context) =>
  leadTo(context, context.caller.participantId);

function leadTo(context: CommandContext, participantId: string): CommandOutcome {
  const session = readSession(context.room.session.doc);
  if (!facilitatorsOf(session).includes(participantId)) return refused('not-a-facilitator', notFacilitating);
  if (session.lead === participantId) return done({ lead: participantId });
  const log = withChange(context, { kind: 'lead', participantId });
  return done({ lead: participantId }, { session: { lead: participantId, ...log } });
}

const notFacilitating: Bilingual = {
  nl: 'Alleen wie meedoet als begeleider kan de leiding hebben.',
  en: 'Only someone who takes part as facilitator can lead.',
};
