/**
 * What this person is looking at: selection, view, panel, own stage. It lives in this browser tab alone and is
 * never shared; what the group shares (stage, timer, votes) is in the session document.
 *
 * An item id is the id of a list item, a theme or block id, or the name of a single entity (`ambition`).
 */
import { createStore } from './create-store.ts';
import { resetViewShown } from './view-shown.ts';
import { resetVoice } from './voice.ts';

/** The three ways to look at the strategy. */
export type View = 'canvas' | 'list' | 'document';

/** The tabs of the side panel; `me` exists on a phone alone. */
export type Panel = 'guide' | 'detail' | 'findings' | 'coverage' | 'versions' | 'me';

/** A field that wants the keyboard focus; `request` differs for each request, also for the same field. */
export interface FieldFocus {
  readonly itemId: string;
  /** The name of the field within the item (`motives`), or a path into a part of it (`contract.payBasis`). */
  readonly fieldPath: string;
  readonly request: number;
}

/** Which findings the panel lists: all, a few of them, those of a department (`dept:d1`) or of a theme or block (`part:learning`). */
export type FindingFilter = 'all' | 'mine' | 'new' | 'accepted' | `dept:${string}` | `part:${string}`;

/** The wish to go to the next (1) or the previous (-1) finding; `request` differs for each wish. */
export interface FindingStep {
  readonly direction: 1 | -1;
  readonly request: number;
}

/** What the board is looked at through: what a department touched, or the thread of a goal; the rest is dimmed. */
export type Lens =
  | { readonly kind: 'department'; readonly departmentId: string }
  | { readonly kind: 'thread'; readonly goalId: string };

/** The state of the interface that features share. */
export interface UiState {
  /** Selected item ids, in the order of selecting. */
  readonly selection: readonly string[];
  readonly view: View;
  /** Whether the document shows its texts beside their translation instead of its pages. */
  readonly isTranslating: boolean;
  readonly panel: Panel;
  /** On a phone there is room for one: the view (list, canvas, document) or the panel. Wider screens show both. */
  readonly phoneShows: 'view' | 'panel';
  /** The stage this person looks at alone, 1 to 8; null while they follow the group. */
  readonly ownStage: number | null;
  /** The finding that is being looked at: the board draws its lines, the panel marks it. */
  readonly highlightedFinding: string | null;
  readonly findingFilter: FindingFilter;
  /** The step from finding to finding that was asked for last; the panel answers and calls `findingStepTaken`. */
  readonly findingStep: FindingStep | null;
  /** Where the last step led, and where in the list that was: the next step starts there, also when it is gone. */
  readonly currentFinding: { readonly pitfall: string; readonly position: number } | null;
  /** What the board is looked at through; null for the board as it is. */
  readonly lens: Lens | null;
  /** Whether themes and blocks on the board carry marks of the departments that touched them. */
  readonly hasCoverageMarks: boolean;
  /** What the panel of coverage shows: departments against themes and blocks, or the thread of a goal. */
  readonly coverageView: 'departments' | 'thread';
  /** The field that asked for focus last; the detail panel answers and calls `fieldFocused`. */
  readonly fieldFocus: FieldFocus | null;
}

const beginning: UiState = {
  selection: [],
  view: 'canvas',
  isTranslating: false,
  panel: 'guide',
  phoneShows: 'view',
  ownStage: null,
  highlightedFinding: null,
  findingFilter: 'all',
  findingStep: null,
  currentFinding: null,
  lens: null,
  hasCoverageMarks: false,
  coverageView: 'departments',
  fieldFocus: null,
};

const store = createStore(initialState());

/** A phone begins with the list, a wider screen with the canvas. */
function initialState(): UiState {
  const isPhone = globalThis.matchMedia?.('(max-width: 719px)').matches ?? false;
  return { ...beginning, view: isPhone ? 'list' : 'canvas' };
}

/** The store for code outside React: `getState()` and `subscribe(listener)`, which returns its undoing. */
export const uiStore = { getState: store.getState, subscribe: store.subscribe };

/** The part of the state that `selector` picks; renders again only when that part changes (compared by `Object.is`). */
export function useUi<Selected>(selector: (state: UiState) => Selected): Selected {
  return store.useSelected(selector);
}

/** Selects exactly these items; an empty list selects nothing. */
export function select(ids: readonly string[]): void {
  const { selection } = store.getState();
  const isSame = ids.length === selection.length && ids.every((id, index) => id === selection[index]);
  if (!isSame) store.patch({ selection: [...ids] });
}

/** Selects one item and shows its form in the side panel. */
export function openItem(id: string): void {
  select([id]);
  store.patch({ panel: 'detail', phoneShows: 'panel' });
}

let requests = 0;

/** Selects one item, shows its form and asks for the keyboard focus in the field at `fieldPath`. */
export function openField(itemId: string, fieldPath: string): void {
  openItem(itemId);
  requests += 1;
  store.patch({ fieldFocus: { itemId, fieldPath, request: requests } });
}

/** Tells that the field that was asked for has the focus now, so that it is not taken twice. */
export function fieldFocused(request: number): void {
  if (store.getState().fieldFocus?.request === request) store.patch({ fieldFocus: null });
}

/** Changes between canvas, list and document. */
export function setView(view: View): void {
  store.patch({ view, phoneShows: 'view', isTranslating: false });
}

/** Shows the texts of the document beside their translation. */
export function openTranslation(): void {
  store.patch({ view: 'document', phoneShows: 'view', isTranslating: true });
}

/** Shows one tab of the side panel. */
export function setPanel(panel: Panel): void {
  store.patch({ panel, phoneShows: 'panel' });
}

/** Looks at a stage alone (1 to 8), or follows the group again (null). */
export function lookAtStage(stage: number | null): void {
  store.patch({ ownStage: stage });
}

/** Marks the finding that is being looked at by the id of its pitfall; null marks none. */
export function highlightFinding(pitfallId: string | null): void {
  store.patch({ highlightedFinding: pitfallId });
}

/** Chooses which findings the panel lists. */
export function filterFindings(filter: FindingFilter): void {
  store.patch({ findingFilter: filter });
}

/** Shows the panel of findings and asks it to go to the next or the previous one. */
export function stepFinding(direction: FindingStep['direction']): void {
  requests += 1;
  store.patch({ findingStep: { direction, request: requests } });
  setPanel('findings');
}

/** Tells where a step led, `null` when there was no finding to go to, so that it is not taken twice. */
export function findingStepTaken(led: UiState['currentFinding']): void {
  store.patch({ findingStep: null, currentFinding: led, highlightedFinding: led?.pitfall ?? null });
}

/** Shows a finding in the panel, marked. */
export function openFinding(pitfallId: string): void {
  highlightFinding(pitfallId);
  setPanel('findings');
}

/** Looks at the board through a lens; null ends it. */
export function lookThrough(lens: Lens | null): void {
  store.patch({ lens });
}

/** Looks along the thread of a goal, with its outline in the panel. */
export function openThread(goalId: string): void {
  lookThrough({ kind: 'thread', goalId });
  setCoverageView('thread');
  setPanel('coverage');
}

/** Chooses what the panel of coverage shows. */
export function setCoverageView(view: UiState['coverageView']): void {
  store.patch({ coverageView: view });
}

/** Puts the marks of departments on themes and blocks, or takes them off. */
export function showCoverageMarks(shows: boolean): void {
  store.patch({ hasCoverageMarks: shows });
}

/** Forgets everything: when another workshop is opened in the same tab. */
export function resetUi(): void {
  resetVoice();
  store.patch(initialState());
  pendingFlight = null;
  resetViewShown();
}

/**
 * Where the camera should go: to a card or note, or several (`items`, which `item` is the first of), to the region of a
 * stage (1 to 8), or to a part of the board, in board units.
 */
export type FlightTarget =
  | { readonly item: string; readonly items?: readonly string[] }
  | { readonly stage: number }
  | { readonly view: FlightView };

interface FlightView {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const flightListeners = new Set<(target: FlightTarget) => void>();
let pendingFlight: FlightTarget | null = null;

/**
 * Asks the board (or the list, where that is shown) to bring a card, given by its id, or a whole stage into view.
 * A flight that nobody hears, because the view is still loading, is kept for the first listener. The document has
 * no cards to fly to, so the canvas comes instead; a part of the board can be seen there alone.
 */
export function flyTo(target: string | FlightTarget): void {
  const flight = typeof target === 'string' ? { item: target } : target;
  const { view } = store.getState();
  const next = view === 'document' || 'view' in flight ? 'canvas' : view;
  setView(next);
  // The view that goes would be the first to hear of it.
  if (next !== view || flightListeners.size === 0) pendingFlight = flight;
  else for (const listener of flightListeners) listener(flight);
}

/** Hears each flight that is asked for, and the last one that nobody heard. Returns its undoing. */
export function onFlyTo(listener: (target: FlightTarget) => void): () => void {
  flightListeners.add(listener);
  if (pendingFlight) {
    const flight = pendingFlight;
    pendingFlight = null;
    listener(flight);
  }
  return () => void flightListeners.delete(listener);
}
