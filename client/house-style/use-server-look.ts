import { useSyncExternalStore } from 'react';
import { fetchServerStyle, serverLogoAddress } from '#client/http/house-style.ts';
import { isHexColor } from '#shared/report/contrast.ts';
import { ownLook, type ReportLook } from '#shared/report/look.ts';

/** How documents look on the screen; the logo as an address instead of a file. */
export interface DocumentLook {
  readonly look: ReportLook;
  readonly logo: { readonly address: string; readonly alt: string } | null;
}

let current: DocumentLook = { look: ownLook, logo: null };
let isAsked = false;
const listeners = new Set<() => void>();

/** The look that the server gives documents of workshops that leave it open; our own until the server has answered. */
export function useServerLook(): DocumentLook {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isAsked) void ask();
  return () => listeners.delete(listener);
}

async function ask(): Promise<void> {
  isAsked = true;
  const answer = await fetchServerStyle();
  // Without an answer the next who looks asks again.
  isAsked = answer.ok;
  if (!answer.ok) return;
  const { brand, brandTint, font, logo } = answer.value;
  const colors = isHexColor(brand) && isHexColor(brandTint) ? { brand, brandTint } : {};
  current = {
    look: { ...ownLook, ...colors, font },
    logo: logo && { address: serverLogoAddress, alt: logo.alt },
  };
  for (const listener of listeners) listener();
}
