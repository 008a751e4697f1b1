import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { classNames } from '#client/ui/class-names.ts';
import { stageNames } from '#shared/text/stages.ts';
import { type StageProgress, useAllProgress, useStages } from './use-stages.ts';

/** The eight stages in a row: how far each is, where the group is, and a way to look at another. */
export function StageStepper({ workshopId }: { workshopId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const progress = useAllProgress();
  const { shown, groupStage, lookAt } = useStages(workshopId);

  return (
    <nav className="stepper" aria-label={t('workshop.stages')}>
      <ol>
        {stageNames.map((name, index) => {
          const stage = index + 1;
          const state = progress[index] ?? { done: 0, total: 0 };
          return (
            <li key={name.en}>
              <button
                type="button"
                className={classNames(
                  'stepper__stage',
                  stage === shown && 'stepper__stage--shown',
                  stage === groupStage && 'stepper__stage--group',
                )}
                aria-current={stage === shown ? 'step' : undefined}
                title={name[language]}
                onClick={() => lookAt(stage)}
              >
                <StageMark stage={stage} progress={state} isShown={stage === shown} />
                <span className="stepper__name">{name[language]}</span>
                <span className="visually-hidden">
                  {isDone(state)
                    ? t('workshop.stageDone')
                    : t('workshop.stageProgress', { done: state.done, total: state.total })}
                  {stage === groupStage && stage !== shown ? `, ${t('workshop.stageOfGroup')}` : ''}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** Whether nothing is missing any more in a stage that asks for something. */
export function isDone({ done, total }: StageProgress): boolean {
  return total > 0 && done >= total;
}

function StageMark({
  stage,
  progress,
  isShown,
}: {
  stage: number;
  progress: StageProgress;
  isShown: boolean;
}) {
  if (isDone(progress)) {
    return (
      <span className="stepper__mark stepper__mark--done" aria-hidden="true">
        <Check size={14} strokeWidth={2.5} />
      </span>
    );
  }
  const part = progress.total === 0 ? 0 : progress.done / progress.total;
  return (
    <span
      className={classNames(
        'stepper__mark',
        part > 0 && 'stepper__mark--begun',
        isShown && 'stepper__mark--shown',
      )}
      style={{ '--part': `${Math.round(part * 360)}deg` }}
      aria-hidden="true"
    >
      <span>{stage}</span>
    </span>
  );
}
