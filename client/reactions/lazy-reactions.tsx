import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';
import { useAnyReaction } from './any-reaction.ts';

const Mark = later(withPanelTexts(async () => (await import('./ReactionMark.tsx')).ReactionMark));

/** How people reacted to a card or note, in small; not even fetched as long as nobody reacted to anything. */
export function ReactionMark({ id, isInline = false }: { id: string; isInline?: boolean }) {
  return useAnyReaction() && <Mark id={id} isInline={isInline} />;
}

/** Reacting to a card or note, with who did. Fetched when it is first shown. */
export const Reactions = later(withPanelTexts(async () => (await import('./Reactions.tsx')).Reactions));
