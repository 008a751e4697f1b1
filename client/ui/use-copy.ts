import { useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { copyText } from './take-out.ts';
import { showToast } from './toast-store.ts';

/** `[isCopied, copy]`: puts a text on the clipboard and says so for a moment, or says how to do it by hand. */
export function useCopy(): readonly [boolean, (text: string) => Promise<void>] {
  const t = useTexts();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (text: string) => {
    if (await copyText(text)) {
      setIsCopied(true);
      setTimeout(() => setIsCopied(false), 2500);
    } else {
      showToast(t('common.copyFailed'), { tone: 'problem' });
    }
  };
  return [isCopied, copy];
}
