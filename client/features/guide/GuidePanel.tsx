import { ArrowRight, Clock } from 'lucide-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useFindings, useMe, useSession, useTitleOfPitfall } from '#client/sync/hooks.ts';
import { useCalmStrategy } from '#client/sync/use-calm-strategy.ts';
import { Button } from '#client/ui/Button.tsx';
import { flyTo, lookAtStage, setPanel, useUi } from '#client/ui-state/ui-store.ts';
import { shared } from '#shared/board/plain-json.ts';
import { isStageFinished, type StageProgress, stageProgress } from '#shared/journey/progress.ts';
import type { Stage } from '#shared/journey/stage.ts';
import { stageOf, stages } from '#shared/journey/stages.ts';
import { stepNow } from '#shared/session/plan.ts';
import { formatNumber } from '#shared/text/format.ts';
import { openRequirement, reviewStage } from './open-requirement.ts';
import { RequirementList, useRequirementText } from './RequirementList.tsx';
import './guide.css';

/** The guide to the stage that this person looks at: why, what to ask, how far it is and what comes next. */
export function GuidePanel() {
  const session = useSession();
  const ownStage = useUi((state) => state.ownStage);
  const strategy = useCalmStrategy();
  const findings = useFindings();
  const titleOf = useTitleOfPitfall();
  const { role } = useMe();
  const stage = stageOf(ownStage ?? session.stage);
  const step = stepNow(session);
  const isAtStep = step?.stage === stage.number;
  const progress = useKept(
    useMemo(
      () => stageProgress(strategy, stage.number, findings, titleOf),
      [strategy, stage.number, findings, titleOf],
    ),
  );
  return (
    <article className="guide" aria-labelledby="guide-title">
      <StageHead
        stage={stage}
        stepName={isAtStep ? step.name : undefined}
        minutes={(isAtStep ? step.minutes : undefined) ?? stage.minutes}
      />
      <NextStep stage={stage} progress={progress} />
      <Progress stage={stage} progress={progress} />
      <Questions stage={stage} />
      {role === 'facilitator' && <Script stage={stage} />}
    </article>
  );
}

/** The same value, with those parts of it identical that are as they were the last time. */
function useKept<Value>(value: Value): Value {
  const last = useRef(value);
  const kept = shared(last.current, value);
  useEffect(() => {
    last.current = kept;
  });
  return kept;
}

interface StageHeadProps {
  stage: Stage;
  /** What the group calls the step that it is at, where it has a name of its own. */
  stepName: string | undefined;
  minutes: number;
}

const StageHead = memo(function StageHead({ stage, stepName, minutes }: StageHeadProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const { number } = stage;
  return (
    <header className="guide__head">
      <p className="guide__number">
        {stepName ? t('guide.stageStep', { number, step: stepName }) : t('guide.stageNumber', { number })}
      </p>
      <h2 id="guide-title">{stage.title[language]}</h2>
      <p className="guide__purpose">{stage.purpose[language]}</p>
      <p className="guide__time">
        <Clock size={15} strokeWidth={1.75} aria-hidden="true" />
        <Duration minutes={minutes} />
      </p>
    </header>
  );
});

function Duration({ minutes }: { minutes: number }) {
  const t = useTexts();
  const [language] = useLanguage();
  if (minutes < 90) return t('guide.minutes', { time: formatNumber(minutes, language) });
  const hours = minutes / 60;
  return t('guide.hours', { count: hours, time: formatNumber(hours, language) });
}

const NextStep = memo(function NextStep({ stage, progress }: { stage: Stage; progress: StageProgress }) {
  const t = useTexts();
  const [first] = progress.missing;
  return (
    <section className="guide__next" aria-labelledby="guide-next">
      <h3 id="guide-next">{t('guide.next')}</h3>
      {first ? <FirstMissing stage={stage} requirement={first} /> : <Onwards stage={stage} />}
      {stage.number === reviewStage && !isStageFinished(progress) && (
        <Button size="small" onClick={() => setPanel('findings')}>
          {t('guide.openFindings')}
        </Button>
      )}
    </section>
  );
});

function FirstMissing(props: { stage: Stage; requirement: StageProgress['missing'][number] }) {
  const { stage, requirement } = props;
  const text = useRequirementText(stage.number, requirement);
  return (
    <button type="button" className="guide__step" onClick={() => openRequirement(stage.number, requirement)}>
      {text}
      <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}

function Onwards({ stage }: { stage: Stage }) {
  const t = useTexts();
  const [language] = useLanguage();
  const next = stages.find(({ number }) => number === stage.number + 1);
  const groupStage = useSession().stage;
  if (!next) return <p>{t('guide.finishedAll')}</p>;
  return (
    <>
      <p>{t('guide.finished')}</p>
      <Button
        size="small"
        variant="primary"
        trailing={<ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => {
          lookAtStage(next.number === groupStage ? null : next.number);
          flyTo({ stage: next.number });
        }}
      >
        {t('guide.nextStage', { stage: next.title[language] })}
      </Button>
    </>
  );
}

const Progress = memo(function Progress({ stage, progress }: { stage: Stage; progress: StageProgress }) {
  const t = useTexts();
  const { done, total, requirements } = progress;
  return (
    <section className="guide__section" aria-labelledby="guide-progress">
      <div className="guide__heading">
        <h3 id="guide-progress">{t('guide.progress')}</h3>
        <span className="tabular">{t('guide.progressCount', { done, total })}</span>
      </div>
      <progress className="guide__bar" aria-label={t('guide.progressLabel')} value={done} max={total} />
      <RequirementList key={stage.number} stage={stage.number} requirements={requirements} />
    </section>
  );
});

const Questions = memo(function Questions({ stage }: { stage: Stage }) {
  const t = useTexts();
  const [language] = useLanguage();
  return (
    <section className="guide__section" aria-labelledby="guide-questions">
      <h3 id="guide-questions">{t('guide.questions')}</h3>
      <ul className="guide__questions">
        {stage.questions.map((question) => (
          <li key={question.en}>{question[language]}</li>
        ))}
      </ul>
    </section>
  );
});

const Script = memo(function Script({ stage }: { stage: Stage }) {
  const t = useTexts();
  const [language] = useLanguage();
  return (
    <section className="guide__script" aria-labelledby="guide-script">
      <div className="guide__heading">
        <h3 id="guide-script">{t('guide.script')}</h3>
        <span>{t('guide.scriptOnlyYou')}</span>
      </div>
      <ol>
        {stage.script.map((step) => (
          <li key={step.en}>{step[language]}</li>
        ))}
      </ol>
    </section>
  );
});
