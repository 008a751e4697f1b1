import type { Camera } from '../flow/camera.ts';
import type { BoardActions } from '../use-board-actions.ts';
import { BoardMenu } from './BoardMenu.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { useBoardMenu } from './use-board-menu.ts';
import { useHandActions } from './use-hand-actions.ts';
import { useHandKeys } from './use-hand-keys.ts';
import { useHandPointers } from './use-hand-pointers.ts';

export interface HandsProps {
  camera: Camera;
  actions: BoardActions;
  canEdit: boolean;
  onShowAll: () => void;
  /** The element of the board. */
  element: () => HTMLElement | null;
}

/** What hands do on the board beside dragging: keys, fingers, the menu, and the bar over a selection of several. */
export function Hands({ camera, actions, canEdit, onShowAll, element }: HandsProps) {
  const hands = useHandActions(camera);
  const { openAt, openByKey } = useBoardMenu(camera);
  useHandKeys({ camera, hands, canEdit, showAll: onShowAll, openMenu: openByKey, element });
  useHandPointers({ element, onMenu: openAt });
  return (
    <>
      {canEdit && <SelectionBar hands={hands} />}
      <BoardMenu camera={camera} actions={actions} hands={hands} canEdit={canEdit} onShowAll={onShowAll} />
    </>
  );
}
