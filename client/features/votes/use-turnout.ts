import { useEffect, useState } from 'react';
import { listVoters } from '#client/http/votes.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, usePresence, useSession, useWorkshop } from '#client/sync/hooks.ts';
import { mayEdit } from '#shared/session/roles.ts';
import { openVoteOf } from '#shared/session/vote-rules.ts';

/** Somebody who may vote. */
export interface Voter {
  readonly id: string;
  readonly name: string;
}

/** Who has voted and who of those here has not, by name. */
export interface Turnout {
  readonly voted: readonly Voter[];
  readonly waiting: readonly Voter[];
}

/** How a vote is going, for the facilitator; null before the server has told and for others. */
export function useTurnout(): Turnout | null {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const { role } = useMe();
  const { votes, participants } = useSession();
  const people = usePresence();
  const open = openVoteOf(votes);
  const voteId = role === 'facilitator' ? (open?.id ?? null) : null;
  const cast = open?.vote.cast ?? 0;
  const [told, setTold] = useState<{ readonly voteId: string; readonly voters: readonly string[] } | null>(
    null,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of voters means that the names changed.
  useEffect(() => {
    if (voteId === null) return;
    let isWanted = true;
    listVoters(workshopId, voteId).then((result) => {
      if (isWanted && result.ok) setTold({ voteId, voters: result.value.voters });
    });
    return () => {
      isWanted = false;
    };
  }, [workshopId, voteId, cast]);

  if (voteId === null || told?.voteId !== voteId) return null;
  const voters = new Set(told.voters);
  const here = new Map(
    people.filter((person) => mayEdit(person.role)).map((person) => [person.participantId, person.name]),
  );
  const named = (id: string): Voter => ({
    id,
    name: participants[id]?.name ?? here.get(id) ?? t('votes.viaLink'),
  });
  return {
    voted: [...voters].map(named).sort(byName),
    waiting: [...here.keys()]
      .filter((id) => !voters.has(id))
      .map(named)
      .sort(byName),
  };
}

function byName(one: Voter, other: Voter): number {
  return one.name.localeCompare(other.name);
}
