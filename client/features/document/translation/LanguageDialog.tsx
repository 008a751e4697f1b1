import { useMemo } from 'react';
import { useUndoToast } from '#client/forms/use-undo-toast.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { changeLanguage } from '#shared/board/translation-operations.ts';
import { otherLanguage } from '#shared/translation/state.ts';
import { consequencesOfLanguage } from './consequences-of-language.ts';

const languageNames = { nl: 'translate.nl', en: 'translate.en' } as const;

/** Asks whether the workshop goes on in the other language, and tells what that does. */
export function LanguageDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { board, store } = useWorkshop();
  const tellUndo = useUndoToast();
  const strategy = store.strategy();
  const to = otherLanguage(strategy.meta.language ?? 'nl');
  const { turned, missing, stale, kept, machine, lapsing } = useMemo(
    () => consequencesOfLanguage(board.doc, strategy, to),
    [board, strategy, to],
  );
  const language = t(languageNames[to]);

  const change = () => {
    const outcome = changeLanguage(board, store.strategy(), to);
    onClose();
    if (outcome.ok) tellUndo(t('translate.languageChanged', { language }));
    else showToast(t('translate.notTaken'), { tone: 'problem' });
  };

  return (
    <Dialog
      title={t('translate.changeTitle', { language })}
      size="small"
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={change}>
            {t('translate.changeDo', { language })}
          </Button>
        </>
      }
    >
      <p>{t('translate.changeText', { count: turned, language })}</p>
      <ul className="translation__facts">
        {missing > 0 && <li>{t('translate.changeMissing', { count: missing })}</li>}
        {stale > 0 && <li>{t('translate.changeStale', { count: stale })}</li>}
        {kept > 0 && <li>{t('translate.changeKept', { count: kept })}</li>}
        {machine > 0 && <li>{t('translate.changeMachine', { count: machine })}</li>}
        {lapsing > 0 && <li>{t('translate.changeLapsing', { count: lapsing })}</li>}
      </ul>
      <p>{t('translate.changeBack')}</p>
    </Dialog>
  );
}
