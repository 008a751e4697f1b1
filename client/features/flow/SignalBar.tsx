import { Check, Hand } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type GivenCommand, useGiveOneCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useMe, useSession } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { inOrder } from '#shared/session/hands.ts';
import { nameOfStep, stepNow } from '#shared/session/plan.ts';
import './signal-bar.css';

/** For participants: the step of the group where it has a name of its own, "I am ready" and "I want to say something". */
export function SignalBar() {
  const { role } = useMe();
  const { agreed } = useSession();
  useToldMoves();
  const isTaken = useIsTaken('hand.raise');
  const takesPart = isTaken && role !== 'facilitator' && role !== 'observer' && !agreed;
  return takesPart ? <Signals /> : null;
}

function Signals() {
  const t = useTexts();
  const { participantId } = useMe();
  const session = useSession();
  const { ready, hands, participants } = session;
  const { give, isBusy } = useGiveOneCommand();
  const step = stepNow(session);
  const isReady = ready[participantId] !== undefined;
  const isUp = hands[participantId] !== undefined;
  const turn = inOrder(hands, participants).indexOf(participantId) + 1;
  const handTurn = turn > 0 ? t('flow.handTurn', { turn }) : t('flow.handIsUp');
  const handText = isUp ? handTurn : t('flow.raiseHand');
  const isMine = useRef(false);
  const sends = (command: GivenCommand) => {
    if (!isBusy) void give(command);
  };

  const wasUp = useRef(isUp);
  useEffect(() => {
    if (wasUp.current && !isUp && !isMine.current) announce(t('flow.handLowered'));
    wasUp.current = isUp;
    isMine.current = false;
  }, [isUp, t]);

  return (
    <div className="signal-bar">
      {step?.name && <span className="signal-bar__step">{step.name}</span>}
      <button
        type="button"
        className={classNames('signal-bar__button', isReady && 'signal-bar__button--on')}
        aria-pressed={isReady}
        onClick={() => sends({ type: 'ready.set', on: !isReady, ...(step ? { step: step.id } : {}) })}
      >
        <Check size={17} strokeWidth={2} aria-hidden="true" />
        <span className="signal-bar__label">{t('flow.ready')}</span>
      </button>
      <button
        type="button"
        className={classNames('signal-bar__button', isUp && 'signal-bar__button--on')}
        aria-label={handText}
        title={handText}
        onClick={() => {
          isMine.current = isUp;
          sends({ type: 'hand.raise', on: !isUp });
        }}
      >
        <Hand size={17} strokeWidth={1.75} aria-hidden="true" />
        {isUp && turn > 0 && <span className="tabular">{turn}</span>}
      </button>
    </div>
  );
}

/** Reads aloud where the group goes. */
function useToldMoves(): void {
  const t = useTexts();
  const [language] = useLanguage();
  const session = useSession();
  const step = stepNow(session);
  const name = nameOfStep(step ?? { stage: session.stage }, language);
  const place = `${session.stage} ${step?.id}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current !== place) announce(t('flow.groupNowAt', { name }));
    before.current = place;
  }, [place, name, t]);
}
