import { AddCardMenu } from './AddCardMenu.tsx';
import { useBoardUi } from './board-ui.ts';
import { CommandMenu } from './CommandMenu.tsx';
import type { Camera } from './flow/camera.ts';
import { SearchPanel } from './SearchPanel.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import type { BoardActions } from './use-board-actions.ts';
import { useClipboard } from './use-clipboard.ts';

export interface BoardOverlaysProps {
  camera: Camera;
  actions: BoardActions;
  canEdit: boolean;
  onShowAll: () => void;
  /** The element of the board. */
  element: () => HTMLElement | null;
}

/** What the board does once somebody asks for it: search, commands, shortcuts, adding cards, and the clipboard. */
export function BoardOverlays({ camera, actions, canEdit, onShowAll, element }: BoardOverlaysProps) {
  const overlay = useBoardUi((ui) => ui.overlay);
  useClipboard({ camera, actions, canEdit, element });
  return (
    <>
      <AddCardMenu onAdd={actions.addCard} />
      {overlay === 'search' && <SearchPanel />}
      {overlay === 'commands' && <CommandMenu actions={actions} canEdit={canEdit} onShowAll={onShowAll} />}
      {overlay === 'shortcuts' && <ShortcutsDialog />}
    </>
  );
}
