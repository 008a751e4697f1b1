import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { useBoardUi } from '../board-ui.ts';

/** What to do while a line is being drawn by choosing its end. */
export function ConnectHint({ onStop }: { onStop: () => void }) {
  const t = useTexts();
  const isConnecting = useBoardUi((ui) => ui.connecting !== null);
  if (!isConnecting) return null;
  return (
    <div className="board-hint" role="status">
      {t('board.connectHint')}
      <Button size="small" variant="quiet" onClick={onStop}>
        {t('board.cancel')}
      </Button>
    </div>
  );
}
