import { useSyncExternalStore } from 'react';

/** Where one is: the start page, a workshop, or nowhere that exists. */
export type Place =
  | { readonly page: 'start' }
  | { readonly page: 'workshop'; readonly id: string }
  | { readonly page: 'unknown' };

const listeners = new Set<() => void>();

/** The place that a path means. */
export function placeOf(path: string): Place {
  if (path === '/' || path === '') return { page: 'start' };
  const id = /^\/w\/([A-Za-z0-9_-]{1,64})\/?$/.exec(path)?.[1];
  return id ? { page: 'workshop', id } : { page: 'unknown' };
}

/** The current path, kept up to date. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname);
}

/** Goes to an address of this site without loading the page again. */
export function navigate(address: string): void {
  const url = new URL(address, window.location.href);
  if (url.origin !== window.location.origin) {
    window.location.assign(url);
    return;
  }
  window.history.pushState(null, '', url);
  tellAll();
}

/** The secret in the fragment of the address; empty when there is none. */
export function secretInAddress(): string {
  return window.location.hash.slice(1);
}

/** Takes the secret out of the address bar and of the history, so that nobody reads it over a shoulder. */
export function hideSecret(): void {
  if (window.location.hash) window.history.replaceState(null, '', window.location.pathname);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

function tellAll(): void {
  for (const listener of [...listeners]) listener();
}
