import { Glasses } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '#client/i18n/use-texts.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { useUi } from '#client/ui-state/ui-store.ts';
import { edge, type MenuPlace, menuWidth } from './lens-menu-place.ts';
import { OpenLensMenu } from './lens-parts.tsx';

/** The button among the tools of the board that opens the menu of lenses. */
export function LensMenu() {
  const t = useTexts();
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const isOn = useUi((ui) => ui.lens?.kind === 'department');
  return (
    <>
      <IconButton
        label={t('board.lens')}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        isPressed={isOn}
        onClick={(event) => {
          const { right, top, bottom, left } = event.currentTarget.getBoundingClientRect();
          const isRow = window.innerWidth < 720;
          setPlace(
            isRow
              ? {
                  left: Math.max(edge, Math.min(left, window.innerWidth - menuWidth - edge)),
                  top: bottom + edge,
                }
              : { left: right + 12, top },
          );
        }}
      >
        <Glasses size={20} strokeWidth={1.75} />
      </IconButton>
      {place && createPortal(<OpenLensMenu place={place} onClose={() => setPlace(null)} />, document.body)}
    </>
  );
}
