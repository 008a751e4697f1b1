import { Eye, Lock, Users } from 'lucide-react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession } from '#client/sync/hooks.ts';
import { lookAtStage } from '#client/ui-state/ui-store.ts';
import { nameOfStep, stepNow } from '#shared/session/plan.ts';
import { FacilitatorBar } from './lazy-features.ts';
import { useStages } from './use-stages.ts';

/** The dark bar: for a facilitator to move the group, for others only when there is something to say. */
export function StageBar() {
  const stages = useStages();
  const { role } = useMe();
  const { locks } = useSession();
  if (stages.mayMoveGroup) return <FacilitatorBar />;
  if (stages.isAway) return <AwayBar stages={stages} />;
  if (role === 'observer') return <Notice kind="observing" />;
  return locks.board ? <Notice kind="locked" /> : null;
}

type Stages = ReturnType<typeof useStages>;

function AwayBar({ stages }: { stages: Stages }) {
  const t = useTexts();
  const [language] = useLanguage();
  const session = useSession();
  const { groupStage, shown } = stages;
  const name = nameOfStep(stepNow(session) ?? { stage: groupStage }, language);
  return (
    <div className="stage-bar">
      <Users size={18} strokeWidth={1.75} aria-hidden="true" />
      <span className="stage-bar__text">
        {groupStage > shown ? t('workshop.groupMovedOn', { name }) : t('workshop.groupAt', { name })}
      </span>
      <button
        type="button"
        className="stage-bar__action"
        onClick={() => {
          lookAtStage(null);
          stages.lookAt(groupStage);
        }}
      >
        {t('workshop.goAlong')}
      </button>
    </div>
  );
}

function Notice({ kind }: { kind: 'observing' | 'locked' }) {
  const t = useTexts();
  return (
    <div className="stage-bar stage-bar--notice">
      {kind === 'observing' ? <Eye size={17} strokeWidth={1.75} /> : <Lock size={17} strokeWidth={1.75} />}
      <span className="stage-bar__text">
        {kind === 'observing' ? t('workshop.observing') : t('workshop.boardLocked')}
      </span>
    </div>
  );
}
