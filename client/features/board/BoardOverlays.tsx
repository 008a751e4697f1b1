import { AddCardMenu } from './AddCardMenu.tsx';
import { useBoardUi } from './board-ui.ts';
import { CommandMenu } from './CommandMenu.tsx';
import { SearchPanel } from './SearchPanel.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import type { BoardActions } from './use-board-actions.ts';

export interface BoardOverlaysProps {
  actions: BoardActions;
  canEdit: boolean;
  onShowAll: () => void;
}

/** What the board does once somebody asks for it: search, commands, shortcuts, and adding cards. */
export function BoardOverlays({ actions, canEdit, onShowAll }: BoardOverlaysProps) {
  const overlay = useBoardUi((ui) => ui.overlay);
  return (
    <>
      <AddCardMenu onAdd={actions.addCard} />
      {overlay === 'search' && <SearchPanel />}
      {overlay === 'commands' && <CommandMenu actions={actions} canEdit={canEdit} onShowAll={onShowAll} />}
      {overlay === 'shortcuts' && <ShortcutsDialog />}
    </>
  );
}
