import { ArrowRight, ChevronLeft, Users } from 'lucide-react';
import { useState } from 'react';
import { AdvanceDialog } from '#client/features/flow/AdvanceDialog.tsx';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useSession } from '#client/sync/hooks.ts';
import { nameOfStep, type PlanStep, stepNow } from '#shared/session/plan.ts';
import { neighbours } from '#shared/session/schedule.ts';
import { stageName } from '#shared/text/stages.ts';
import { FacilitatorTools } from './session-tools.tsx';
import { useMoveGroup } from './use-move-group.ts';
import { useStages } from './use-stages.ts';

/** The dark bar of whoever leads: to move the group, and the tools of the session. */
export function FacilitatorBar() {
  const t = useTexts();
  const { isAway } = useStages();
  const mayMove = useIsTaken('stage.set');
  return (
    <div className="stage-bar" role="toolbar" aria-label={t('workshop.facilitation')}>
      {isAway && <LookingElsewhere mayMove={mayMove} />}
      {!isAway && mayMove && <WithTheGroup />}
      <FacilitatorTools />
    </div>
  );
}

function LookingElsewhere({ mayMove }: { mayMove: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { groupStage, shown, lookAt } = useStages();
  const moveGroup = useMoveGroup();
  return (
    <>
      <button
        type="button"
        className="stage-bar__button"
        title={t('workshop.backToGroup')}
        onClick={() => lookAt(groupStage)}
      >
        <Users size={17} strokeWidth={1.75} aria-hidden="true" />
        <span className="stage-bar__label">{t('workshop.backToGroup')}</span>
      </button>
      {mayMove && (
        <button
          type="button"
          className="stage-bar__action stage-bar__action--long"
          onClick={() => moveGroup(shown)}
        >
          <span className="stage-bar__bring">
            {t('workshop.bringGroup', { name: stageName(shown)[language] })}
          </span>
          <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </>
  );
}

function WithTheGroup() {
  const t = useTexts();
  const [language] = useLanguage();
  const { groupStage } = useStages();
  const moveGroup = useMoveGroup();
  const session = useSession();
  const { previous, next } = neighbours(session);
  const [wanted, setWanted] = useState<PlanStep | null>(null);
  const nameOf = (step: Pick<PlanStep, 'stage' | 'name'>) => nameOfStep(step, language);
  const here = nameOf(stepNow(session) ?? { stage: groupStage });
  return (
    <>
      {previous && (
        <button
          type="button"
          className="stage-bar__button stage-bar__button--icon"
          aria-label={t('workshop.previousStage', { name: nameOf(previous) })}
          title={t('workshop.previousStage', { name: nameOf(previous) })}
          onClick={() => moveGroup(previous.stage, previous.id)}
        >
          <ChevronLeft size={18} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      <span className="stage-bar__text">{t('workshop.groupAt', { name: here })}</span>
      {next && (
        <button
          type="button"
          className="stage-bar__action"
          title={t('workshop.nextStageName', { name: nameOf(next) })}
          onClick={() => setWanted(next)}
        >
          <span className="stage-bar__next">{t('workshop.nextStage')}</span>
          <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
      {wanted && (
        <AdvanceDialog
          to={wanted}
          onAdvance={async () => {
            await moveGroup(wanted.stage, wanted.id);
            setWanted(null);
          }}
          onClose={() => setWanted(null)}
        />
      )}
    </>
  );
}
