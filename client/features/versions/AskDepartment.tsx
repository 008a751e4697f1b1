import { Check, Copy, Mail } from 'lucide-react';
import { useState } from 'react';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { makeLink } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useTextsOf } from '#client/i18n/use-texts-of.ts';
import { useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { useCopy } from '#client/ui/use-copy.ts';

const monthMs = 30 * 86_400_000;

/** Links that were made in this tab: whoever asks again gets the same one, not one more. */
const made = new Map<string, string>();

/** For a facilitator, at a department that has said nothing about the whole: an invitation with a link of its own. */
export function AskDepartment({ departmentId, name }: { departmentId: string; name: string }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const failureText = useFailureText();
  const key = `${workshopId} ${departmentId}`;
  const [isBusy, setIsBusy] = useState(false);
  const [url, setUrl] = useState<string | null>(null);

  const ask = async () => {
    const known = made.get(key);
    if (known !== undefined) return setUrl(known);
    setIsBusy(true);
    const expiresAt = new Date(Date.now() + monthMs).toISOString();
    const label = t('versions.askLabel');
    const result = await makeLink(workshopId, { role: 'participant', departmentId, label, expiresAt });
    setIsBusy(false);
    if (!result.ok) return showToast(failureText(result), { tone: 'problem' });
    made.set(key, result.value.url);
    setUrl(result.value.url);
  };

  if (url !== null) return <Invitation url={url} name={name} />;
  return (
    <div className="versions__ask">
      <Button
        size="small"
        variant="quiet"
        isBusy={isBusy}
        icon={<Mail size={15} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => void ask()}
      >
        {t('versions.ask', { name })}
      </Button>
    </div>
  );
}

/** In the language of the workshop, whichever the screen is in. */
function Invitation({ url, name }: { url: string; name: string }) {
  const t = useTexts();
  const { title, language } = useStrategySelector(({ meta }) => meta);
  const lng = useTextsOf(language ?? 'nl', 'panels');
  const [isCopied, copy] = useCopy();
  const text = t('versions.askText', { title, name, link: url, lng });
  return (
    <div className="versions__ask">
      <textarea
        className="versions__invitation"
        readOnly
        rows={9}
        value={text}
        lang={lng}
        aria-label={t('versions.askTitle', { name })}
      />
      <p className="versions__empty">{t('versions.askHint', { name })}</p>
      <Button
        size="small"
        icon={isCopied ? <Check size={15} /> : <Copy size={15} strokeWidth={1.75} />}
        onClick={() => void copy(text)}
      >
        {isCopied ? t('common.copied') : t('versions.askCopy')}
      </Button>
    </div>
  );
}
