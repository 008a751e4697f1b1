/**
 * What is at hand in the bar under the board while a session runs. Each tool brings its own button, menu and texts, is
 * fetched apart (`later`) and draws nothing while it has nothing to say.
 */
import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';

const WorkshopTools = later(
  withPanelTexts(async () => (await import('#client/features/people/WorkshopTools.tsx')).WorkshopTools),
);
const Reminders = later(
  withPanelTexts(async () => (await import('#client/features/people/Reminders.tsx')).Reminders),
);

/** For who leads the session. */
export function FacilitatorTools() {
  return <WorkshopTools />;
}

/** For everybody who takes part. */
export function EveryoneTools() {
  return <Reminders />;
}
