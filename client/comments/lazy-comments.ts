import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';

/** The conversations about a card, note, theme or block; fetched when they are first shown. */
export const Comments = later(
  withPanelTexts(async () => (await import('./CommentThreads.tsx')).CommentThreads),
);

/** How many of them call on my department. */
export const MentionCount = later(async () => (await import('./MentionCount.tsx')).MentionCount);

/** The open conversations that call on my department; fetched when they are first shown. */
export const MentionsOfMine = later(
  withPanelTexts(async () => (await import('./MentionList.tsx')).MentionList),
);
