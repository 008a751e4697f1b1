import { useEffect, useState } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { writersOf } from '#shared/board/writers.ts';
import { type Contribution, participationOf, silentIn } from '#shared/coverage/participation.ts';
import { stepNow } from '#shared/session/plan.ts';

/** Who brought in what, and who is here but silent. */
export interface Participation {
  readonly contributions: readonly Contribution[];
  /** How many people of each department are here. */
  readonly present: ReadonlyMap<string, number>;
  /** Departments that are here and brought nothing into the stage of the group. */
  readonly silent: readonly string[];
}

/** What the count needs of a workshop. */
export type ParticipationSource = Pick<WorkshopConnection, 'store' | 'board' | 'presence'>;

/** Counts who brought in what until now. */
export function countParticipation({ store, board, presence }: ParticipationSource): Participation {
  const session = store.session();
  const step = stepNow(session);
  const contributions = participationOf(store.strategy(), {
    session,
    writersOf: (path) => writersOf(board.doc, path),
    since: session.course?.entered.findLast((entry) => entry.step === step?.id)?.at ?? null,
  });
  const present = new Map<string, number>();
  const counted = new Set<string>();
  for (const { participantId, departmentId, role } of presence.people()) {
    if (departmentId === null || role === 'observer' || counted.has(participantId)) continue;
    counted.add(participantId);
    present.set(departmentId, (present.get(departmentId) ?? 0) + 1);
  }
  return { contributions, present, silent: silentIn(contributions, session.stage, new Set(present.keys())) };
}

/** So often the count is made again while somebody looks at it, in ms: not at the pace of typing. */
const countMs = 2000;

/** Who brought in what, as long as somebody looks at it. */
export function useParticipation(): Participation {
  const workshop = useWorkshop();
  const [participation, setParticipation] = useState(() => countParticipation(workshop));
  useEffect(() => {
    const counting = setInterval(() => setParticipation(countParticipation(workshop)), countMs);
    return () => clearInterval(counting);
  }, [workshop]);
  return participation;
}
