import { useTexts } from '#client/i18n/use-texts.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import { boardUi } from './board-ui.ts';

const shortcuts = [
  ['N', 'board.keyNote'],
  ['Enter', 'board.keyEnter'],
  ['Tab / Enter', 'hands.keyNext'],
  ['Shift+Enter', 'hands.keyLine'],
  ['Esc', 'board.keyEscape'],
  ['Delete', 'board.keyDelete'],
  ['Ctrl+Alt+← ↑ → ↓', 'hands.keyResize'],
  ['Ctrl+] / Ctrl+[', 'hands.keyPile'],
  ['Ctrl+Shift+L', 'hands.keyLock'],
  ['Shift+F10', 'hands.keyMenu'],
  ['Ctrl+Z', 'board.keyUndo'],
  ['Ctrl+Shift+Z', 'board.keyRedo'],
  ['Ctrl+F', 'board.keySearch'],
  ['Ctrl+K', 'board.keyCommands'],
  ['1 – 8', 'board.keyStage'],
  ['← ↑ → ↓', 'board.keyArrows'],
  ['Alt+← ↑ → ↓', 'board.keyNudge'],
  ['Ctrl+C / Ctrl+X', 'board.keyCopy'],
  ['Ctrl+D', 'board.keyDuplicate'],
  ['Ctrl+G', 'board.keyGroup'],
  ['C', 'board.keyConnect'],
  ['T', 'board.keyText'],
  ['F', 'board.keyFrame'],
  ['V', 'board.keySelect'],
  ['H', 'board.keyHand'],
  ['+ −', 'board.keyZoom'],
  ['M', 'board.minimapToggle'],
  ['Shift+1 / 2 / 0', 'hands.keyFit'],
  ['␣', 'hands.keyPan'],
  ['Ctrl+A', 'board.keyAll'],
  ['Ctrl+V', 'board.keyPaste'],
  ['F8', 'board.keyFinding'],
  ['. ,', 'votes.keyAdd'],
  ['?', 'board.keyHelp'],
] as const;

/** The keys of the board, and what the mouse does. */
export function ShortcutsDialog() {
  const t = useTexts();
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
      <p className="shortcuts__mouse">{t('hands.mouseHelp')}</p>
    </Dialog>
  );
}
