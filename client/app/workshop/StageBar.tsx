import { ArrowRight, ChevronLeft, Eye, Lock, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useMe, useSession } from '#client/sync/hooks.ts';
import { lookAtStage } from '#client/ui-state/ui-store.ts';
import { stageName, stageNames } from '#shared/text/stages.ts';
import { FacilitatorTools } from './session-tools.tsx';
import { useStages } from './use-stages.ts';

/** The dark bar: for a facilitator to move the group, for others only when there is something to say. */
export function StageBar({ workshopId }: { workshopId: string }) {
  const stages = useStages(workshopId);
  const { role } = useMe();
  const { locks } = useSession();
  if (stages.mayMoveGroup) return <FacilitatorBar stages={stages} />;
  if (stages.isAway) return <AwayBar stages={stages} />;
  if (role === 'observer') return <Notice kind="observing" />;
  return locks.board ? <Notice kind="locked" /> : null;
}

type Stages = ReturnType<typeof useStages>;

function FacilitatorBar({ stages }: { stages: Stages }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { groupStage, shown, isAway, moveGroup } = stages;
  const nameOf = (stage: number) => stageName(stage)[language];
  return (
    <div className="stage-bar" role="toolbar" aria-label={t('workshop.facilitation')}>
      {isAway ? (
        <>
          <button
            type="button"
            className="stage-bar__button"
            title={t('workshop.backToGroup')}
            onClick={() => stages.lookAt(groupStage)}
          >
            <Users size={17} strokeWidth={1.75} aria-hidden="true" />
            <span className="stage-bar__label">{t('workshop.backToGroup')}</span>
          </button>
          <button type="button" className="stage-bar__action" onClick={() => moveGroup(shown)}>
            {t('workshop.bringGroup', { name: nameOf(shown) })}
            <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
          </button>
        </>
      ) : (
        <>
          {groupStage > 1 && (
            <button
              type="button"
              className="stage-bar__button stage-bar__button--icon"
              aria-label={t('workshop.previousStage', { name: nameOf(groupStage - 1) })}
              title={t('workshop.previousStage', { name: nameOf(groupStage - 1) })}
              onClick={() => moveGroup(groupStage - 1)}
            >
              <ChevronLeft size={18} strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
          <span className="stage-bar__text">{t('workshop.groupAt', { name: nameOf(groupStage) })}</span>
          {groupStage < stageNames.length && (
            <button
              type="button"
              className="stage-bar__action"
              title={t('workshop.nextStageName', { name: nameOf(groupStage + 1) })}
              onClick={() => moveGroup(groupStage + 1)}
            >
              {t('workshop.nextStage')}
              <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
        </>
      )}
      <FacilitatorTools />
    </div>
  );
}

function AwayBar({ stages }: { stages: Stages }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <div className="stage-bar">
      <Users size={18} strokeWidth={1.75} aria-hidden="true" />
      <span className="stage-bar__text">
        {t('workshop.groupAt', { name: stageName(stages.groupStage)[language] })}
      </span>
      <button
        type="button"
        className="stage-bar__action"
        onClick={() => {
          lookAtStage(null);
          stages.lookAt(stages.groupStage);
        }}
      >
        {t('workshop.goAlong')}
      </button>
    </div>
  );
}

function Notice({ kind }: { kind: 'observing' | 'locked' }) {
  const { t } = useTranslation();
  return (
    <div className="stage-bar stage-bar--notice">
      {kind === 'observing' ? <Eye size={17} strokeWidth={1.75} /> : <Lock size={17} strokeWidth={1.75} />}
      <span className="stage-bar__text">
        {kind === 'observing' ? t('workshop.observing') : t('workshop.boardLocked')}
      </span>
    </div>
  );
}
