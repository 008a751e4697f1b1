import type { BoardUndo, UndoResult } from '#shared/board/undo.ts';

/** What buttons and shortcuts for undo need. */
export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => UndoResult;
  readonly redo: () => UndoResult;
}

/** Undo as something to subscribe to: `state()` is a new object only when it says something new. */
export interface UndoStore extends BoardUndo {
  readonly state: () => UndoState;
}

/** Wraps undo for React. */
export function createUndoStore(undo: BoardUndo): UndoStore {
  const read = (): UndoState => ({
    canUndo: undo.canUndo(),
    canRedo: undo.canRedo(),
    undo: undo.undo,
    redo: undo.redo,
  });
  let state = read();
  return {
    ...undo,
    state: () => {
      const next = read();
      if (next.canUndo !== state.canUndo || next.canRedo !== state.canRedo) state = next;
      return state;
    },
  };
}
