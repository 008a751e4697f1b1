import { ArrowLeftRight } from 'lucide-react';
import { useUndoToast } from '#client/forms/use-undo-toast.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { turnText } from '#shared/board/translation-operations.ts';
import { type PathTarget, parsePath } from '#shared/strategy/paths.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';

const languageNames = { nl: 'translate.nl', en: 'translate.en' } as const;

/** Words with a verdict or a vote stay as they were said. */
const asSaid: ReadonlySet<PathTarget['entity'] | undefined> = new Set(['consents', 'votes', 'participants']);

/** Tells of a text that it stayed behind when the workshop changed its language, and brings it along once it is translated. */
export function LeftBehind({ unit, isReadOnly }: { unit: TranslationUnit; isReadOnly: boolean }) {
  const t = useTexts();
  const board = useBoardWriter();
  const tellUndo = useUndoToast();
  const language = useStrategySelector(({ meta }) => meta.language) ?? 'nl';
  if (unit.from === language) return null;
  const isTranslated = unit.state === 'current' || unit.state === 'machine';
  const bringAlong = () => {
    if (turnText(board, unit.path).ok) tellUndo(t('translate.broughtAlong'));
    else showToast(t('translate.notTaken'), { tone: 'problem' });
  };
  return (
    <>
      <p className="translation__about">
        {t('translate.leftBehind', { language: t(languageNames[unit.from]) })}
      </p>
      {isTranslated && !isReadOnly && !asSaid.has(parsePath(unit.path)?.entity) && (
        <Button
          size="small"
          icon={<ArrowLeftRight size={14} strokeWidth={2} aria-hidden="true" />}
          onClick={bringAlong}
        >
          {t('translate.bringAlong')}
        </Button>
      )}
    </>
  );
}
