import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTextsOf } from '#client/i18n/use-texts-of.ts';
import { Button } from '#client/ui/Button.tsx';
import { LanguageSwitch } from '#client/ui/LanguageSwitch.tsx';
import type { Language } from '#shared/text/language.ts';
import { useCopy } from './use-copy.ts';

export interface InvitationTextProps {
  workshop: { readonly title: string; readonly organisation: string };
  link: string;
}

/** A message to paste into a mail or a chat, in the language of whoever receives it. */
export function InvitationText({ workshop, link }: InvitationTextProps) {
  const { t } = useTranslation();
  const [screenLanguage] = useLanguage();
  const [language, setLanguage] = useState<Language>(screenLanguage);
  const [isCopied, copy] = useCopy();
  const readyLanguage = useTextsOf(language, 'panels');
  const { title, organisation } = workshop;
  const text = t('share.inviteText', { title, organisation, link, lng: readyLanguage });

  return (
    <section className="share-section">
      <div className="share-row">
        <h3>{t('share.inviteTitle')}</h3>
        <LanguageSwitch legend={t('share.inviteLanguage')} value={language} onChange={setLanguage} />
      </div>
      <textarea
        className="invitation"
        readOnly
        rows={9}
        value={text}
        lang={readyLanguage}
        aria-label={t('share.inviteTitle')}
      />
      <div>
        <Button
          icon={isCopied ? <Check size={16} /> : <Copy size={16} strokeWidth={1.75} />}
          onClick={() => copy(text)}
        >
          {isCopied ? t('common.copied') : t('share.copyInvitation')}
        </Button>
      </div>
    </section>
  );
}
