import { cleanup, configure } from '@testing-library/react';
import { vi } from 'vitest';

/**
 * What every client test file begins with. The files of a worker share one jsdom and the packages, since making those
 * anew takes longer than the tests; of our own modules, and of what a page keeps, nothing comes along.
 */
vi.resetModules();
vi.useRealTimers();
vi.unstubAllGlobals();
// What is awaited may come late on a machine that does more.
configure({ asyncUtilTimeout: 10_000 });
// Some files ask for Node alone.
if ('document' in globalThis) {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
}
