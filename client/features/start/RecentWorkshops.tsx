import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import {
  forgetWorkshop,
  type RecentWorkshop,
  recentWorkshops,
  subscribeRecent,
} from '#client/device/recent-workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { formatDate } from '#shared/text/format.ts';
import { stageName } from '#shared/text/stages.ts';

/** The workshops that were opened on this device, as cards that open them again. */
export function RecentWorkshops({ onOpen }: { onOpen: (address: string) => void }) {
  const t = useTexts();
  const workshops = useSyncExternalStore(subscribeRecent, recentWorkshops);
  if (workshops.length === 0) return <p className="recent-empty">{t('start.recentEmpty')}</p>;
  // What is put away comes after what is in use, each in the order of the last visit.
  const ordered = [...workshops].sort((one, other) => Number(one.archived) - Number(other.archived));
  return ordered.map((workshop) => <RecentCard key={workshop.id} workshop={workshop} onOpen={onOpen} />);
}

function RecentCard({ workshop, onOpen }: { workshop: RecentWorkshop; onOpen: (address: string) => void }) {
  const t = useTexts();
  const describe = useVisitText();
  const name = [workshop.title, workshop.organisation].filter(Boolean).join(' · ');

  const forget = () => {
    forgetWorkshop(workshop.id);
    showToast(t('start.forgotten', { title: workshop.title }));
  };

  return (
    <article className="start-card">
      <a
        className="start-card__link"
        href={`/w/${workshop.id}`}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(`/w/${workshop.id}`);
        }}
      >
        <strong>{name}</strong>
        <span>{describe(workshop)}</span>
      </a>
      <IconButton label={t('start.forget', { title: workshop.title })} size="small" onClick={forget}>
        <X size={16} strokeWidth={1.75} />
      </IconButton>
    </article>
  );
}

function useVisitText(): (workshop: RecentWorkshop) => string {
  const t = useTexts();
  const [language] = useLanguage();
  return ({ stage, archived, lastOpenedAt }) => {
    const daysAgo = calendarDaysBetween(new Date(lastOpenedAt), new Date());
    const when =
      daysAgo === 0
        ? t('start.today')
        : daysAgo === 1
          ? t('start.yesterday')
          : formatDate(lastOpenedAt, language);
    if (archived) return t('start.recentArchived', { when });
    if (stage === null) return t('start.recentWithoutStage', { when });
    return t('start.recentStage', { number: stage, name: stageName(stage)[language], when });
  };
}

function calendarDaysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  // Rounded, because the days on which the clock changes last 23 or 25 hours.
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
