import { Timer, Volume2, VolumeX } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { useServerNow } from '#client/sync/server-clock.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { timeLeft } from '#shared/session/timer.ts';
import { minutesAndSeconds } from './minutes-and-seconds.ts';
import { setSound, useSound } from './sound-setting.ts';
import { useTimerAlarm } from './use-timer-alarm.ts';
import './timer.css';

/** The countdown of the group, by the server's clock; takes no place when there is none. */
export function TimerDisplay() {
  const t = useTexts();
  const { timer } = useSession();
  const now = useServerNow(timer !== null && timer.endsAt !== null);
  const leftMs = timer ? timeLeft(timer, now) : null;
  useTimerAlarm(timer?.endsAt ?? null, leftMs);
  if (!timer || leftMs === null) return null;

  const time = minutesAndSeconds(leftMs);
  const isPaused = timer.endsAt === null;
  const label = isPaused ? t('flow.timerPaused', { time }) : t('flow.timeLeft', { time });
  return (
    <div className={classNames('timer', leftMs === 0 && 'timer--over', isPaused && 'timer--paused')}>
      <div
        className="timer__time"
        role="timer"
        aria-label={leftMs === 0 ? t('flow.timerOver') : label}
        title={leftMs === 0 ? t('flow.timerOver') : label}
      >
        <Timer size={17} strokeWidth={1.75} aria-hidden="true" />
        <span className="tabular">{time}</span>
      </div>
      <SoundButton />
    </div>
  );
}

function SoundButton() {
  const t = useTexts();
  const isOn = useSound();
  const Icon = isOn ? Volume2 : VolumeX;
  return (
    <IconButton
      size="small"
      label={isOn ? t('flow.soundOff') : t('flow.soundOn')}
      onClick={() => setSound(!isOn)}
    >
      <Icon size={16} strokeWidth={1.75} />
    </IconButton>
  );
}
