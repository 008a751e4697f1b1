import { BadgeCheck } from 'lucide-react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { setPanel } from '#client/ui-state/ui-store.ts';
import { formatDate } from '#shared/text/format.ts';
import './versions.css';

/** Above the bar, for everyone: the strategy is agreed, and why nothing can be changed any more. */
export function AgreedNotice() {
  const t = useTexts();
  const [language] = useLanguage();
  const { agreed } = useSession();
  if (!agreed) return null;
  return (
    <button type="button" className="agreed-notice" onClick={() => setPanel('versions')}>
      <BadgeCheck size={17} strokeWidth={1.75} aria-hidden="true" />
      {t('versions.notice', { date: formatDate(agreed.at, language) })}
    </button>
  );
}
