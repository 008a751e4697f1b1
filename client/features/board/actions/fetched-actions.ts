import { withPanelTexts } from '#client/i18n/i18n.ts';
import { fetchLater } from '#client/ui/later.tsx';
import type { ActionTools } from './action-tools.ts';
import type { ClipActions } from './clip-actions.ts';
import type { FrameActions } from './frame-actions.ts';
import type { LinkActions } from './link-actions.ts';
import type { PromotionActions } from './promotion-actions.ts';

/** What people do on a board that stands: the board need not wait for it. */
export interface FetchedActions
  extends FrameActions,
    LinkActions,
    PromotionActions,
    Pick<ClipActions, 'duplicateSelected' | 'addNotesFrom'> {}

const loadFrames = () => import('./frame-actions.ts');
const loadLinks = () => import('./link-actions.ts');
const loadPromotions = () => import('./promotion-actions.ts');
const loadClips = withPanelTexts(() => import('./clip-actions.ts'));
for (const load of [loadFrames, loadLinks, loadPromotions, loadClips]) fetchLater(load);

/** Makes the actions; each is fetched by its first use, unless that was done before while the page was at rest. */
export function fetchedActions(tools: ActionTools): FetchedActions {
  const frames = async () => (await loadFrames()).frameActions(tools);
  const links = async () => (await loadLinks()).linkActions(tools);
  const promotions = async () => (await loadPromotions()).promotionActions(tools);
  const clips = async () => (await loadClips()).clipActions(tools);
  return {
    groupSelected: async () => (await frames()).groupSelected(),
    ungroupSelected: async () => (await frames()).ungroupSelected(),
    drawFrame: async (drawn) => (await frames()).drawFrame(drawn),
    addTextAt: async (point) => (await frames()).addTextAt(point),
    connect: async (from, to) => (await links()).connect(from, to),
    startConnecting: async () => (await links()).startConnecting(),
    finishConnecting: async (to) => (await links()).finishConnecting(to),
    stopConnecting: async () => (await links()).stopConnecting(),
    removeLine: async (linkId) => (await links()).removeLine(linkId),
    promoteSelected: async (entity) => (await promotions()).promoteSelected(entity),
    duplicateSelected: async () => (await clips()).duplicateSelected(),
    addNotesFrom: async (...notes) => (await clips()).addNotesFrom(...notes),
  };
}
