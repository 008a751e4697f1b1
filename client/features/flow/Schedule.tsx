import { useEffect, useState } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { serverClock } from '#client/sync/server-clock.ts';
import { Button } from '#client/ui/Button.tsx';
import { type Schedule as ScheduleState, scheduleOf } from '#shared/session/schedule.ts';
import { formatClock, formatDate } from '#shared/text/format.ts';
import { useDuration } from './use-duration.ts';

/** The clock of the session is looked at so often, in ms: it tells minutes. */
const lookMs = 5000;
/** A session that began so long ago is an earlier one, in ms. */
const longAgoMs = 12 * 60 * 60_000;

/** Whether the session is ahead or behind, and when it will be over. */
export function Schedule() {
  const t = useTexts();
  const [language] = useLanguage();
  const session = useSession();
  const give = useGiveCommand();
  const now = useSlowNow();
  const schedule = scheduleOf(session, session.course, now);
  const begin = () => give({ type: 'course.start' });
  if (!session.course || !schedule) {
    return (
      <div className="flow-schedule">
        <p className="flow-quiet">{t('flow.notBegun')}</p>
        <Button size="small" onClick={begin}>
          {t('flow.beginClock')}
        </Button>
      </div>
    );
  }
  if (schedule.elapsed > longAgoMs) {
    const day = formatDate(new Date(session.course.startedAt).toISOString(), language);
    return (
      <div className="flow-schedule">
        <p className="flow-quiet">{t('flow.sinceDay', { day })}</p>
        <Button size="small" onClick={begin}>
          {t('flow.beginClockAgain')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flow-schedule">
      <Standing schedule={schedule} />
      <button type="button" className="flow-link" onClick={begin}>
        {t('flow.beginClockAgain')}
      </button>
    </div>
  );
}

function Standing({ schedule }: { schedule: ScheduleState }) {
  const t = useTexts();
  const [language] = useLanguage();
  const duration = useDuration();
  const { elapsed, planned, inStep, late, endsAt } = schedule;
  const minutesLate = Math.round(late / 60_000);
  const standing = () => {
    if (minutesLate > 0) return t('flow.late', { time: duration(late) });
    return minutesLate < 0 ? t('flow.early', { time: duration(late) }) : t('flow.onTime');
  };
  const amounts = { elapsed: duration(elapsed), planned: duration(planned) };
  return (
    <>
      <p className="flow-schedule__standing" data-late={minutesLate > 0 || undefined}>
        {standing()}
      </p>
      <progress
        className="flow-bar"
        value={Math.min(elapsed, planned)}
        max={Math.max(planned, 1)}
        aria-label={t('flow.elapsed', amounts)}
      />
      <p className="flow-schedule__facts tabular">
        <span>{t('flow.elapsed', amounts)}</span>
        <span>{t('flow.inStep', { time: duration(inStep) })}</span>
        <span>{t('flow.expectedEnd', { time: formatClock(endsAt, language) })}</span>
      </p>
    </>
  );
}

function useSlowNow(): number {
  const [now, setNow] = useState(serverClock.now);
  useEffect(() => {
    const look = () => setNow(serverClock.now());
    void serverClock.measure();
    const stop = serverClock.subscribe(look);
    const looking = setInterval(look, lookMs);
    return () => {
      stop();
      clearInterval(looking);
    };
  }, []);
  return now;
}
