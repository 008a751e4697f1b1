import { type NodeMouseHandler, ReactFlow, SelectionMode, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type MouseEvent, memo, useCallback } from 'react';
import { highlightFinding, openItem, select, setPanel } from '#client/ui-state/ui-store.ts';
import { useIsViewShown } from '#client/ui-state/view-shown.ts';
import { useBoard } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import { HandLayer } from '../later-parts.ts';
import { LinesLayer, PulledLine } from '../layers/LinesLayer.tsx';
import { NoteEditorLayer } from '../layers/NoteEditorLayer.tsx';
import { RegionLayer } from '../layers/RegionLayer.tsx';
import { LensEffect, ThreadLayer } from '../lens/lens-parts.tsx';
import { FarOverview } from '../overview/FarOverview.tsx';
import { boardNodeTypes } from './board-nodes.tsx';
import { type Camera, zoomLimits } from './camera.ts';
import { DetailLevel } from './DetailLevel.tsx';
import { DotGrid } from './DotGrid.tsx';
import { useNodeFeed } from './node-feed.ts';
import type { BoardNode } from './node-store.ts';
import { itemOfNode, useBoardNodes } from './use-board-nodes.ts';
import { useNodeDrag } from './use-node-drag.ts';

export interface BoardFlowProps {
  camera: Camera;
  canEdit: boolean;
  /** Text of a note, or what a card says, is to be written. */
  onWrite: (nodeId: string) => void;
  /** The line that is being drawn ends here. */
  onConnect: (nodeId: string) => void;
  /** Somebody wants something new at this place in the window. */
  onCreate: (event: MouseEvent) => void;
}

const noNodeOrigin: [number, number] = [0, 0];
const middleButton = [1];
const leftAndMiddleButton = [0, 1];
const proOptions = { hideAttribution: true };

/** React Flow with the board in it. Everything of React Flow that the product uses is in this folder. */
export const BoardFlow = memo(function BoardFlow(props: BoardFlowProps) {
  const { camera, canEdit, onWrite, onConnect, onCreate } = props;
  const { model } = useBoard();
  const tool = useBoardUi((ui) => ui.tool);
  const drag = useNodeDrag(camera, canEdit);
  const onNodesChange = useBoardNodes();
  const isPanning = useBoardUi((ui) => ui.isPanning);
  const isPen = useBoardUi((ui) => ui.isPen);
  const isSelecting = tool === 'select' && !isPanning;
  const panButtons = tool === 'hand' || isPanning ? leftAndMiddleButton : middleButton;

  const handleClick = useCallback<NodeMouseHandler<BoardNode>>(
    (event, node) => {
      if (boardUi.getState().connecting !== null) return onConnect(node.id);
      boardUi.patch({ current: null });
      if (event.shiftKey || event.metaKey || event.ctrlKey) return;
      if (node.type === 'finding') {
        const slip = model.slips().find(({ id }) => id === node.id);
        if (!slip) return;
        highlightFinding(slip.pitfall);
        setPanel('findings');
      } else if (node.type === 'card') {
        openItem(itemOfNode(model.strategy(), node.id));
      }
    },
    [model, onConnect],
  );

  const handleDoubleClick = useCallback<NodeMouseHandler<BoardNode>>(
    (event, node) => {
      const isInFrame = node.type === 'frame' && !isOnTitle(event.target);
      if (isInFrame) onCreate(event);
      else onWrite(node.id);
    },
    [onWrite, onCreate],
  );

  const handlePaneDoubleClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.classList.contains('react-flow__pane'))
      onCreate(event);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a double click is a shortcut; key N does the same.
    <div className="board-flow" onDoubleClick={canEdit ? handlePaneDoubleClick : undefined}>
      <ReactFlow<BoardNode>
        nodeTypes={boardNodeTypes}
        onNodesChange={onNodesChange}
        onNodeClick={handleClick}
        onNodeDoubleClick={handleDoubleClick}
        onNodeDragStart={drag.start}
        onNodeDrag={drag.move}
        onNodeDragStop={drag.stop}
        onPaneClick={handlePaneClick}
        nodeOrigin={noNodeOrigin}
        minZoom={zoomLimits.min}
        maxZoom={zoomLimits.max}
        onlyRenderVisibleElements
        nodesDraggable={canEdit && isSelecting}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        selectNodesOnDrag
        selectionOnDrag={isSelecting}
        selectionMode={SelectionMode.Partial}
        panOnDrag={isPen && isSelecting ? false : panButtons}
        panActivationKeyCode={null}
        panOnScroll
        panOnScrollSpeed={1}
        zoomOnDoubleClick={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={multiSelectionKeys}
        nodeDragThreshold={3}
        autoPanOnNodeFocus={false}
        proOptions={proOptions}
      >
        <Layers camera={camera} />
      </ReactFlow>
    </div>
  );
});

/** What lies under and over the nodes, apart, so that it does not draw itself again along with React Flow. */
const Layers = memo(function Layers({ camera }: { camera: Camera }) {
  const feed = useNodeFeed();
  const isViewShown = useIsViewShown();
  return (
    <>
      <DotGrid />
      <DetailLevel />
      <LensEffect />
      <ViewportPortal>
        <RegionLayer />
        <LinesLayer />
        <PulledLine />
        <ThreadLayer />
        <FarOverview feed={feed} />
        {isViewShown && <HandLayer camera={camera} />}
        <NoteEditorLayer />
      </ViewportPortal>
    </>
  );
});

const multiSelectionKeys = ['Shift', 'Meta', 'Control'];

function isOnTitle(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-frame-title]') !== null;
}

function handlePaneClick(): void {
  select([]);
  highlightFinding(null);
  boardUi.patch({ current: null, connecting: null, selectedLink: null });
}
