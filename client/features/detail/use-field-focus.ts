import { type RefObject, useEffect } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { type FieldFocus, fieldFocused, useUi } from '#client/ui-state/ui-store.ts';
import { pathOf } from '#shared/board/board.ts';
import { isEntityName } from '#shared/strategy/entities.ts';
import { entityOfItem } from '#shared/strategy/strategy.ts';

/** A form that has just been opened may need a moment before its fields are there. */
const mostFrames = 30;

/** Answers requests for the focus in a field of the form inside `root`, and brings that field into view. */
export function useFieldFocus(root: RefObject<HTMLElement | null>): void {
  const { store } = useWorkshop();
  const fieldFocus = useUi((state) => state.fieldFocus);

  useEffect(() => {
    if (!fieldFocus) return;
    let frames = 0;
    let request = 0;
    const look = () => {
      const wanted = pathsOf(fieldFocus);
      const field = root.current && findField(root.current, wanted);
      if (field) {
        enter(field);
        fieldFocused(fieldFocus.request);
        return;
      }
      frames += 1;
      if (frames < mostFrames) request = requestAnimationFrame(look);
      else fieldFocused(fieldFocus.request);
    };
    const pathsOf = ({ itemId, fieldPath }: FieldFocus): readonly string[] => {
      const entity = entityOfItem(store.strategy(), itemId);
      return [
        ...(entity ? [pathOf({ entity, id: itemId }, fieldPath)] : []),
        ...(isEntityName(itemId) ? [pathOf({ entity: itemId }, fieldPath)] : []),
      ];
    };
    look();
    return () => cancelAnimationFrame(request);
  }, [fieldFocus, root, store]);
}

function findField(root: HTMLElement, wanted: readonly string[]): HTMLElement | undefined {
  const fields = [...root.querySelectorAll<HTMLElement>('[data-field]')];
  const isWanted = (path: string) => wanted.some((one) => path === one || path.startsWith(`${one}.`));
  return fields.find(({ dataset }) => isWanted(dataset['field'] ?? ''));
}

function enter(field: HTMLElement): void {
  const control =
    field.querySelector<HTMLElement>('input:checked:enabled') ??
    field.querySelector<HTMLElement>('[data-focus-first]') ??
    field.querySelector<HTMLElement>('textarea, select, input:enabled, button') ??
    field;
  if (control === field) field.tabIndex = -1;
  control.focus({ preventScroll: true });
  bringIntoView(field, 'center');
  // A mouse click leads to no focus ring, yet one has to see where one was brought.
  field.dataset['pointed'] = '';
  field.addEventListener('focusout', () => delete field.dataset['pointed'], { once: true });
}
