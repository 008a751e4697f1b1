import type { CommentThread } from '#shared/comments/threads.ts';

/** Whether two lists of conversations say the same. */
export function sameThreads(one: readonly CommentThread[], other: readonly CommentThread[]): boolean {
  return (
    one === other || (one.length === other.length && one.every((thread, at) => isSame(thread, other[at])))
  );
}

function isSame(one: CommentThread, other: CommentThread | undefined): boolean {
  return (
    one.first === other?.first &&
    one.replies.length === other.replies.length &&
    one.replies.every((reply, at) => reply === other.replies[at])
  );
}
