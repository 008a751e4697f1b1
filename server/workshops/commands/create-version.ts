import { strategyOf } from '#server/workshops/live-strategy.ts';
import { readSession } from '#shared/session/session-state.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { newId } from '#shared/strategy/ids.ts';
import { type CommandHandler, done } from '../command.ts';
import { personIn } from './person.ts';

/** Keeps the strategy as it stands under a name, to be read later and to be agreed on. */
export const createVersion: CommandHandler<'version.create'> = ({ room, caller, now }, { name }) => {
  const version = newId();
  const at = now();
  const session = readSession(room.session.doc);
  const strategy = JSON.stringify(toStrategyFile(strategyOf(room)));
  const { participantId: by } = caller;
  const entry = { name, at: new Date(at).toISOString(), by, byName: personIn(session, caller).name };
  return done(
    { version },
    {
      session: { versions: { [version]: entry } },
      versions: [{ id: version, name, at, by, strategy }],
    },
  );
};
