/**
 * What is true of the work of this person, as told by the server's acknowledgements and nothing else.
 * `pending` counts local changes that the server has not yet confirmed to have on disk.
 */
export type SavedState =
  /** The first contact has not been made yet and nothing was changed. */
  | { readonly kind: 'connecting'; readonly pending: number }
  /** Everything is on the disk of the server. `reconnectedAt`: when that became so again after having been offline (ms). */
  | { readonly kind: 'saved'; readonly pending: 0; readonly reconnectedAt: number | null }
  | { readonly kind: 'saving'; readonly pending: number }
  /** `keptOnDevice`: whether the changes survive closing this tab. */
  | { readonly kind: 'offline'; readonly pending: number; readonly keptOnDevice: boolean }
  /** HTTP works, but sockets never open: a network filter. */
  | { readonly kind: 'blocked'; readonly pending: number; readonly keptOnDevice: boolean }
  /** Final; only leaving or reloading helps. */
  | { readonly kind: FinalState; readonly pending: number };

/**
 * How a connection can end for good: link revoked (4401), workshop erased or replaced (4409), a reader wrote (4403),
 * client too old (4426), or the server refused what was sent (4400, 4429).
 */
export type FinalState = 'revoked' | 'erased' | 'readonly-refused' | 'outdated' | 'refused';

const finalKinds: readonly string[] = [
  'revoked',
  'erased',
  'readonly-refused',
  'outdated',
  'refused',
] satisfies FinalState[];

/** Whether this state is the end: nothing that is typed from here on reaches anyone. */
export function isFinal(state: SavedState): state is Extract<SavedState, { kind: FinalState }> {
  return finalKinds.includes(state.kind);
}
