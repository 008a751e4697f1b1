import { useState } from 'react';
import { type AssetKind, sendAsset } from '#client/http/house-style.ts';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';

/** Sends a file of a house style to the server, and says what is wrong when that did not work. */
export function useSendAsset(kind: AssetKind) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const failureText = useFailureText();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** The name under which the server keeps the file; null when it does not take it. `file` is null when it can't be read. */
  const send = async (file: Blob | null): Promise<string | null> => {
    setProblem(null);
    if (!file) {
      setProblem(t('houseStyle.unreadable'));
      return null;
    }
    setIsBusy(true);
    const result = await sendAsset(workshopId, kind, file);
    setIsBusy(false);
    if (result.ok) return result.value.asset;
    setProblem(failureText(result));
    return null;
  };
  return { send, isBusy, problem };
}
