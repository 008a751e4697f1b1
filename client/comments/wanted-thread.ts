let wanted: string | null = null;

/** Asks for a conversation to be brought into view once it is shown. */
export function wantThread(threadId: string): void {
  wanted = threadId;
}

/** Whether this conversation was asked for; true only once. */
export function isWantedThread(threadId: string): boolean {
  if (wanted !== threadId) return false;
  wanted = null;
  return true;
}
