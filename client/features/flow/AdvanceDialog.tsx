import { ArrowRight, Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { nameOfStep, type PlanStep, stepNow } from '#shared/session/plan.ts';
import { formatList } from '#shared/text/format.ts';
import { useSignals } from './use-signals.ts';
import { useStepProgress } from './use-step-progress.ts';
import './flow.css';
import './steps.css';

/** More than this many missing things are counted, not listed. */
const mostListed = 6;

export interface AdvanceDialogProps {
  /** The step to go to. */
  to: PlanStep;
  /** Moves the group; resolves when that is done or refused. */
  onAdvance: () => Promise<void>;
  onClose: () => void;
}

/** Before the group goes on: how far this step is, what is missing and who is ready. */
export function AdvanceDialog({ to, onAdvance, onClose }: AdvanceDialogProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const session = useSession();
  const from = stepNow(session) ?? { stage: session.stage };
  const { done, total, missing } = useStepProgress(session.stage);
  const [isBusy, setIsBusy] = useState(false);
  const goOn = useRef<HTMLButtonElement>(null);
  useEffect(() => goOn.current?.focus(), []);
  const name = nameOfStep(from, language);

  return (
    <Dialog
      size="small"
      title={t('flow.advanceTo', { name: nameOfStep(to, language) })}
      closeLabel={t('flow.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('flow.stay')}</Button>
          <Button
            ref={goOn}
            variant="primary"
            isBusy={isBusy}
            trailing={<ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => {
              setIsBusy(true);
              void onAdvance();
            }}
          >
            {t('flow.advance')}
          </Button>
        </>
      }
    >
      <div className="flow-advance">
        <p className="flow-advance__count">
          {missing.length === 0 ? t('flow.complete', { name }) : t('flow.progress', { name, done, total })}
        </p>
        {total > 0 && <progress className="flow-bar" value={done} max={total} aria-hidden="true" />}
        <Missing missing={missing} />
        <ReadyNames />
        <p className="flow-quiet">{t('flow.nothingLost')}</p>
      </div>
    </Dialog>
  );
}

function Missing({ missing }: { missing: readonly string[] }) {
  const t = useTexts();
  if (missing.length === 0) return null;
  // One more line instead of "and 1 more".
  const listed = missing.length > mostListed + 1 ? missing.slice(0, mostListed) : missing;
  const hidden = missing.length - listed.length;
  return (
    <section aria-label={t('flow.stillMissing')} className="flow-section">
      <h3>{t('flow.stillMissing')}</h3>
      <ul className="flow-advance__missing">
        {listed.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {hidden > 0 && <li>{t('flow.andMore', { count: hidden })}</li>}
      </ul>
    </section>
  );
}

function ReadyNames() {
  const t = useTexts();
  const [language] = useLanguage();
  const { people, ready } = useSignals();
  if (people.length === 0) return null;
  const names = people.filter(({ participantId }) => ready.has(participantId)).map(({ name }) => name);
  const count = t('flow.readyCount', { ready: names.length, people: people.length });
  if (names.length === 0) return <p className="flow-quiet">{count}</p>;
  return (
    <p className="flow-is-ready flow-is-ready--names">
      <Check size={15} strokeWidth={2.25} aria-hidden="true" />
      <span>
        {count}
        <small>{formatList(names, language)}</small>
      </span>
    </p>
  );
}
