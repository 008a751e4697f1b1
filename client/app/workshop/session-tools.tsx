/**
 * What is at hand in the bar under the board while a session runs. Each tool brings its own button, menu and texts, is
 * fetched apart (`later`) and draws nothing while it has nothing to say.
 */

import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';

const WritingTool = later(
  withPanelTexts(async () => (await import('#client/features/writing/WritingTool.tsx')).WritingTool),
);
const WritingNotice = later(
  withPanelTexts(async () => (await import('#client/features/writing/WritingNotice.tsx')).WritingNotice),
);

/** Beside the view, over the panel; on a phone over the whole screen. */
export const WritingSheet = later(
  withPanelTexts(async () => (await import('#client/features/writing/WritingSheet.tsx')).WritingSheet),
);

/** For who leads the session. */
export function FacilitatorTools() {
  return <WritingTool />;
}

/** For everybody who takes part. */
export function EveryoneTools() {
  return <WritingNotice />;
}
