import { useCallback, useEffect, useMemo, useRef } from 'react';
import { rememberWorkshop } from '#client/device/recent-workshops.ts';
import type { Membership } from '#client/http/workshops.ts';
import { useFindings, useIsLoaded, useIsSessionKnown, useMe, useSession } from '#client/sync/hooks.ts';
import { useCalmStrategy } from '#client/sync/use-calm-strategy.ts';
import { isInTheMiddle } from '#client/ui/in-the-middle.ts';
import { flyTo, lookAtStage, uiStore, useUi } from '#client/ui-state/ui-store.ts';
import { stageProgress } from '#shared/journey/progress.ts';
import { stageNames } from '#shared/text/stages.ts';

/** How far a stage is. */
export interface StageProgress {
  readonly done: number;
  readonly total: number;
}

/** The progress of the eight stages in order; not worked out at the pace of typing, nor for notes. */
export function useAllProgress(): readonly StageProgress[] {
  const findings = useFindings();
  const strategy = useCalmStrategy();
  return useMemo(
    () =>
      stageNames.map((_, index) => {
        const { done, total } = stageProgress(strategy, index + 1, findings);
        return { done, total };
      }),
    [strategy, findings],
  );
}

/** Where the group is, where I look, and how to look elsewhere. */
export function useStages() {
  const { role } = useMe();
  const groupStage = useSession().stage;
  const ownStage = useUi((state) => state.ownStage);
  const shown = ownStage ?? groupStage;

  const lookAt = useCallback(
    (stage: number) => {
      lookAtStage(stage === groupStage ? null : stage);
      flyTo({ stage });
    },
    [groupStage],
  );

  return {
    groupStage,
    shown,
    isAway: shown !== groupStage,
    mayMoveGroup: role === 'facilitator',
    lookAt,
  };
}

/**
 * Brings whoever follows the group along when it moves, and remembers the stage for the start page. Who is in the
 * middle of something stays where they are: the bar tells them that the group is further, and takes them along.
 */
export function useFollowGroup(membership: Membership): void {
  const { stage } = useSession();
  const isLoaded = useIsLoaded();
  const isKnown = useIsSessionKnown();
  const seen = useRef<number | null>(null);
  const isFollowing = useUi((state) => state.ownStage === null);

  useEffect(() => {
    const before = seen.current;
    if (!isLoaded || !isKnown || before === stage) return;
    seen.current = stage;
    // The canvas opens there by itself.
    const isThere = before === null && uiStore.getState().view === 'canvas';
    if (isFollowing && before !== null && isInTheMiddle()) lookAtStage(before);
    else if (isFollowing && !isThere && !isInTheMiddle()) flyTo({ stage });
    const { id, title, organisation, role } = membership;
    rememberWorkshop({ id, title, organisation, role, stage, links: {} });
  }, [isLoaded, isKnown, stage, isFollowing, membership]);
}
