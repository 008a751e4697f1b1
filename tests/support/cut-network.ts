import type { Page, WebSocketRoute } from 'playwright-core';

/** The live connection of a page, to be cut and mended. The page itself still loads. */
export interface Cuttable {
  cut(): Promise<void>;
  mend(): void;
}

/** Not one of the server's codes: clients come back after it. */
const cutOff = 3000;

/** Takes hold of the sockets of a page; to be called before the page opens any. */
export async function cuttable(page: Page): Promise<Cuttable> {
  const open = new Set<WebSocketRoute>();
  let isCut = false;
  await page.routeWebSocket(/\/sync\//, async (socket) => {
    if (isCut) return socket.close({ code: cutOff });
    open.add(socket);
    socket.connectToServer();
  });
  return {
    async cut() {
      isCut = true;
      await Promise.all([...open].map((socket) => socket.close({ code: cutOff })));
      open.clear();
    },
    mend() {
      isCut = false;
    },
  };
}
