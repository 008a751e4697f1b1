import { itemsOnCard } from '#shared/elements/items-on-card.ts';
import type { ItemOf } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** What somebody said about something on the board, or said back. */
export type Comment = ItemOf<'comments'>;

/** A conversation: what it began with and what was said back, oldest first. Resolved when its first comment is. */
export interface CommentThread {
  readonly first: Comment;
  readonly replies: readonly Comment[];
}

interface CommentIndex {
  readonly threads: readonly CommentThread[];
  readonly byItem: ReadonlyMap<string, readonly CommentThread[]>;
  readonly openByItem: ReadonlyMap<string, number>;
}

type Comments = Strategy['comments'];

const none: readonly CommentThread[] = [];
const indexes = new WeakMap<Comments, CommentIndex>();

function indexOf(comments: Comments): CommentIndex {
  let index = indexes.get(comments);
  if (!index) {
    index = indexed(comments);
    indexes.set(comments, index);
  }
  return index;
}

function indexed(comments: Comments): CommentIndex {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const replies = new Map<string, Comment[]>();
  const firsts: Comment[] = [];
  for (const comment of comments) {
    const first = firstOf(comment, byId);
    if (first === comment) firsts.push(comment);
    else replies.set(first.id, [...(replies.get(first.id) ?? []), comment]);
  }
  const threads = firsts
    .map((first) => ({ first, replies: (replies.get(first.id) ?? []).sort(byMoment) }))
    .sort((one, other) => byMoment(one.first, other.first));
  const byItem = new Map<string, CommentThread[]>();
  const openByItem = new Map<string, number>();
  for (const thread of threads) {
    const { item, resolved } = thread.first;
    if (item === null) continue;
    const own = byItem.get(item);
    if (own) own.push(thread);
    else byItem.set(item, [thread]);
    if (!resolved) openByItem.set(item, (openByItem.get(item) ?? 0) + 1);
  }
  return { threads, byItem, openByItem };
}

/** What a comment answers in the end; itself where two answer each other, which no hand can do. */
function firstOf(comment: Comment, byId: ReadonlyMap<string, Comment>): Comment {
  const passed = new Set([comment.id]);
  let first = comment;
  for (;;) {
    const next = first.replyTo === null ? undefined : byId.get(first.replyTo);
    if (!next) return first;
    if (passed.has(next.id)) return comment;
    passed.add(next.id);
    first = next;
  }
}

function byMoment(one: Comment, other: Comment): number {
  const [a, b] = [one.at ?? '', other.at ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every conversation on the board, oldest first. */
export function threadsIn(strategy: Strategy): readonly CommentThread[] {
  return indexOf(strategy.comments).threads;
}

/** The conversations about a card or note and about what stands on it, oldest first. */
export function threadsOn(strategy: Strategy, cardId: string): readonly CommentThread[] {
  const { byItem } = indexOf(strategy.comments);
  if (byItem.size === 0) return none;
  const lists = itemsOnCard(strategy, cardId).flatMap((item) => {
    const own = byItem.get(item);
    return own ? [own] : [];
  });
  const [first = none] = lists;
  return lists.length > 1 ? lists.flat() : first;
}

/** How many conversations about a card or note, and about what stands on it, are not resolved. */
export function openThreadsOn(strategy: Strategy, cardId: string): number {
  const { openByItem } = indexOf(strategy.comments);
  if (openByItem.size === 0) return 0;
  return itemsOnCard(strategy, cardId).reduce((sum, item) => sum + (openByItem.get(item) ?? 0), 0);
}
