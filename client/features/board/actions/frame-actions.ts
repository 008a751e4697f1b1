import { authorOf } from '#client/sync/author.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { select } from '#client/ui-state/ui-store.ts';
import { addFrame, removeKeepingPlaces } from '#shared/board/frame-operations.ts';
import { addNote } from '#shared/board/note-operations.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { isFrame, membersOf } from '#shared/strategy/frames.ts';
import { boardUi } from '../board-ui.ts';
import type { Point } from '../flow/camera.ts';
import { dropZones, zoneAt } from '../flow/drop.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';
import { type FramePlan, frameAround, frameDrawn } from '../frame-place.ts';
import type { ActionTools } from './action-tools.ts';

/** Frames (titled groups of notes) and free text. */
export interface FrameActions {
  /** A frame around the selected notes and texts; its title is opened at once. */
  readonly groupSelected: () => void;
  /** Takes the selected frames away; what lay in them stays where it is. */
  readonly ungroupSelected: () => void;
  /** A frame where somebody drew one, in board units, with the free notes that lie in it. */
  readonly drawFrame: (drawn: Rect) => void;
  /** Text without paper at a point of the board; it is opened at once. */
  readonly addTextAt: (point: Point) => void;
}

/** Makes the actions. */
export function frameActions({ board, t, startWriting }: ActionTools): FrameActions {
  const { model, workshop } = board;
  const refuse = () => showToast(t('board.refused'), { tone: 'problem' });
  const putFrame = ({ box, members }: FramePlan) => {
    const added = addFrame(workshop.board, { ...authorOf(workshop), box, members });
    if (!added.ok) return refuse();
    startWriting(added.id);
  };

  return {
    groupSelected: () => {
      const ids = new Set(selectedNodeIds(model.strategy()));
      const layout = model.layout();
      const notes = layout.notes.filter(({ id }) => ids.has(id));
      if (notes.length === 0) return showToast(t('board.nothingToGroup'));
      putFrame(frameAround(notes, layout, model.strategy().layout));
    },
    ungroupSelected: () => {
      const strategy = model.strategy();
      const frames = selectedNodeIds(strategy).filter((id) => isFrame(strategy, id));
      if (frames.length === 0) return showToast(t('board.nothingToUngroup'));
      const freed = frames.flatMap((id) => membersOf(strategy, id).map((member) => member.id));
      if (removeFrames(board, frames)) select(freed);
      else refuse();
    },
    drawFrame: (drawn) => putFrame(frameDrawn(drawn, model.layout(), model.strategy().layout)),
    addTextAt: (point) => {
      const zones = dropZones(model.layout(), new Set()).filter((zone) => zone.isFrame);
      const added = addNote(workshop.board, {
        ...authorOf(workshop),
        shape: 'text',
        item: zoneAt(zones, point),
        box: { x: Math.round(point.x - textOffset.x), y: Math.round(point.y - textOffset.y) },
      });
      boardUi.patch({ tool: 'select' });
      if (added.ok) startWriting(added.id);
      else refuse();
    },
  };
}

/** So that the first letter stands where one clicked. */
const textOffset: Point = { x: 6, y: 18 };

function removeFrames({ workshop, model }: ActionTools['board'], frames: readonly string[]): boolean {
  const items = frames.map((id) => ({ entity: 'notes', id }) as const);
  return removeKeepingPlaces(workshop.board, model.strategy(), items).ok;
}
