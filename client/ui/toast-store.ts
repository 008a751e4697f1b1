/** A message that appears at the bottom of the screen and goes by itself. */
export interface ToastMessage {
  readonly id: number;
  readonly text: string;
  readonly tone: 'info' | 'ok' | 'problem';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** Long enough to read twice; a problem longer, since one has to do something about it. */
const shownMs = { info: 7000, ok: 7000, problem: 15_000 } as const;

let messages: readonly ToastMessage[] = [];
let nextId = 1;
let place: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** The messages to show now, oldest first; the same array until one comes or goes. */
export function currentToasts(): readonly ToastMessage[] {
  return messages;
}

/** The part of the page that has room for messages; null where they float over the page. */
export function toastPlace(): HTMLElement | null {
  return place;
}

/** Gives the messages a place in the page, or lets them float over it again (null). */
export function setToastPlace(element: HTMLElement | null): void {
  place = element;
  tell();
}

/** Hears when messages come and go, or get another place; returns its undoing. */
export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Shows a message, read aloud politely. It goes by itself after a while; one with an action stays until it is
 * dismissed or used. The same text is never shown twice at once.
 */
export function showToast(
  text: string,
  options: { tone?: ToastMessage['tone']; action?: { label: string; run: () => void } } = {},
): void {
  const { tone = 'info', action = null } = options;
  const id = nextId;
  nextId += 1;
  replace([...messages.filter((message) => message.text !== text), { id, text, tone, action }].slice(-3));
  if (!action) setTimeout(() => dismissToast(id), shownMs[tone]);
}

/** Takes a message away. */
export function dismissToast(id: number): void {
  replace(messages.filter((message) => message.id !== id));
}

function replace(next: readonly ToastMessage[]): void {
  messages = next;
  tell();
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}
