import { Map as MapIcon, Minus, PictureInPicture2, Plus } from 'lucide-react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { formatPercent } from '#shared/text/format.ts';
import type { Camera } from './flow/camera.ts';
import { useZoomPercent } from './flow/viewport.ts';
import { toggleMinimap, useMinimapFits, useMinimapOpen } from './minimap/minimap-open.ts';

const icon = { size: 16, strokeWidth: 1.75 } as const;

/** Zooming with buttons: out, in, to 100 %, the whole board, and a small map of it. */
export function ZoomControl({ camera, onShowAll }: { camera: Camera; onShowAll: () => void }) {
  const t = useTexts();
  const hasMap = useMinimapOpen();
  const mapFits = useMinimapFits();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, no form.
    <div className="zoom-control" role="group" aria-label={t('board.zoom')}>
      <IconButton size="small" label={t('board.zoomOut')} onClick={() => camera.zoomBy(0.8)}>
        <Minus {...icon} />
      </IconButton>
      <ZoomPercent camera={camera} />
      <IconButton size="small" label={t('board.zoomIn')} onClick={() => camera.zoomBy(1.25)}>
        <Plus {...icon} />
      </IconButton>
      <IconButton size="small" label={t('board.showAll')} onClick={onShowAll}>
        <MapIcon {...icon} />
      </IconButton>
      {mapFits && (
        <IconButton
          size="small"
          label={t('board.minimap')}
          title={t('board.minimapKey')}
          aria-keyshortcuts="M"
          isPressed={hasMap}
          onClick={toggleMinimap}
        >
          <PictureInPicture2 {...icon} />
        </IconButton>
      )}
    </div>
  );
}

/** How large one sees the board; by itself, because it is another with every step of a zoom. */
function ZoomPercent({ camera }: { camera: Camera }) {
  const t = useTexts();
  const [language] = useLanguage();
  const percent = formatPercent(useZoomPercent(), language);
  return (
    <button
      type="button"
      className="zoom-control__percent tabular"
      title={t('board.zoomReset')}
      aria-label={t('board.zoomNow', { percent })}
      onClick={() => camera.zoomTo(1)}
    >
      {percent}
    </button>
  );
}
