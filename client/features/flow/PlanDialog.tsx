import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { randomId } from '#client/http/random-id.ts';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import {
  longestStepName,
  mostStepMinutes,
  mostSteps,
  nameOfStep,
  type PlanStep,
  stepNow,
  stepsOf,
} from '#shared/session/plan.ts';
import { minutesOf } from '#shared/session/schedule.ts';
import { stageNames } from '#shared/text/stages.ts';
import './plan.css';

/** To name the steps of the session, to change their order, time and region, to add and to leave out. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const session = useSession();
  const give = useGiveCommand();
  const [steps, setSteps] = useState(() => stepsOf(session.plan));
  const [isBusy, setIsBusy] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const isFull = steps.length >= mostSteps;
  const isEmpty = steps.every(({ skipped }) => skipped);

  const save = async (next: readonly PlanStep[] | null) => {
    setIsBusy(true);
    const isSaved = await give({ type: 'plan.set', steps: next ? [...next] : null });
    setIsBusy(false);
    if (isSaved) onClose();
  };
  const change = (id: string, part: Partial<PlanStep>) =>
    setSteps(steps.map((step) => (step.id === id ? { ...step, ...part } : step)));
  const move = (index: number, by: 1 | -1) => {
    const next = [...steps];
    const [step] = next.splice(index, 1);
    if (step) next.splice(index + by, 0, step);
    setSteps(next);
  };
  const add = () => {
    const stage = steps.at(-1)?.stage ?? 1;
    setSteps([...steps, { id: randomId(), stage, minutes: 15 }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  };

  return (
    <Dialog
      size="large"
      title={t('flow.planTitle')}
      closeLabel={t('flow.close')}
      onClose={onClose}
      footer={
        <>
          {session.plan && (
            <Button variant="quiet" isBusy={isBusy} onClick={() => save(null)}>
              {t('flow.usualPlan')}
            </Button>
          )}
          <Button onClick={onClose}>{t('flow.cancel')}</Button>
          <Button variant="primary" isBusy={isBusy} disabled={isEmpty} onClick={() => save(steps)}>
            {t('flow.savePlan')}
          </Button>
        </>
      }
    >
      <p className="flow-quiet">{t('flow.planHint')}</p>
      <ol className="plan-steps" ref={list}>
        <li className="plan-step plan-step--head" aria-hidden="true">
          <span>{t('flow.stepName')}</span>
          <span>{t('flow.stepRegion')}</span>
          <span>{t('flow.stepMinutes')}</span>
        </li>
        {steps.map((step, index) => (
          <StepRow
            key={step.id}
            step={step}
            isFirst={index === 0}
            isLast={index === steps.length - 1}
            mayGo={steps.length > 1 && step.id !== stepNow(session)?.id}
            onChange={(part) => change(step.id, part)}
            onMove={(by) => move(index, by)}
            onRemove={() => setSteps(steps.filter(({ id }) => id !== step.id))}
          />
        ))}
      </ol>
      <Button
        size="small"
        icon={<Plus size={16} strokeWidth={1.75} aria-hidden="true" />}
        disabled={isFull}
        onClick={add}
      >
        {t('flow.addStep')}
      </Button>
      {isEmpty && (
        <p className="flow-note" role="status">
          {t('flow.allSkipped')}
        </p>
      )}
      {isFull && <p className="flow-quiet">{t('flow.mostSteps', { count: mostSteps })}</p>}
    </Dialog>
  );
}

interface StepRowProps {
  step: PlanStep;
  isFirst: boolean;
  isLast: boolean;
  /** Whether it can be taken out: not the only one, nor the one where the group is. */
  mayGo: boolean;
  onChange: (part: Partial<PlanStep>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

function StepRow({ step, isFirst, isLast, mayGo, onChange, onMove, onRemove }: StepRowProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const name = nameOfStep(step, language);
  return (
    <li className="plan-step">
      <input
        className="ui-input plan-step__name"
        aria-label={t('flow.stepName')}
        placeholder={nameOfStep({ stage: step.stage }, language)}
        maxLength={longestStepName}
        autoComplete="off"
        defaultValue={step.name ?? ''}
        onChange={({ target }) => onChange({ name: target.value.trim() || undefined })}
      />
      <select
        className="ui-input ui-select plan-step__region"
        aria-label={t('flow.stepRegion')}
        value={step.stage}
        onChange={({ target }) => onChange({ stage: Number(target.value) })}
      >
        {stageNames.map((region, index) => (
          <option key={region.en} value={index + 1}>
            {`${index + 1} ${region[language]}`}
          </option>
        ))}
      </select>
      <input
        className="ui-input plan-step__minutes tabular"
        aria-label={t('flow.stepMinutes')}
        title={t('flow.stepMinutes')}
        inputMode="numeric"
        autoComplete="off"
        placeholder={String(minutesOf({ id: step.id, stage: step.stage }))}
        defaultValue={step.minutes ?? ''}
        onChange={({ target }) => onChange({ minutes: minutesIn(target.value) })}
      />
      <label className="plan-step__skip">
        <input
          type="checkbox"
          checked={step.skipped ?? false}
          onChange={({ target }) => onChange({ skipped: target.checked })}
        />
        {t('flow.skip')}
      </label>
      <span className="plan-step__actions">
        <IconButton
          size="small"
          label={t('flow.moveUp', { name })}
          disabled={isFirst}
          onClick={() => onMove(-1)}
        >
          <ArrowUp size={16} strokeWidth={1.75} />
        </IconButton>
        <IconButton
          size="small"
          label={t('flow.moveDown', { name })}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          <ArrowDown size={16} strokeWidth={1.75} />
        </IconButton>
        <IconButton size="small" label={t('flow.removeStep', { name })} disabled={!mayGo} onClick={onRemove}>
          <Trash2 size={16} strokeWidth={1.75} />
        </IconButton>
      </span>
    </li>
  );
}

/** Whole minutes within bounds; as long as is suggested where nothing usable stands. */
function minutesIn(text: string): number | undefined {
  const minutes = Math.round(Number(text));
  return minutes > 0 ? Math.min(minutes, mostStepMinutes) : undefined;
}
