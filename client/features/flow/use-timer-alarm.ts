import { useEffect, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { chime } from './chime.ts';
import { isSoundOn } from './sound-setting.ts';

const minuteMs = 60_000;

/**
 * Says and sounds that one minute is left and that time is up, each as the countdown goes past it while this person is
 * here. Who comes in later hears nothing, nor does a countdown sound that is set anew or stands still (`endsAt` null).
 */
export function useTimerAlarm(endsAt: number | null, leftMs: number | null): void {
  const t = useTexts();
  const before = useRef<{ endsAt: number | null; leftMs: number | null }>({ endsAt: null, leftMs: null });
  useEffect(() => {
    const was = before.current;
    before.current = { endsAt, leftMs };
    if (endsAt === null || was.endsAt !== endsAt || was.leftMs === null || leftMs === null) return;
    const passes = (mark: number) => (was.leftMs ?? 0) > mark && leftMs <= mark;
    if (passes(0)) {
      announce(t('flow.timerOver'));
      if (isSoundOn()) void chime('end');
    } else if (passes(minuteMs)) {
      announce(t('flow.minuteLeft'));
      if (isSoundOn()) void chime('warning');
    }
  }, [endsAt, leftMs, t]);
}
