import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';

/** On a card or note: how people reacted; nothing when nobody did. Fetched when the board is drawn. */
export const ReactionMark = later(
  withPanelTexts(async () => (await import('./ReactionMark.tsx')).ReactionMark),
);

/** Reacting to a card or note, with who did. Fetched when it is first shown. */
export const Reactions = later(withPanelTexts(async () => (await import('./Reactions.tsx')).Reactions));
