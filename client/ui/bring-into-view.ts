/** Room that is kept between what is brought into view and the edge of its surroundings, in px. */
const marginPx = 14;

/**
 * Scrolls the nearest surroundings that scroll, and nothing else: the frame of the page stays where it is.
 * What lies over its edges (a bar that stays) is left out by the room at the bottom and the top.
 * `nearest` moves as little as needed, and shows the top of what does not fit; `center` and `start` say where it comes.
 */
export function bringIntoView(
  element: HTMLElement,
  where: 'nearest' | 'center' | 'start',
  bottomRoomPx = 0,
  topRoomPx = 0,
): void {
  const scroller = scrollerOf(element);
  if (!scroller) return;
  const frame = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const top = box.top - frame.top - topRoomPx;
  const room = scroller.clientHeight - bottomRoomPx - topRoomPx;
  if (where === 'start') scroller.scrollTop += top - marginPx;
  else if (where === 'center') scroller.scrollTop += top - Math.max(marginPx, (room - box.height) / 2);
  else if (top < marginPx || box.height > room - 2 * marginPx) scroller.scrollTop += top - marginPx;
  else if (top + box.height > room - marginPx) scroller.scrollTop += top + box.height - room + marginPx;
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (overflowY === 'auto' || overflowY === 'scroll') return around;
  }
  return null;
}
