import { useTranslation } from 'react-i18next';
import { Dialog } from '#client/ui/Dialog.tsx';
import { boardUi } from './board-ui.ts';

const shortcuts = [
  ['N', 'board.keyNote'],
  ['Enter', 'board.keyEnter'],
  ['Esc', 'board.keyEscape'],
  ['Delete', 'board.keyDelete'],
  ['Ctrl+Z', 'board.keyUndo'],
  ['Ctrl+Shift+Z', 'board.keyRedo'],
  ['Ctrl+F', 'board.keySearch'],
  ['Ctrl+K', 'board.keyCommands'],
  ['1 – 8', 'board.keyStage'],
  ['← ↑ → ↓', 'board.keyArrows'],
  ['Alt+← ↑ → ↓', 'board.keyNudge'],
  ['V', 'board.keySelect'],
  ['H', 'board.keyHand'],
  ['+ −', 'board.keyZoom'],
  ['Ctrl+A', 'board.keyAll'],
  ['Ctrl+V', 'board.keyPaste'],
  ['?', 'board.keyHelp'],
] as const;

/** The keys of the board, and what the mouse does. */
export function ShortcutsDialog() {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('board.shortcuts')}
      closeLabel={t('board.close')}
      onClose={() => boardUi.patch({ overlay: null })}
    >
      <dl className="shortcuts">
        {shortcuts.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <p className="shortcuts__mouse">{t('board.mouseHelp')}</p>
    </Dialog>
  );
}
