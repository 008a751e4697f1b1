import { afterAll } from '#shared/session/hands.ts';
import { stepNow } from '#shared/session/plan.ts';
import { readSession } from '#shared/session/session-state.ts';
import type { Signal } from '#shared/session/signal.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandContext, type CommandHandler, type CommandOutcome, done, refused } from '../command.ts';

/** Someone is ready with the step where the group is, or is not after all. */
export const setReady: CommandHandler<'ready.set'> = (context, { on, step }) => {
  const isLate = step !== undefined && step !== stepNow(readSession(context.room.session.doc))?.id;
  return isLate ? refused('group-moved-on', groupMovedOn) : signal(context, 'ready', on);
};

/** Someone wants to say something, or does not after all. A hand that is up keeps its turn. */
export const raiseHand: CommandHandler<'hand.raise'> = (context, { on }) => signal(context, 'hands', on);

/** Whoever leads gives somebody the floor, or clears all hands. A hand that is down already stays so. */
export const lowerHand: CommandHandler<'hand.lower'> = ({ room }, { participantId }) => {
  const { hands } = readSession(room.session.doc);
  const lowered = Object.keys(hands).filter((id) => participantId === undefined || id === participantId);
  return done({ lowered }, { session: { hands: Object.fromEntries(lowered.map((id) => [id, null])) } });
};

function signal({ room, caller, now }: CommandContext, part: 'ready' | 'hands', on: boolean): CommandOutcome {
  const session = readSession(room.session.doc);
  const { participantId } = caller;
  // Headless clients that never joined have no name to call.
  if (!session.participants[participantId]) return refused('not-joined', notJoined);
  const known: Readonly<Record<string, Signal>> = session[part];
  const entry = on ? (known[participantId] ?? { at: afterAll(known, now()) }) : null;
  return done({ on }, { session: { [part]: { [participantId]: entry } } });
}

const groupMovedOn: Bilingual = {
  nl: 'De groep is intussen verder.',
  en: 'The group has moved on in the meantime.',
};

const notJoined: Bilingual = {
  nl: 'Doe eerst mee met je naam, dan weet de groep wie het is.',
  en: 'Join with your name first, so that the group knows who it is.',
};
