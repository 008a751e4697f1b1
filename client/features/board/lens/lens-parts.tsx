import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';
import { useUi } from '#client/ui-state/ui-store.ts';

/** The open menu of lenses. */
export const OpenLensMenu = later(
  withPanelTexts(async () => (await import('./OpenLensMenu.tsx')).OpenLensMenu),
);

const Bar = later(withPanelTexts(async () => (await import('./LensBar.tsx')).LensBar));
const Effect = later(async () => (await import('./LensEffect.tsx')).LensEffect);
const Thread = later(async () => (await import('./ThreadLayer.tsx')).ThreadLayer);
const Marks = later(withPanelTexts(async () => (await import('./CoverageMarks.tsx')).CoverageMarks));

/** Says through which lens one looks. */
export function LensBar() {
  return useUi(({ lens }) => lens !== null) && <Bar />;
}

/** Dims what the lens does not show. */
export function LensEffect() {
  return useUi(({ lens }) => lens !== null) && <Effect />;
}

/** Lines along the thread of the goal that one looks along. */
export function ThreadLayer() {
  return useUi(({ lens }) => lens?.kind === 'thread') && <Thread />;
}

/** On a theme or block, when asked for: which departments did what. */
export function CoverageMarks({ cardId }: { cardId: string }) {
  return useUi((ui) => ui.hasCoverageMarks) && <Marks cardId={cardId} />;
}
