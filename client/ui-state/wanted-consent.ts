import { verdictsCard } from '#shared/elements/card-ids.ts';
import { createStore } from './create-store.ts';
import { openItem } from './ui-store.ts';

/** For which department somebody wants to see or give a verdict, on an item (`null`: the strategy as a whole). */
export interface WantedConsent {
  readonly item: string | null;
  readonly departmentId: string;
}

const store = createStore<{ readonly wanted: WantedConsent | null }>({ wanted: null });

/** Opens the card on which a department gives its verdict, at that department. */
export function openConsent(wanted: WantedConsent): void {
  store.patch({ wanted });
  openItem(wanted.item ?? verdictsCard);
}

/** The department that was asked for on this item, until `consentShown`; null when none was. */
export function useWantedConsent(item: string | null): WantedConsent | null {
  return store.useSelected(({ wanted }) => (wanted?.item === item ? wanted : null));
}

/** Tells that the verdict that was asked for is in view now, so that it is not looked for twice. */
export function consentShown(): void {
  store.patch({ wanted: null });
}
