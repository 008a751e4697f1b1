import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { formatList } from '#shared/text/format.ts';
import type { Voice } from './use-consents.ts';

/** Why I have no say here; nothing for who only watches or where all is archived, since that stands elsewhere. */
export function Silence({ voice }: { voice: Extract<Voice, { kind: 'none' }> }) {
  const t = useTexts();
  const [language] = useLanguage();
  switch (voice.why) {
    case 'observer':
    case 'archived':
      return null;
    case 'agreed':
      return <p className="consent__hint">{t('consent.agreedAlready')}</p>;
    case 'no-department':
      return <p className="consent__hint">{t('consent.noDepartment')}</p>;
    case 'decision-maker':
      return (
        <p className="consent__hint">
          {t('consent.decisionMaker', { names: formatList(voice.names, language) })}
        </p>
      );
  }
}
