import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';
import type { Camera } from '../flow/camera.ts';
import { useMinimapFits, useMinimapOpen } from './minimap-open.ts';

const Minimap = later(withPanelTexts(async () => (await import('./Minimap.tsx')).Minimap));

/** The small map for those who want it, where there is room for it. */
export function MinimapCorner({ camera }: { camera: Camera }) {
  const isOpen = useMinimapOpen();
  const fits = useMinimapFits();
  return isOpen && fits && <Minimap camera={camera} />;
}
