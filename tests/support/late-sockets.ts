import type { Page } from 'playwright-core';

/** Sockets of a page that are opened only when told. */
export interface LateSockets {
  hold(): void;
  let(): void;
}

/**
 * Has documents of a page come in only when told, as on a slow network: those of this name, or both. To be called before
 * the page opens sockets.
 */
export async function lateSockets(page: Page, document: 'board' | 'session' | '' = ''): Promise<LateSockets> {
  let isHeld = false;
  let waiting: (() => void)[] = [];
  await page.routeWebSocket(new RegExp(`/sync/[^/]+/${document}`), async (socket) => {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve));
    socket.connectToServer();
  });
  return {
    hold() {
      isHeld = true;
    },
    let() {
      isHeld = false;
      for (const go of waiting) go();
      waiting = [];
    },
  };
}
