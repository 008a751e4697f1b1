import type { DragEvent } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { boardUi } from '../board-ui.ts';
import type { Camera, Point } from '../flow/camera.ts';
import type { BoardActions } from '../use-board-actions.ts';

interface DropContext {
  readonly camera: Camera;
  readonly actions: Pick<BoardActions, 'addNotesFrom'>;
  readonly canEdit: boolean;
}

/** Handlers for what is dragged onto the board from outside: a file becomes notes after a look at it, words at once. */
export function useFileDrop({ camera, actions, canEdit }: DropContext) {
  const t = useTexts();
  return {
    onDragOver: (event: DragEvent) => {
      const isWanted = event.dataTransfer.types.some((type) => type === 'Files' || type === 'text/plain');
      if (!isWanted) return;
      // Without this the browser would leave the workshop and open the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = canEdit ? 'copy' : 'none';
    },
    onDrop: (event: DragEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      event.preventDefault();
      if (!canEdit) return;
      const point = camera.toBoard({ x: event.clientX, y: event.clientY });
      const [file, ...others] = event.dataTransfer.files;
      if (others.length > 0) return showToast(t('board.importOne'));
      if (file) return openImport(file, point);
      const text = event.dataTransfer.getData('text/plain');
      if (text.trim() !== '') actions.addNotesFrom(text, point, true);
    },
  };
}

/** Shows what of a file would become notes. */
export function openImport(file: File, point: Point | null): void {
  boardUi.patch({ importing: { file, point } });
}

/** Lets somebody choose a file to make notes of. */
export function chooseImport(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) openImport(file, null);
  });
  input.click();
}
