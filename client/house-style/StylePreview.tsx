import { assetAddress } from '#client/http/house-style.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import type { DocumentFont } from '#shared/report/document-fonts.ts';
import { fontStack } from './font-stack.ts';
import type { ChosenLogo } from './HouseStyleDialog.tsx';
import { useServerLook } from './use-server-look.ts';

interface StylePreviewProps {
  brand: string;
  font: DocumentFont;
  logo: ChosenLogo | null;
}

/** A small title page in the style that is being chosen. */
export function StylePreview({ brand, font, logo }: StylePreviewProps) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const title = useStrategySelector((strategy) => strategy.meta.title ?? '');
  const usual = useServerLook();
  const shown = logo ? assetAddress(workshopId, logo.asset) : usual.logo?.address;
  const organisation = useStrategySelector((strategy) => strategy.profile.name ?? '');
  return (
    <div className="ui-field" aria-hidden="true">
      <span className="house-style__label">{t('houseStyle.preview')}</span>
      <div className="house-style__page" style={{ fontFamily: fontStack(font) }}>
        {shown !== undefined && <img src={shown} alt="" />}
        <span className="house-style__kind" style={{ color: brand }}>
          {t('houseStyle.kind')}
        </span>
        <strong>{title}</strong>
        <span>{organisation}</span>
        <span className="house-style__rule" style={{ background: brand }} />
      </div>
    </div>
  );
}
