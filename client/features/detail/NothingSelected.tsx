import { SquareMousePointer } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { setView, useUi } from '#client/ui-state/ui-store.ts';

/** What one can do here while nothing is selected. */
export function NothingSelected() {
  const t = useTexts();
  const view = useUi((state) => state.view);
  return (
    <div className="detail__nothing">
      <SquareMousePointer size={28} strokeWidth={1.5} aria-hidden="true" />
      <p className="detail__nothing-title">{t('detail.nothing')}</p>
      <p>{t('detail.nothingHint')}</p>
      {view !== 'list' && (
        <Button size="small" onClick={() => setView('list')}>
          {t('detail.toList')}
        </Button>
      )}
    </div>
  );
}
