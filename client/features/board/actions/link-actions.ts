import { showToast } from '#client/ui/toast-store.ts';
import { select } from '#client/ui-state/ui-store.ts';
import { addLink, removeLink } from '#shared/board/link-operations.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import { isEntityName } from '#shared/strategy/entities.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { boardUi } from '../board-ui.ts';
import { itemOfNode, selectedNodeIds } from '../flow/use-board-nodes.ts';
import type { ActionTools } from './action-tools.ts';

/** Lines between things on the board. */
export interface LinkActions {
  /** Draws a line between two things on the board, given by their nodes, and opens its label. */
  readonly connect: (fromNode: string, toNode: string) => void;
  /** Begins a line at what is selected: the next thing that is chosen is its end. */
  readonly startConnecting: () => void;
  /** Ends the line that was begun at this node. */
  readonly finishConnecting: (toNode: string) => void;
  readonly stopConnecting: () => void;
  /** Takes a line away; without an id the one that is selected. */
  readonly removeLine: (linkId?: string) => void;
}

/** What a line from or to a node is tied to; null where no line can end. */
export function connectableItem(strategy: Strategy, nodeId: string): string | null {
  const item = itemOfNode(strategy, nodeId);
  if (item !== nodeId && cardIdOf(strategy, item) !== nodeId) return null;
  return entityOfItem(strategy, item) !== undefined || isEntityName(item) ? item : null;
}

/** Makes the actions. */
export function linkActions({ board, t }: ActionTools): LinkActions {
  const { model, workshop } = board;
  const connect: LinkActions['connect'] = (fromNode, toNode) => {
    const strategy = model.strategy();
    const from = connectableItem(strategy, fromNode);
    const to = connectableItem(strategy, toNode);
    if (from === null || to === null || from === to) return showToast(t('board.cannotConnect'));
    const added = addLink(workshop.board, from, to);
    if (!added.ok) return showToast(t('board.refused'), { tone: 'problem' });
    select([]);
    boardUi.patch({ selectedLink: added.id, isLabelling: true, current: null });
  };

  return {
    connect,
    startConnecting: () => {
      const [nodeId, ...others] = selectedNodeIds(model.strategy());
      const canStart = nodeId !== undefined && connectableItem(model.strategy(), nodeId) !== null;
      if (!canStart || others.length > 0) return showToast(t('board.connectFromOne'));
      boardUi.patch({ connecting: nodeId, current: nodeId, selectedLink: null });
    },
    finishConnecting: (toNode) => {
      const { connecting } = boardUi.getState();
      boardUi.patch({ connecting: null });
      if (connecting !== null && connecting !== toNode) connect(connecting, toNode);
    },
    stopConnecting: () => boardUi.patch({ connecting: null }),
    removeLine: (linkId) => {
      const id = linkId ?? boardUi.getState().selectedLink;
      if (id === null) return;
      boardUi.patch({ selectedLink: null });
      if (!removeLink(workshop.board, id).ok) return;
      showToast(t('board.lineRemoved'), {
        action: { label: t('board.undo'), run: () => void workshop.undo.undo() },
      });
    },
  };
}
