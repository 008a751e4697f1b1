/**
 * What is at hand in the bar under the board while a session runs. Each tool brings its own button, menu and texts, is
 * fetched apart (`later`) and draws nothing while it has nothing to say.
 */
import { withPanelTexts } from '#client/i18n/i18n.ts';
import { useIsTaken, useSession } from '#client/sync/hooks.ts';
import { later } from '#client/ui/later.tsx';
import { AgreedNotice } from './lazy-features.ts';

const FlowTools = later(
  withPanelTexts(async () => (await import('#client/features/flow/FlowTools.tsx')).FlowTools),
);
/** For everybody who takes part and does not lead: ready, and a hand up. */
export const SignalBar = later(
  withPanelTexts(async () => (await import('#client/features/flow/SignalBar.tsx')).SignalBar),
);
const VoteButton = later(
  withPanelTexts(async () => (await import('#client/features/votes/VoteButton.tsx')).VoteButton),
);
const VoteTools = later(
  withPanelTexts(async () => (await import('#client/features/votes/VoteTools.tsx')).VoteTools),
);

const WritingTool = later(
  withPanelTexts(async () => (await import('#client/features/writing/WritingTool.tsx')).WritingTool),
);
const WritingNotice = later(
  withPanelTexts(async () => (await import('#client/features/writing/WritingNotice.tsx')).WritingNotice),
);

const FocusTool = later(
  withPanelTexts(async () => (await import('#client/features/focus/FocusTool.tsx')).FocusTool),
);
const FocusNotice = later(
  withPanelTexts(async () => (await import('#client/features/focus/FocusNotice.tsx')).FocusNotice),
);

/** Beside the view, over the panel; on a phone over the whole screen. */
export const WritingSheet = later(
  withPanelTexts(async () => (await import('#client/features/writing/WritingSheet.tsx')).WritingSheet),
);

const WorkshopTools = later(
  withPanelTexts(async () => (await import('#client/features/people/WorkshopTools.tsx')).WorkshopTools),
);
const Reminders = later(
  withPanelTexts(async () => (await import('#client/features/people/Reminders.tsx')).Reminders),
);

/** For who leads the session. */
export function FacilitatorTools() {
  // The clock, the steps and the spotlight go on after the sign-off, and end with the archive.
  const goesOn = useIsTaken('stage.set');
  return (
    <>
      {goesOn && <FlowTools />}
      {goesOn && <FocusTool />}
      <VoteButton />
      <WritingTool />
      <WorkshopTools />
    </>
  );
}

/** For everybody who takes part: each says something only while there is something to say. */
export function Notices() {
  const { agreed } = useSession();
  return (
    <>
      {agreed && <AgreedNotice />}
      <FocusNotice />
      <WritingNotice />
      <VoteTools />
      <Reminders />
    </>
  );
}
