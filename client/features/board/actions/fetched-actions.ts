import { withPanelTexts } from '#client/i18n/i18n.ts';
import { onceFetched } from '#client/ui/later.tsx';
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

const withFrames = onceFetched(withPanelTexts(() => import('./frame-actions.ts')));
const withLinks = onceFetched(withPanelTexts(() => import('./link-actions.ts')));
const withPromotions = onceFetched(withPanelTexts(() => import('./promotion-actions.ts')));
const withClips = onceFetched(withPanelTexts(() => import('./clip-actions.ts')));

/** Makes the actions. Each takes place at once where its code was fetched while the page was at rest. */
export function fetchedActions(tools: ActionTools): FetchedActions {
  const frames = (act: (actions: FrameActions) => void) =>
    withFrames(({ frameActions }) => act(frameActions(tools)));
  const links = (act: (actions: LinkActions) => void) =>
    withLinks(({ linkActions }) => act(linkActions(tools)));
  const clips = (act: (actions: ClipActions) => void) =>
    withClips(({ clipActions }) => act(clipActions(tools)));
  return {
    groupSelected: () => frames((actions) => actions.groupSelected()),
    ungroupSelected: () => frames((actions) => actions.ungroupSelected()),
    drawFrame: (drawn) => frames((actions) => actions.drawFrame(drawn)),
    addTextAt: (point) => frames((actions) => actions.addTextAt(point)),
    connect: (from, to) => links((actions) => actions.connect(from, to)),
    startConnecting: () => links((actions) => actions.startConnecting()),
    finishConnecting: (to) => links((actions) => actions.finishConnecting(to)),
    stopConnecting: () => links((actions) => actions.stopConnecting()),
    removeLine: (linkId) => links((actions) => actions.removeLine(linkId)),
    promoteSelected: (entity) =>
      withPromotions(({ promotionActions }) => promotionActions(tools).promoteSelected(entity)),
    duplicateSelected: () => clips((actions) => actions.duplicateSelected()),
    addNotesFrom: (...notes) => clips((actions) => actions.addNotesFrom(...notes)),
  };
}
