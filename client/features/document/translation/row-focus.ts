import { bringIntoView } from '#client/ui/bring-into-view.ts';

/** Room that the bar at the bottom and the head at the top take of the list, in px. */
const bottomRoom = 90;
const topRoom = 110;

/** The field in which a text is translated. */
export function fieldOf(list: HTMLElement | null, path: string): HTMLTextAreaElement | null {
  return list?.querySelector<HTMLTextAreaElement>(`textarea[data-path="${CSS.escape(path)}"]`) ?? null;
}

/** Goes to the field of a text, its caret behind what stands there. */
export function goToField(list: HTMLElement | null, path: string): void {
  const field = fieldOf(list, path);
  if (!field) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
  bringIntoView(field.closest<HTMLElement>('li') ?? field, 'nearest', bottomRoom, topRoom);
}
