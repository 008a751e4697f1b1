import type { Page } from 'playwright-core';

/** A part of the board, in board units. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What somebody sees of the board, in board units. */
export function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const pane = document.querySelector('.board-flow')?.getBoundingClientRect() ?? new DOMRect();
    const style = getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body);
    const { a: zoom, e: x, f: y } = new DOMMatrix(style.transform);
    return {
      left: -x / zoom,
      top: -y / zoom,
      right: (pane.width - x) / zoom,
      bottom: (pane.height - y) / zoom,
    };
  });
}

/** Whether all that `page` sees is in the view of `follower`, in its middle. */
export async function sees(follower: Page, page: Page): Promise<boolean> {
  const [mine, theirs] = await Promise.all([seenBy(follower), seenBy(page)]);
  const slack = (theirs.right - theirs.left) / 100;
  const isInside =
    mine.left <= theirs.left + slack &&
    mine.top <= theirs.top + slack &&
    mine.right >= theirs.right - slack &&
    mine.bottom >= theirs.bottom - slack;
  const offCentre = Math.abs(mine.left + mine.right - theirs.left - theirs.right) / 2;
  return isInside && offCentre < slack;
}

/** Pans by the wheel over the board. */
export async function pan(page: Page, dx: number, dy: number): Promise<void> {
  const box = await page.locator('.board-flow').boundingBox();
  if (!box) throw new Error('There is no board.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.6);
  await page.mouse.wheel(dx, dy);
}
