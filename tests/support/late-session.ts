import type { Page } from 'playwright-core';

/** Has the session of a page come in only when told, as on a slow network; to be called before the page opens sockets. */
export async function lateSession(page: Page): Promise<{ hold(): void; let(): void }> {
  let isHeld = false;
  let waiting: (() => void)[] = [];
  await page.routeWebSocket(/\/sync\/[^/]+\/session/, async (socket) => {
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
