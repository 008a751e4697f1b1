import type { SessionState } from '#shared/session/session-state.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { createReferenceResolver } from '#shared/strategy/references.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { readFields } from '#shared/strategy/values.ts';
import { keepIdentity } from './keep-identity.ts';
import { shared } from './plain-json.ts';

/** The part of the session document that belongs to the strategy. */
export type SessionPart = Pick<
  SessionState,
  'stage' | 'agreed' | 'participants' | 'consents' | 'versions' | 'checks'
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
        participants: itemsFrom('participants', withoutRemoved(session.participants)),
        consents: itemsFrom('consents', session.consents),
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

/** The strategy with what the server owns: participants, consents, stage and version. */
export function withSession(board: Strategy, session: SessionPart): Strategy {
  return createSessionJoin().join(board, session);
}

function ownedParts(strategy: Strategy): Pick<Strategy, 'participants' | 'consents'> {
  return { participants: strategy.participants, consents: strategy.consents };
}

/** Somebody who was sent away is not among those who took part; their name stays on what they wrote. */
function withoutRemoved(participants: SessionPart['participants']): SessionPart['participants'] {
  return Object.fromEntries(Object.entries(participants).filter(([, { removed }]) => !removed));
}

/** The items of an entity that the session holds by id, in the order of their ids so that all tabs agree. */
function itemsFrom<Name extends 'participants' | 'consents'>(
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
