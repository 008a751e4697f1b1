import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { useCopy } from './use-copy.ts';

/** One link to hand out: for whom, what it allows, and a button that copies it. */
export function LinkRow({ who, text, url }: { who: string; text: string; url: string | null }) {
  const { t } = useTranslation();
  const [isCopied, copy] = useCopy();
  return (
    <div className="link-row">
      <div className="link-row__text">
        <strong>{who}</strong>
        <span>{text}</span>
        {url === null ? (
          <span className="share-note">{t('share.notOnDevice')}</span>
        ) : (
          <input
            className="link-row__url"
            readOnly
            value={url}
            aria-label={who}
            onFocus={(event) => event.target.select()}
          />
        )}
      </div>
      {url !== null && (
        <Button
          size="small"
          aria-label={t('share.copyLinkFor', { who })}
          icon={isCopied ? <Check size={15} /> : <Copy size={15} strokeWidth={1.75} />}
          onClick={() => copy(url)}
        >
          {isCopied ? t('common.copied') : t('share.copyLink')}
        </Button>
      )}
    </div>
  );
}
