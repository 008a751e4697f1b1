import { createStore } from '#client/ui-state/create-store.ts';
import type { RegionNumber } from '#shared/elements/element.ts';

/** What the pointer does on the board: select and move things, move the board itself, write text, draw a frame. */
export type Tool = 'select' | 'hand' | 'text' | 'frame';

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
  /** The node from which a line is being drawn by choosing its end; it ends with a choice or with Escape. */
  readonly connecting: string | null;
  /** The line that is in the hand: from which node, to which node or to which point of the board. */
  readonly pulling: {
    readonly from: string;
    readonly to: string | null;
    readonly point: { readonly x: number; readonly y: number };
  } | null;
  /** The file of which notes are being made, and where on the board it was dropped; null for a file that was chosen. */
  readonly importing: {
    readonly file: File;
    readonly point: { readonly x: number; readonly y: number } | null;
  } | null;
  /** The line between two things that is selected. */
  readonly selectedLink: string | null;
  /** Whether the label of the selected line is being written. */
  readonly isLabelling: boolean;
  /** The open menu of what is selected, or of the board itself, and where in the window it opens. */
  readonly menu: {
    readonly x: number;
    readonly y: number;
    readonly isOnBoard: boolean;
    /** The menu of reactions to what is selected, in its place. */
    readonly isReacting?: boolean;
  } | null;
  /** The note that was made by going on from another one: left without a word it goes away again. */
  readonly wentOnTo: string | null;
  /** Whether the pointer moves the board for as long as a key or a second finger is down. */
  readonly isPanning: boolean;
  /** Whether the last touch of the board came from a pen: it draws a box, where a finger moves the board. */
  readonly isPen: boolean;
}

const initial: BoardUi = {
  tool: 'select',
  editing: null,
  dropTarget: null,
  overlay: null,
  adding: null,
  current: null,
  connecting: null,
  pulling: null,
  importing: null,
  selectedLink: null,
  isLabelling: false,
  menu: null,
  wentOnTo: null,
  isPanning: false,
  isPen: false,
};

const store = createStore(initial);

/** The state of the board for code outside React. */
export const boardUi = { getState: store.getState, subscribe: store.subscribe, patch: store.patch };

/** The part of the state that `selector` picks. */
export function useBoardUi<Selected>(selector: (state: BoardUi) => Selected): Selected {
  return store.useSelected(selector);
}

/** Starts as on a fresh page. */
export function resetBoardUi(): void {
  store.patch(initial);
}
