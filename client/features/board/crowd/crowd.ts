import type { Cursor, DragGroup } from '#client/sync/presence.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import type { RegionBox } from '#shared/layout/boxes.ts';
import type { Viewport } from '../flow/viewport.ts';

/** From here outwards a pointer is a dot without a name; the same zoom at which cards show their titles alone. */
const farZoom = 0.4;

/** How far outside the screen a pointer still shows something: a name reaches to the right of it. In px. */
const reach = { left: 220, right: 24, up: 40, down: 24 } as const;

/** How many people point at something in a region. */
export interface RegionCount {
  readonly number: RegionNumber;
  /** Where the count stands, in board units: the upper right corner of the region. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** Whether the board is so far away that people are dots. */
export function isFar({ zoom }: Viewport): boolean {
  return zoom < farZoom;
}

/** The pointers of which something shows on a screen of this size. */
export function cursorsInView(
  cursors: readonly Cursor[],
  { x, y, zoom }: Viewport,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Cursor[] {
  return cursors.filter((cursor) => {
    const [left, top] = [cursor.x * zoom + x, cursor.y * zoom + y];
    return left > -reach.left && left < width + reach.right && top > -reach.up && top < height + reach.down;
  });
}

/** Something that somebody moves, too much of it to move each by itself: where it is now, in board units. */
export interface MovedGroup extends Pick<Cursor, 'clientId' | 'name' | 'departmentId'>, DragGroup {}

/** The groups that are being moved. */
export function movedGroups(cursors: readonly Cursor[]): readonly MovedGroup[] {
  return cursors.flatMap(({ clientId, name, departmentId, drag }) => {
    if (!drag?.group) return [];
    const { x, y, ...size } = drag.group;
    return [{ clientId, name, departmentId, ...size, x: x + drag.dx, y: y + drag.dy }];
  });
}

/** For each region where anybody is: how many. */
export function countsByRegion(
  cursors: readonly Cursor[],
  regions: readonly RegionBox[],
): readonly RegionCount[] {
  return regions.flatMap(({ number, x, y, w, h }) => {
    const count = cursors.filter((at) => at.x >= x && at.x <= x + w && at.y >= y && at.y <= y + h).length;
    return count === 0 ? [] : [{ number, x: x + w, y, count }];
  });
}
