import type { SessionState, Vote } from '#shared/session/session-state.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { createReferenceResolver } from '#shared/strategy/references.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { readFields } from '#shared/strategy/values.ts';
import { keepIdentity } from './keep-identity.ts';
import { shared } from './plain-json.ts';

/** The part of the session document that belongs to the strategy. */
export type SessionPart = Pick<
  SessionState,
  'stage' | 'agreed' | 'participants' | 'consents' | 'votes' | 'versions' | 'checks'
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

/** Makes a join that remembers the last outcome. */
export function createSessionJoin(): SessionJoin {
  const resolver = createReferenceResolver();
  let last: { board: Strategy; session: SessionPart; raw: Strategy; joined: Strategy } | undefined;
  return {
    join(board, session) {
      if (last?.board === board && last.session === session) return last.joined;
      const known = last?.raw;
      const owned = shared(known && ownedParts(known), {
        participants: itemsFrom('participants', session.participants),
        consents: itemsFrom('consents', session.consents),
        votes: inTime(itemsFrom('votes', voteItems(session.votes))),
      });
      const meta = shared(known?.meta, {
        ...board.meta,
        stage: modelStage(session.stage, session.agreed !== null),
        version: Object.keys(session.versions).length || null,
      });
      const raw = keepIdentity(known, {
        ...board,
        ...owned,
        meta,
        checks: shared(known?.checks, session.checks),
      });
      const joined = keepIdentity(last?.joined, resolver.resolve(raw));
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
