import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';

/** What the departments say about an item, and where one says it; fetched when it is first shown. */
export const ConsentSection = later(
  withPanelTexts(async () => (await import('./ConsentSection.tsx')).ConsentSection),
);

/** All departments against all themes and blocks, as a table or per department. */
export const ConsentOverview = later(
  withPanelTexts(async () => (await import('./ConsentOverview.tsx')).ConsentOverview),
);
