import { Frame, Hand, MousePointer2, Redo2, Search, SquarePlus, StickyNote, Type, Undo2 } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useUndo } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { boardUi, useBoardUi } from './board-ui.ts';
import { LensMenu } from './lens/LensMenu.tsx';
import type { BoardActions } from './use-board-actions.ts';

const icon = { size: 20, strokeWidth: 1.75 } as const;

/** The rail at the left of the board, on a phone a row at its top with undo and redo near the thumb. Who may not change anything gets what is left to do: looking around. */
export function BoardTools({ actions, canEdit }: { actions: BoardActions; canEdit: boolean }) {
  const t = useTexts();
  const tool = useBoardUi((ui) => ui.tool);
  const { canUndo, canRedo } = useUndo();
  return (
    <div className="board-tools" role="toolbar" aria-label={t('board.tools')} aria-orientation="vertical">
      <div className="board-tools__group">
        <IconButton
          label={t('board.select')}
          title={`${t('board.select')} (V)`}
          isPressed={tool === 'select'}
          onClick={() => boardUi.patch({ tool: 'select' })}
        >
          <MousePointer2 {...icon} />
        </IconButton>
        <IconButton
          label={t('board.hand')}
          title={`${t('board.hand')} (H)`}
          isPressed={tool === 'hand'}
          onClick={() => boardUi.patch({ tool: 'hand' })}
        >
          <Hand {...icon} />
        </IconButton>
        {canEdit && (
          <>
            <hr />
            <IconButton
              label={t('board.note')}
              title={`${t('board.note')} (N)`}
              onClick={actions.addNoteInView}
            >
              <StickyNote {...icon} />
            </IconButton>
            <IconButton
              label={t('board.freeText')}
              title={`${t('board.freeText')} (T)`}
              isPressed={tool === 'text'}
              onClick={() => boardUi.patch({ tool: 'text' })}
            >
              <Type {...icon} />
            </IconButton>
            <IconButton
              label={t('board.frame')}
              title={`${t('board.frame')} (F)`}
              isPressed={tool === 'frame'}
              onClick={() => boardUi.patch({ tool: 'frame' })}
            >
              <Frame {...icon} />
            </IconButton>
            <IconButton
              label={t('board.card')}
              aria-haspopup="menu"
              onClick={(event) => {
                const { right, top } = event.currentTarget.getBoundingClientRect();
                boardUi.patch({ adding: { region: null, x: right + 12, y: top } });
              }}
            >
              <SquarePlus {...icon} />
            </IconButton>
          </>
        )}
        <hr />
        <IconButton
          label={t('board.search')}
          title={`${t('board.search')} (Ctrl+F)`}
          onClick={() => boardUi.patch({ overlay: 'search' })}
        >
          <Search {...icon} />
        </IconButton>
        <LensMenu />
      </div>
      {canEdit && (
        <>
          <hr className="board-tools__line" />
          <div className="board-tools__group">
            <IconButton
              label={t('board.undo')}
              title={`${t('board.undo')} (Ctrl+Z)`}
              disabled={!canUndo}
              onClick={actions.undo}
            >
              <Undo2 {...icon} />
            </IconButton>
            <IconButton
              label={t('board.redo')}
              title={`${t('board.redo')} (Ctrl+Shift+Z)`}
              disabled={!canRedo}
              onClick={actions.redo}
            >
              <Redo2 {...icon} />
            </IconButton>
          </div>
        </>
      )}
    </div>
  );
}
