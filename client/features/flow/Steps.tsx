import { Pencil } from 'lucide-react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { flyTo, lookAtStage } from '#client/ui-state/ui-store.ts';
import { nameOfStep, type PlanStep, stepNow, stepsOf } from '#shared/session/plan.ts';
import { minutesOf } from '#shared/session/schedule.ts';
import { Schedule } from './Schedule.tsx';
import { useDuration } from './use-duration.ts';

/** The clock of the session against its steps; each step can be gone to or left out. */
export function Steps({ onEdit }: { onEdit: () => void }) {
  const t = useTexts();
  const session = useSession();
  const give = useGiveCommand();
  const steps = stepsOf(session.plan);
  const now = stepNow(session);
  const others = (changed: PlanStep) => steps.filter((step) => step !== changed && !step.skipped);
  const goTo = async ({ id, stage }: PlanStep) => {
    if (!(await give({ type: 'stage.set', stage, step: id }))) return;
    // Whoever takes the group along goes along, also out of a sheet that is open.
    lookAtStage(null);
    flyTo({ stage });
  };
  return (
    <>
      <Schedule />
      <ol className="flow-steps">
        {steps.map((step) => (
          <Step
            key={step.id}
            step={step}
            isNow={step === now}
            isLast={!step.skipped && others(step).length === 0}
            onGo={() => goTo(step)}
            onSkip={() =>
              give({
                type: 'plan.set',
                steps: steps.map((one) => (one === step ? { ...one, skipped: !step.skipped } : one)),
              })
            }
          />
        ))}
      </ol>
      <Button size="small" icon={<Pencil size={15} strokeWidth={1.75} aria-hidden="true" />} onClick={onEdit}>
        {t('flow.editPlan')}
      </Button>
    </>
  );
}

interface StepProps {
  step: PlanStep;
  isNow: boolean;
  /** The only one that is left. */
  isLast: boolean;
  onGo: () => void;
  onSkip: () => void;
}

function Step({ step, isNow, isLast, onGo, onSkip }: StepProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const duration = useDuration();
  const name = nameOfStep(step, language);
  const isSkipped = step.skipped === true;
  return (
    <li className={classNames('flow-step', isNow && 'flow-step--now', isSkipped && 'flow-step--skipped')}>
      <button
        type="button"
        className="flow-step__name"
        aria-current={isNow ? 'step' : undefined}
        title={isNow ? t('flow.stepNow') : t('flow.goToStep', { name })}
        onClick={isNow ? undefined : onGo}
      >
        <span className="flow-step__region" aria-hidden="true">
          {step.stage}
        </span>
        <span>{name}</span>
      </button>
      <span className="flow-step__time tabular">
        {isSkipped ? t('flow.skipped') : duration(minutesOf(step) * 60_000)}
      </span>
      {!isNow && !isLast && (
        <button
          type="button"
          className="flow-link"
          aria-label={isSkipped ? t('flow.takeStep', { name }) : t('flow.skipStep', { name })}
          onClick={onSkip}
        >
          {isSkipped ? t('flow.take') : t('flow.skip')}
        </button>
      )}
    </li>
  );
}
