import { isFrozen } from '#shared/session/frozen.ts';
import type { SessionState, Vote } from '#shared/session/session-state.ts';
import { contentSources } from '#shared/strategy/consents/content.ts';
import { createLapseMarker } from '#shared/strategy/consents/lapse.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { createReferenceResolver } from '#shared/strategy/references.ts';
import type { Consent, Strategy } from '#shared/strategy/strategy.ts';
import { readFields } from '#shared/strategy/values.ts';
import { keepIdentity } from './keep-identity.ts';
import { shared } from './plain-json.ts';

/** The part of the session document that belongs to the strategy. */
export type SessionPart = Pick<
  SessionState,
  'stage' | 'agreed' | 'participants' | 'consents' | 'contents' | 'votes' | 'versions' | 'edition' | 'checks'
>;

/** Joins board and session again and again; what did not change since the last time is the identical object. */
export interface SessionJoin {
  /** `board` may hold references to nothing: they are left out here, with the participants known. */
  join(board: Strategy, session: SessionPart): Strategy;
}

/** The stage of the model that a stage of the journey (1 to 8) belongs to. */
export function modelStage(stage: number, agreed: boolean): 'explore' | 'shape' | 'test' | 'agreed' {
  if (agreed) return 'agreed';
  if (stage <= 3) return 'explore';
  return stage <= 5 ? 'shape' : 'test';
}

/** Makes a join that remembers the last outcome; before the first, what equals the strategy that is `known` is kept. */
export function createSessionJoin(known?: Strategy): SessionJoin {
  const resolver = createReferenceResolver();
  const lapses = createLapseMarker();
  // Somebody types far more often than somebody comes in or agrees.
  const participantsOf = remembered(
    ({ participants }: SessionPart) => itemsFrom('participants', withoutRemoved(participants)),
    ['participants'],
  );
  const consentsOf = remembered(consentsIn, ['consents', 'contents', 'versions']);
  const votesOf = remembered(
    ({ votes }: SessionPart) => inTime(itemsFrom('votes', voteItems(votes))),
    ['votes'],
  );
  let last: { board: Strategy; session: SessionPart; raw: Strategy; joined: Strategy } | undefined;
  return {
    join(board, session) {
      if (last?.board === board && last.session === session) return last.joined;
      const before = last?.raw ?? known;
      const owned = shared(before && ownedParts(before), {
        participants: participantsOf(session),
        consents: standing(board, consentsOf(session)),
        votes: votesOf(session),
      });
      const meta = shared(before?.meta, {
        ...board.meta,
        stage: modelStage(session.stage, isFrozen(session)),
        version: session.edition,
        ...signOffIn(session),
      });
      const raw = keepIdentity(before, {
        ...board,
        ...owned,
        meta,
        checks: shared(before?.checks, session.checks),
      });
      const joined = keepIdentity(last?.joined ?? known, lapses.mark(resolver.resolve(raw)));
      last = { board, session, raw, joined };
      return joined;
    },
  };
}

/** The strategy with what the server owns: participants, consents, votes that are closed, stage and version. */
export function withSession(board: Strategy, session: SessionPart): Strategy {
  return createSessionJoin().join(board, session);
}

function ownedParts(strategy: Strategy): Pick<Strategy, 'participants' | 'consents' | 'votes'> {
  const { participants, consents, votes } = strategy;
  return { participants, consents, votes };
}

/** Works something out of the session, and again only when one of these parts of it changed. */
function remembered<Result>(
  workOut: (session: SessionPart) => Result,
  parts: readonly (keyof SessionPart)[],
): (session: SessionPart) => Result {
  let last: { readonly session: SessionPart; readonly result: Result } | undefined;
  return (session) => {
    if (last && parts.every((part) => last?.session[part] === session[part])) return last.result;
    last = { session, result: workOut(session) };
    return last.result;
  };
}

function consentsIn({ consents, contents, versions }: SessionPart): Strategy['consents'] {
  const asInModel = Object.entries(consents).map(([id, consent]) => {
    const { byName = '', version = '', fingerprint = '' } = consent;
    const name = versions[version]?.name ?? version;
    return [id, { ...consent, by: byName, version: name, evidence: contents[fingerprint] ?? [] }] as const;
  });
  return itemsFrom('consents', Object.fromEntries(asInModel));
}

/** Without verdicts on what is gone: they would pass for verdicts on the whole. */
function standing(board: Strategy, consents: Strategy['consents']): Strategy['consents'] {
  const isThere = ({ item }: Consent) => item === null || contentSources(board, item) !== null;
  return consents.every(isThere) ? consents : consents.filter(isThere);
}

function signOffIn({
  agreed,
  versions,
}: SessionPart): Pick<Strategy['meta'], 'versionName' | 'agreedAt' | 'agreedBy'> {
  return {
    versionName: agreed ? (versions[agreed.version]?.name ?? agreed.name ?? '') : '',
    agreedAt: agreed?.at ?? null,
    agreedBy: agreed?.byName ?? '',
  };
}

/** Somebody who was sent away is not among those who took part; their name stays on what they wrote. */
function withoutRemoved(participants: SessionPart['participants']): SessionPart['participants'] {
  return Object.fromEntries(Object.entries(participants).filter(([, { removed }]) => !removed));
}

/** The items of an entity that the session holds by id, in the order of their ids so that all tabs agree. */
function itemsFrom<Name extends 'participants' | 'consents' | 'votes'>(
  name: Name,
  byId: Readonly<Record<string, object>>,
): Strategy[Name] {
  const { fields } = definitionOf(name);
  const items = Object.keys(byId)
    .sort()
    .map((id) => {
      const raw = Object.fromEntries(
        Object.entries(byId[id] ?? {}).filter(([field]) => Object.hasOwn(fields, field)),
      );
      return { id, ...readFields(fields, raw, `${name}.${id}`, () => {}) };
    });
  return items as readonly unknown[] as Strategy[Name];
}

/** Votes count for the strategy once they are closed. */
function voteItems(votes: SessionPart['votes']): Readonly<Record<string, object>> {
  const closed = Object.entries(votes).filter(([, { state }]) => state === 'closed');
  return Object.fromEntries(closed.map(([id, vote]) => [id, recordOf(vote)]));
}

function recordOf({ items, totals = {}, titles = {}, closedAt, perItem, ...vote }: Vote): object {
  const counted = items.filter((item) => totals[item] !== undefined);
  return {
    ...vote,
    perItem: perItem ?? null,
    at: closedAt ?? null,
    results: counted.map((item) => ({ item, title: titles[item] ?? '', dots: totals[item] ?? 0 })),
  };
}

function inTime(votes: Strategy['votes']): Strategy['votes'] {
  return [...votes].sort((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
}
