import { useTranslation } from 'react-i18next';
import { assetAddress } from '#client/http/house-style.ts';
import { useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import type { ChosenLogo } from './HouseStyleDialog.tsx';

/** A small title page in the style that is being chosen. */
export function StylePreview({ brand, logo }: { brand: string; logo: ChosenLogo | null }) {
  const { t } = useTranslation();
  const { workshopId } = useWorkshop();
  const title = useStrategySelector((strategy) => strategy.meta.title ?? '');
  const organisation = useStrategySelector((strategy) => strategy.profile.name ?? '');
  return (
    <div className="ui-field" aria-hidden="true">
      <span className="house-style__label">{t('houseStyle.preview')}</span>
      <div className="house-style__page">
        {logo && <img src={assetAddress(workshopId, logo.asset)} alt="" />}
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
