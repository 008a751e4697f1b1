import { useTexts } from '#client/i18n/use-texts.ts';
import { itemsToAgreeOn, type Standing } from '#shared/consent/standing.ts';
import { useVerdictText } from './use-verdict-text.ts';
import './consent.css';
import './consent-overview.css';

/** "Akkoord · akkoord met 5 van 21 onderdelen · 1 bezwaar": where a department stands, in a few words. */
export function StandingText({ standing }: { standing: Standing }) {
  const t = useTexts();
  const textOf = useVerdictText();
  const { whole, agreed, objections, lapsed, isSilent } = standing;
  if (isSilent && lapsed === 0) return <span className="consent-standing">{t('consent.notYet')}</span>;
  return (
    <span className="consent-standing">
      {whole && <span>{t('consent.onWhole', { verdict: textOf(whole) })}</span>}
      {agreed > 0 && <span>{t('consent.agreedOf', { done: agreed, total: itemsToAgreeOn.length })}</span>}
      {objections.length > 0 && (
        <span className="consent-standing__objections">
          {t('consent.objections', { count: objections.length })}
        </span>
      )}
      {lapsed > 0 && <span>{t('consent.lapsed', { count: lapsed })}</span>}
    </span>
  );
}
