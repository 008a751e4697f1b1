import { verdictsCard } from '#shared/elements/card-ids.ts';
import { createStore } from './create-store.ts';
import { openItem } from './ui-store.ts';

/** For which department somebody wants to see or give a verdict, on an item (`null`: the strategy as a whole). */
export interface WantedConsent {
  readonly item: string | null;
  readonly departmentId: string;
}

const store = createStore<{ readonly wanted: WantedConsent | null }>({ wanted: null });

const openings = new Set<(item: string | null) => void>();

/** Opens the card on which a department gives its verdict in the panel, at that department. */
export function openConsent(wanted: WantedConsent): void {
  store.patch({ wanted });
  for (const listener of openings) listener(wanted.item);
  openItem(wanted.item ?? verdictsCard);
}

/** Hears on which item a verdict is opened in the panel, so that its form stands nowhere else. Returns its undoing. */
export function onConsentOpened(listener: (item: string | null) => void): () => void {
  openings.add(listener);
  return () => void openings.delete(listener);
}

/** The department that was asked for on this item, until `consentShown`; null when none was. */
export function useWantedConsent(item: string | null): WantedConsent | null {
  return store.useSelected(({ wanted }) => (wanted?.item === item ? wanted : null));
}

/** Tells that the verdict that was asked for is in view now, so that it is not looked for twice. */
export function consentShown(): void {
  store.patch({ wanted: null });
}
