import { isFrozen } from '#shared/session/frozen.ts';
import { readSession } from '#shared/session/session-state.ts';
import { type CommandHandler, done, refused } from '../command.ts';
import { agreementTexts } from './agreement-texts.ts';

/** The stage of the journey at which the next version begins: shaping the themes. */
const firstStage = 4;

/** Opens an agreed strategy again. What departments said stays with the version that they agreed on. */
export const nextVersion: CommandHandler<'version.next'> = ({ room }) => {
  const session = readSession(room.session.doc);
  if (!isFrozen(session)) return refused('not-agreed-yet', agreementTexts.notAgreedYet);
  const edition = (session.edition ?? 1) + 1;
  return done(
    { edition },
    {
      session: {
        agreed: null,
        edition,
        stage: firstStage,
        consents: nothingLeft(session.consents),
        contents: nothingLeft(session.contents),
      },
    },
  );
};

function nothingLeft(entries: object): Readonly<Record<string, null>> {
  return Object.fromEntries(Object.keys(entries).map((id) => [id, null]));
}
