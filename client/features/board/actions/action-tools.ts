import type { TFunction } from 'i18next';
import type { BoardParts } from '../board-context.ts';
import type { Camera } from '../flow/camera.ts';

/** What actions on the board work with. */
export interface ActionTools {
  readonly board: BoardParts;
  readonly camera: Camera;
  readonly t: TFunction;
  /** Selects a note, text or frame and opens its words. */
  readonly startWriting: (id: string) => void;
}
