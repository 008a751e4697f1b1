import { createStore } from '#client/ui-state/create-store.ts';
import type { RegionNumber } from '#shared/elements/element.ts';

/** What the pointer does on the board: select and move things, or move the board itself. */
export type Tool = 'select' | 'hand';

/** What lies over the board. */
export type Overlay = 'search' | 'commands' | 'shortcuts';

/** State of the board in this tab that is nobody else's business. */
export interface BoardUi {
  readonly tool: Tool;
  /** The note whose text is being edited. */
  readonly editing: string | null;
  /** The card that a dragged note would become input for. */
  readonly dropTarget: string | null;
  readonly overlay: Overlay | null;
  /** The open menu of cards that can be added: of one region or of all, and where in the window it opens. */
  readonly adding: { readonly region: RegionNumber | null; readonly x: number; readonly y: number } | null;
  /** Where the keyboard is on the board, for someone who walks over it with the arrow keys. */
  readonly current: string | null;
}

const initial: BoardUi = {
  tool: 'select',
  editing: null,
  dropTarget: null,
  overlay: null,
  adding: null,
  current: null,
};

const store = createStore(initial);

/** The state of the board for code outside React. */
export const boardUi = { getState: store.getState, subscribe: store.subscribe, patch: store.patch };

/** The part of the state that `selector` picks. */
export function useBoardUi<Selected>(selector: (state: BoardUi) => Selected): Selected {
  return store.useSelected(selector);
}

/** Starts as on a fresh page; on a touch screen one finger moves the board. */
export function resetBoardUi(): void {
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  store.patch({ ...initial, tool: isTouch ? 'hand' : 'select' });
}
