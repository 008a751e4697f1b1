import type { NodeChange } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import { select, uiStore } from '#client/ui-state/ui-store.ts';
import { cardIdOf, formItemOf } from '#shared/elements/kinds.ts';
import { membersOf } from '#shared/strategy/frames.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { type BoardParts, useBoard } from '../board-context.ts';
import type { Point } from './camera.ts';
import type { BoardNode } from './node-store.ts';

/** Keeps the nodes as the workshop has them; answers what to do when React Flow wants to change them. */
export function useBoardNodes() {
  const board = useBoard();
  useFollowLayout(board);
  useFollowSelection(board);
  useFollowRemoteDrags(board);

  return useCallback(
    (changes: NodeChange<BoardNode>[]) => {
      const selection = changes.filter((change) => change.type === 'select');
      if (selection.length === 0) return;
      const ids = new Set(selectedNodeIds(board.model.strategy()));
      for (const { id, selected } of selection) {
        if (selected) ids.add(id);
        else ids.delete(id);
      }
      select([...ids].map((id) => itemOfNode(board.model.strategy(), id)));
    },
    [board],
  );
}

/** What the rest of the program calls a card: `visionStatements` has statements, the board a card for their subject. */
export function itemOfNode(strategy: Strategy, nodeId: string): string {
  return formItemOf(strategy, nodeId) ?? nodeId;
}

/** Ids of the cards and notes that are selected. */
export function selectedNodeIds(strategy: Strategy): readonly string[] {
  return [...new Set(uiStore.getState().selection.map((id) => cardIdOf(strategy, id) ?? id))];
}

function useFollowLayout({ model, nodes }: BoardParts): void {
  useEffect(() => {
    nodes.sync(model.layout());
    return model.subscribeLayout(() => nodes.sync(model.layout()));
  }, [model, nodes]);
}

function useFollowSelection({ model, nodes, workshop }: BoardParts): void {
  useEffect(() => {
    let last: readonly string[] | null = null;
    const follow = () => {
      const { selection } = uiStore.getState();
      if (selection === last) return;
      last = selection;
      nodes.select(new Set(selectedNodeIds(model.strategy())));
      workshop.presence.setSelection(selection);
    };
    follow();
    return uiStore.subscribe(follow);
  }, [model, nodes, workshop]);
}

function useFollowRemoteDrags({ model, nodes, workshop }: BoardParts): void {
  useEffect(() => {
    const { presence } = workshop;
    let frame = 0;
    let hadDrags = false;
    const apply = () => {
      frame = 0;
      const offsets = new Map<string, Point>();
      for (const { drag } of presence.cursors()) {
        for (const id of drag?.ids ?? []) {
          const offset = { x: drag?.dx ?? 0, y: drag?.dy ?? 0 };
          offsets.set(id, offset);
          for (const member of membersOf(model.strategy(), id)) offsets.set(member.id, offset);
        }
      }
      if (offsets.size > 0 || hadDrags) nodes.setRemoteDrags(offsets);
      hadDrags = offsets.size > 0;
    };
    const stop = presence.subscribeCursors(() => {
      frame ||= requestAnimationFrame(apply);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [model, nodes, workshop]);
}
