import { Check } from 'lucide-react';
import { memo } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { classNames } from '#client/ui/class-names.ts';
import { stageNames } from '#shared/text/stages.ts';
import { type StageProgress, useAllProgress, useStages } from './use-stages.ts';

/** The eight stages in a row: how far each is, where the group is, and a way to look at another. */
export function StageStepper() {
  const t = useTexts();
  const [language] = useLanguage();
  const progress = useAllProgress();
  const { shown, groupStage, lookAt } = useStages();

  return (
    <nav className="stepper" aria-label={t('workshop.stages')}>
      <ol>
        {stageNames.map((name, index) => {
          const stage = index + 1;
          const { done, total } = progress[index] ?? { done: 0, total: 0 };
          return (
            <StageItem
              key={name.en}
              stage={stage}
              name={name[language]}
              done={done}
              total={total}
              isShown={stage === shown}
              isOfGroup={stage === groupStage}
              onLook={lookAt}
            />
          );
        })}
      </ol>
    </nav>
  );
}

interface StageItemProps extends StageProgress {
  stage: number;
  name: string;
  isShown: boolean;
  isOfGroup: boolean;
  onLook: (stage: number) => void;
}

/** One stage; drawn again only when its own numbers change. */
const StageItem = memo(function StageItem(props: StageItemProps) {
  const { stage, name, done, total, isShown, isOfGroup, onLook } = props;
  const t = useTexts();
  return (
    <li>
      <button
        type="button"
        className={classNames(
          'stepper__stage',
          isShown && 'stepper__stage--shown',
          isOfGroup && 'stepper__stage--group',
        )}
        aria-current={isShown ? 'step' : undefined}
        title={name}
        onClick={() => onLook(stage)}
      >
        <StageMark stage={stage} progress={{ done, total }} isShown={isShown} />
        <span className="stepper__name">{name}</span>
        <span className="visually-hidden">
          {isDone({ done, total }) ? t('workshop.stageDone') : t('workshop.stageProgress', { done, total })}
          {isOfGroup && !isShown ? `, ${t('workshop.stageOfGroup')}` : ''}
        </span>
      </button>
    </li>
  );
});

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
