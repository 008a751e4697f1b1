import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import type { BoardLayout } from '#shared/layout/boxes.ts';
import type { BoardModel, CardView } from './board-model.ts';
import type { BoardNode, NodeStore } from './flow/node-store.ts';

/** What everything on the board shares; the same object as long as the board and its language are the same. */
export interface BoardParts {
  readonly model: BoardModel;
  readonly nodes: NodeStore;
  readonly workshop: WorkshopConnection;
}

/** The board that a component is on. */
export const BoardContext = createContext<BoardParts | null>(null);

/** The parts of the board. */
export function useBoard(): BoardParts {
  const parts = useContext(BoardContext);
  if (!parts) throw new Error('This hook needs a board around it.');
  return parts;
}

/** A card with its badge; renders again only when that card shows something else. */
export function useCardView(id: string): CardView | undefined {
  const { model } = useBoard();
  const subscribe = useCallback((listener: () => void) => model.subscribeCard(id, listener), [model, id]);
  return useSyncExternalStore(subscribe, () => model.card(id));
}

/** The regions with what flows in them; renders again when something else than a free note changed its place. */
export function useRegions(): BoardLayout['byRegion'] {
  const { model } = useBoard();
  return useSyncExternalStore(model.subscribeLayout, () => model.layout().byRegion);
}

/** A node with its place; renders again only when that one moves or changes. */
export function useBoardNode(id: string): BoardNode | undefined {
  const { nodes } = useBoard();
  const subscribe = useCallback((listener: () => void) => nodes.subscribeTo(id, listener), [nodes, id]);
  return useSyncExternalStore(subscribe, () => nodes.find(id));
}
