import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useTextsOf } from '#client/i18n/use-texts-of.ts';
import { Button } from '#client/ui/Button.tsx';
import { LanguageSwitch } from '#client/ui/LanguageSwitch.tsx';
import { SelectField } from '#client/ui/TextField.tsx';
import { useCopy } from '#client/ui/use-copy.ts';
import type { Language } from '#shared/text/language.ts';
import { invitations, type LinkKind } from './role-texts.ts';

/** A link that one can invite with. */
export interface InvitingLink {
  readonly url: string;
  readonly kind: LinkKind;
  /** For whom it is, as listed. */
  readonly who: string;
}

export interface InvitationTextProps {
  workshop: { readonly title: string; readonly organisation: string };
  /** The most likely one first; not empty. */
  links: readonly InvitingLink[];
}

/** A message to paste into a mail or a chat, for the role and in the language of whoever receives it. */
export function InvitationText({ workshop, links }: InvitationTextProps) {
  const t = useTexts();
  const [screenLanguage] = useLanguage();
  const [language, setLanguage] = useState<Language>(screenLanguage);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isCopied, copy] = useCopy();
  const readyLanguage = useTextsOf(language, 'panels');
  const { title, organisation } = workshop;
  const link = links.find(({ url }) => url === chosen) ?? links[0];
  if (!link) return null;
  const text = t(invitations[link.kind], { title, organisation, link: link.url, lng: readyLanguage });

  return (
    <section className="share-section">
      <div className="share-row">
        <h3>{t('share.inviteTitle')}</h3>
        <LanguageSwitch legend={t('share.inviteLanguage')} value={language} onChange={setLanguage} />
      </div>
      {links.length > 1 && (
        <SelectField
          label={t('share.inviteFor')}
          value={link.url}
          options={links.map(({ url, who }) => ({ value: url, label: who }))}
          onChange={setChosen}
        />
      )}
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
