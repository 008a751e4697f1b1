import { type CommandHandler, done } from '../command.ts';

/** Lets texts of this workshop go to the service on a host to be translated, or no longer. It holds for that host alone. */
export const allowTranslation: CommandHandler<'translation.allow'> = ({ caller, now }, { host }) => {
  const at = new Date(now()).toISOString();
  const machineTranslation = host === null ? null : { host, at, by: caller.participantId };
  return done({ host }, { session: { machineTranslation } });
};
