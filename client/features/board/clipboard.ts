import type { TFunction } from 'i18next';
import { showToast } from '#client/ui/toast-store.ts';
import { select } from '#client/ui-state/ui-store.ts';
import { type Clip, clipLines } from '#shared/board/clip.ts';
import { clipActions } from './actions/clip-actions.ts';
import type { BoardParts } from './board-context.ts';
import { clipIn, writeClip } from './clipboard-data.ts';
import type { Point } from './flow/camera.ts';
import { ownType, type Pasted } from './pasted.ts';

/** The board's side of the clipboard. */
export interface Clipboard {
  /** Puts what is selected on the clipboard; null when nothing of it can be copied. */
  readonly copy: (data: DataTransfer) => Clip | null;
  /** As `copy`, and takes it from the board with `remove`. */
  readonly cut: (data: DataTransfer, remove: () => void) => Clip | null;
  /** As `copy`, or with `remove` as `cut`, for a key that was pressed before any of this was there. */
  readonly copyLate: (remove: (() => void) | null) => Promise<void>;
  /** Puts on the board what was pasted; `isAimed` when somebody pointed at the place. */
  readonly paste: (pasted: Pasted, place: () => Point, isAimed: boolean) => void;
}

/** Makes it for one board. */
export function createClipboard(board: BoardParts, t: TFunction): Clipboard {
  const { model } = board;
  const clips = clipActions({ board, t });
  const copy: Clipboard['copy'] = (data) => {
    const clip = clips.copySelected();
    if (clip) writeClip(data, clip, clipLines(model.strategy(), clip, model.language));
    return clip;
  };
  // What lies in a frame is cut along with it, as it is copied along.
  const take = ({ items }: Clip, remove: () => void) => {
    select(items.map(({ id }) => id));
    remove();
  };
  return {
    copy,
    cut: (data, remove) => {
      const clip = copy(data);
      if (clip) take(clip, remove);
      return clip;
    },
    copyLate: async (remove) => {
      const data = new DataTransfer();
      const clip = copy(data);
      if (!clip) return;
      try {
        await navigator.clipboard.write([itemOf(data)]);
        if (remove) take(clip, remove);
      } catch {
        // Nothing is cut that is not on the clipboard.
        showToast(t('board.refused'), { tone: 'problem' });
      }
    },
    paste: (pasted, place, isAimed) => {
      const clip = clipIn(pasted);
      if (clip) clips.paste(clip, place(), isAimed);
      else if (pasted.text.trim() !== '') clips.addNotesFrom(pasted.text, place(), isAimed);
      else if (pasted.isPictureAlone) showToast(t('board.noPictures'));
    },
  };
}

function itemOf(data: DataTransfer): ClipboardItem {
  const types = ['text/plain', 'text/html', ownType].filter((type) => ClipboardItem.supports(type));
  // The name of a type of our own goes without the word that tells so.
  const blobOf = (type: string) => new Blob([data.getData(type)], { type: type.replace('web ', '') });
  return new ClipboardItem(Object.fromEntries(types.map((type) => [type, blobOf(type)])));
}
