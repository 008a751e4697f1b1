import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';

/** The timer of the group; takes no place when none is set. */
export function TimerDisplay() {
  const { t } = useTranslation();
  const { timer } = useSession();
  const endsAt = timer?.endsAt ?? null;
  const now = useNow(endsAt !== null);
  if (!timer || (timer.endsAt === null && timer.pausedMs === null)) return null;

  const leftMs = timer.endsAt === null ? (timer.pausedMs ?? 0) : Math.max(0, timer.endsAt - now);
  const time = minutesAndSeconds(leftMs);
  const isPaused = timer.endsAt === null;
  const label = isPaused ? t('workshop.timerPaused', { time }) : t('workshop.timer', { time });
  return (
    <div
      className={classNames('timer', leftMs === 0 && 'timer--over', isPaused && 'timer--paused')}
      role="timer"
      aria-label={leftMs === 0 ? t('workshop.timerOver') : label}
      title={leftMs === 0 ? t('workshop.timerOver') : label}
    >
      <Timer size={17} strokeWidth={1.75} aria-hidden="true" />
      <span className="tabular">{time}</span>
    </div>
  );
}

/** `04:12`; a second that has begun still counts, so that it ends at 00:00. */
export function minutesAndSeconds(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(ticking);
  }, [isRunning]);
  return now;
}
