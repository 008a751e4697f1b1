import { type NodeMouseHandler, ReactFlow, SelectionMode, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type MouseEvent, useCallback } from 'react';
import { highlightFinding, openItem, select, setPanel } from '#client/ui-state/ui-store.ts';
import { useBoard } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import { LinesLayer } from '../layers/LinesLayer.tsx';
import { NoteEditorLayer } from '../layers/NoteEditorLayer.tsx';
import { RegionLayer } from '../layers/RegionLayer.tsx';
import { boardNodeTypes } from './board-nodes.tsx';
import { type Camera, zoomLimits } from './camera.ts';
import { DetailLevel } from './DetailLevel.tsx';
import { DotGrid } from './DotGrid.tsx';
import type { BoardNode } from './node-store.ts';
import { itemOfNode, useBoardNodes } from './use-board-nodes.ts';
import { useNodeDrag } from './use-node-drag.ts';

export interface BoardFlowProps {
  camera: Camera;
  canEdit: boolean;
  /** Text of a note, or what a card says, is to be written. */
  onWrite: (nodeId: string) => void;
  /** Somebody wants something new at this place in the window. */
  onCreate: (event: MouseEvent) => void;
}

const noNodeOrigin: [number, number] = [0, 0];
const middleButton = [1];
const leftAndMiddleButton = [0, 1];
const proOptions = { hideAttribution: true };

/** React Flow with the board in it. Everything of React Flow that the product uses is in this folder. */
export function BoardFlow({ camera, canEdit, onWrite, onCreate }: BoardFlowProps) {
  const { model } = useBoard();
  const tool = useBoardUi((ui) => ui.tool);
  const drag = useNodeDrag(camera, canEdit);
  const { nodes, onNodesChange } = useBoardNodes(drag.applyChanges);

  const handleClick = useCallback<NodeMouseHandler<BoardNode>>(
    (event, node) => {
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
    [model],
  );

  const handleDoubleClick = useCallback<NodeMouseHandler<BoardNode>>(
    (_event, node) => onWrite(node.id),
    [onWrite],
  );

  const handlePaneDoubleClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.classList.contains('react-flow__pane'))
      onCreate(event);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a double click is a shortcut; key N does the same.
    <div className="board-flow" onDoubleClick={canEdit ? handlePaneDoubleClick : undefined}>
      <ReactFlow<BoardNode>
        nodes={nodes}
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
        nodesDraggable={canEdit && tool === 'select'}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        selectNodesOnDrag
        selectionOnDrag={tool === 'select'}
        selectionMode={SelectionMode.Partial}
        panOnDrag={tool === 'hand' ? leftAndMiddleButton : middleButton}
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
        <DotGrid />
        <DetailLevel />
        <ViewportPortal>
          <RegionLayer />
          <LinesLayer />
          <NoteEditorLayer />
        </ViewportPortal>
      </ReactFlow>
    </div>
  );
}

const multiSelectionKeys = ['Shift', 'Meta', 'Control'];

function handlePaneClick(): void {
  select([]);
  highlightFinding(null);
  boardUi.patch({ current: null });
}
