import { Check, Copy, QrCode } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { useCopy } from '#client/ui/use-copy.ts';
import { QrImage } from './QrImage.tsx';

/** One link to hand out: for whom, what it allows, a button that copies it and its QR code for in the room. */
export function LinkRow({ who, text, url }: { who: string; text: string; url: string | null }) {
  const t = useTexts();
  const [isCopied, copy] = useCopy();
  const [showsCode, setShowsCode] = useState(false);
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
        <>
          <Button
            size="small"
            aria-label={t('share.copyLinkFor', { who })}
            icon={isCopied ? <Check size={15} /> : <Copy size={15} strokeWidth={1.75} />}
            onClick={() => copy(url)}
          >
            {isCopied ? t('common.copied') : t('share.copyLink')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-expanded={showsCode}
            aria-label={t('share.qrFor', { who })}
            icon={<QrCode size={15} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => setShowsCode(!showsCode)}
          >
            {t('share.qr')}
          </Button>
          {showsCode && <QrImage url={url} label={t('share.qrFor', { who })} />}
        </>
      )}
    </div>
  );
}
