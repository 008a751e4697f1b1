import { strategyOf } from '#server/workshops/live-strategy.ts';
import { agreedRowId } from '#server/workshops/versions.ts';
import { readBoard } from '#shared/board/snapshot.ts';
import { withSession } from '#shared/board/with-session.ts';
import { isSameDecisions } from '#shared/consent/same-decisions.ts';
import { finalVerdict, isFinalOnBehalf, type Standing, standings } from '#shared/consent/standing.ts';
import { isFrozen } from '#shared/session/frozen.ts';
import { type Agreed, readSession } from '#shared/session/session-state.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOf, titleOfAnything } from '#shared/strategy/titles.ts';
import { formatList } from '#shared/text/format.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { type CommandHandler, done, refused } from '../command.ts';
import { agreementTexts } from './agreement-texts.ts';
import { personIn } from './person.ts';

/**
 * Records that the group agrees on a version, and closes the strategy. The version must say what the board says.
 * A vote or round of writing that is going on is ended first: nothing could come of it any more.
 * While a department objects it takes `withObjections`: the objections then stay on record.
 */
export const agreeStrategy: CommandHandler<'strategy.agree'> = async (
  context,
  { version, withObjections },
) => {
  const { room, caller, now, store } = context;
  const row = await store.version(version);
  const file = row && readStrategyFile(row.strategy);
  const board = room.board.state;
  const session = readSession(room.session.doc);
  const entry = session.versions[version];
  if (!file?.ok || !entry) return refused('no-such-version', agreementTexts.noSuchVersion);
  if (isFrozen(session)) {
    return session.agreed?.version === version
      ? done({ version })
      : refused('agreed-already', agreementTexts.agreedAlready);
  }
  if (openVoteOf(session.votes) || session.writing?.state === 'writing') {
    return refused('round-open', agreementTexts.roundOpen);
  }
  const strategy = strategyOf(room);
  if (!isSameDecisions(file.strategy, strategy)) return refused('version-stale', agreementTexts.versionStale);
  const stand = standings(strategy);
  const objections = stand.filter((one) => one.objections.length > 0);
  if (objections.length > 0 && withObjections !== true) {
    return refused('objections', agreementTexts.objections(whoObjects(strategy, objections)));
  }

  const person = personIn(session, caller);
  const edition = session.edition ?? 1;
  const agreed: Agreed = {
    version,
    at: new Date(now()).toISOString(),
    by: caller.participantId,
    byName: person.name,
    departmentId: person.departmentId,
    edition,
    verdicts: Object.fromEntries(stand.map((one) => [one.departmentId, finalVerdict(one)])),
    onBehalf: stand.filter(isFinalOnBehalf).map(({ departmentId }) => departmentId),
  };
  const versions = { [version]: { ...entry, agreed } };
  const final = withSession(readBoard(room.board.doc), {
    ...session,
    agreed,
    edition,
    versions: { ...session.versions, ...versions },
  });
  return done(
    { version },
    {
      session: { agreed, edition, versions },
      versions: [
        {
          id: agreedRowId(version),
          name: entry.name,
          at: now(),
          by: caller.participantId,
          strategy: JSON.stringify(toStrategyFile(final)),
        },
      ],
      // Whoever types while this is being recorded has changed what is agreed on.
      isOutdated: () => room.board.state !== board,
    },
  );
};

function whoObjects(strategy: Strategy, objections: readonly Standing[]): Bilingual {
  const named = (language: Language) =>
    formatList(
      objections.map(({ departmentId, objections: own }) => {
        const about = own.map(({ item }) =>
          item === null ? wholeStrategy[language] : (titleOfAnything(strategy, item, language) ?? item),
        );
        return `${titleOf(strategy, 'departments', departmentId, language)} (${formatList(about, language)})`;
      }),
      language,
    );
  return { nl: named('nl'), en: named('en') };
}

const wholeStrategy: Bilingual = { nl: 'de strategie als geheel', en: 'the strategy as a whole' };
