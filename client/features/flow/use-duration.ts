import { useTexts } from '#client/i18n/use-texts.ts';

/** How long something takes in few words: `45 min`, `2 u`, `2 u 10 min`. */
export function useDuration(): (ms: number) => string {
  const t = useTexts();
  return (ms) => {
    const all = Math.round(Math.abs(ms) / 60_000);
    const hours = Math.floor(all / 60);
    const minutes = all % 60;
    if (hours === 0) return t('flow.shortMinutes', { minutes });
    return minutes === 0 ? t('flow.shortHours', { hours }) : t('flow.hoursMinutes', { hours, minutes });
  };
}
