import { Minus, Pause, Play, Plus, Square, Timer } from 'lucide-react';
import { useId, useState } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { useServerNow } from '#client/sync/server-clock.ts';
import { Button } from '#client/ui/Button.tsx';
import { Popover } from '#client/ui/Popover.tsx';
import { nameOfStep, stepNow } from '#shared/session/plan.ts';
import { minutesOf } from '#shared/session/schedule.ts';
import type { Timer as TimerState } from '#shared/session/session-state.ts';
import { mostTimerSeconds, timeLeft } from '#shared/session/timer.ts';
import { formatNumber } from '#shared/text/format.ts';
import { BarButton } from './BarButton.tsx';
import { minutesAndSeconds } from './minutes-and-seconds.ts';

const presets = [2, 5, 10, 15, 20, 30];

/** Starts, changes and stops the countdown of the group. */
export function TimerTool() {
  const t = useTexts();
  const { timer } = useSession();
  return (
    <Popover
      title={t('flow.timer')}
      size="small"
      trigger={(props) => (
        <BarButton label={t('flow.timer')} {...props}>
          <Timer size={18} strokeWidth={1.75} aria-hidden="true" />
        </BarButton>
      )}
    >
      {(close) => (
        <>
          {timer && <Running timer={timer} />}
          <Starting onStarted={close} />
        </>
      )}
    </Popover>
  );
}

function Running({ timer }: { timer: TimerState }) {
  const t = useTexts();
  const give = useGiveCommand();
  const isPaused = timer.endsAt === null;
  const leftMs = timeLeft(timer, useServerNow(!isPaused));
  const isOver = leftMs === 0;
  return (
    <div className="flow-timer">
      <div className="flow-timer__row">
        <Button
          aria-label={t('flow.minuteLess')}
          title={t('flow.minuteLess')}
          aria-disabled={isOver}
          onClick={() => !isOver && give({ type: 'timer.adjust', seconds: -60 })}
        >
          <Minus size={16} strokeWidth={1.75} aria-hidden="true" />1
        </Button>
        <p className="flow-timer__time tabular" data-over={isOver || undefined}>
          {minutesAndSeconds(leftMs)}
        </p>
        <Button
          aria-label={t('flow.minuteMore')}
          title={t('flow.minuteMore')}
          onClick={() => give({ type: 'timer.adjust', seconds: 60 })}
        >
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />1
        </Button>
      </div>
      <div className="flow-timer__row">
        {!isOver && (
          <Button
            icon={
              isPaused ? (
                <Play size={16} strokeWidth={1.75} aria-hidden="true" />
              ) : (
                <Pause size={16} strokeWidth={1.75} aria-hidden="true" />
              )
            }
            onClick={() => give({ type: isPaused ? 'timer.resume' : 'timer.pause' })}
          >
            {isPaused ? t('flow.resume') : t('flow.pause')}
          </Button>
        )}
        <Button
          icon={<Square size={14} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => give({ type: 'timer.stop' })}
        >
          {t('flow.stop')}
        </Button>
      </div>
    </div>
  );
}

function Starting({ onStarted }: { onStarted: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const session = useSession();
  const give = useGiveCommand();
  const [own, setOwn] = useState('');
  const ownId = useId();
  const step = stepNow(session);
  const suggested = step ? minutesOf(step) : 0;
  const ownMinutes = Number(own);
  const isOwnFit = Number.isInteger(ownMinutes) && ownMinutes > 0 && ownMinutes * 60 <= mostTimerSeconds;
  const textOf = (minutes: number) =>
    t('flow.minutes', { count: minutes, time: formatNumber(minutes, language) });
  const start = async (minutes: number) => {
    const isStarted = await give({ type: 'timer.start', seconds: Math.min(minutes * 60, mostTimerSeconds) });
    if (isStarted) onStarted();
  };
  return (
    <>
      {step && !session.timer && (
        <>
          <p className="flow-quiet">
            {t('flow.timerFor', { name: nameOfStep(step, language), time: textOf(suggested) })}
          </p>
          <Button variant="primary" onClick={() => start(suggested)}>
            {t('flow.startMinutes', { time: textOf(suggested) })}
          </Button>
        </>
      )}
      <fieldset className="flow-timer__presets">
        <legend className="flow-quiet">{t('flow.presets')}</legend>
        {presets.map((minutes) => (
          <Button
            key={minutes}
            size="small"
            aria-label={t('flow.startMinutes', { time: textOf(minutes) })}
            title={t('flow.startMinutes', { time: textOf(minutes) })}
            onClick={() => start(minutes)}
          >
            {formatNumber(minutes, language)}
          </Button>
        ))}
      </fieldset>
      <form
        className="flow-timer__own"
        onSubmit={(event) => {
          event.preventDefault();
          if (isOwnFit) void start(ownMinutes);
        }}
      >
        <label htmlFor={ownId}>{t('flow.ownMinutes')}</label>
        <input
          id={ownId}
          className="ui-input"
          inputMode="numeric"
          autoComplete="off"
          value={own}
          onChange={(event) => setOwn(event.target.value.replace(/\D/g, '').slice(0, 3))}
        />
        <Button size="small" type="submit" disabled={!isOwnFit}>
          {t('flow.start')}
        </Button>
      </form>
    </>
  );
}
