import { assetAddress } from '#client/http/house-style.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { FileButton } from './FileButton.tsx';
import type { ChosenLogo } from './HouseStyleDialog.tsx';
import { logoFrom } from './logo-file.ts';
import { useSendAsset } from './use-send-asset.ts';

/** The logo on the title page, with whose it is. */
export function LogoField(props: { logo: ChosenLogo | null; onChange: (logo: ChosenLogo | null) => void }) {
  const { logo, onChange } = props;
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const organisation = useStrategySelector((strategy) => strategy.profile.name ?? '');
  const { send, isBusy, problem } = useSendAsset('logo');
  const choose = async (file: File) => {
    const asset = await send(await logoFrom(file));
    if (asset !== null) onChange({ asset, alt: logo?.alt || organisation });
  };
  return (
    <fieldset className="ui-field house-style__group">
      <legend className="house-style__label">{t('houseStyle.logo')}</legend>
      {logo && (
        <img className="house-style__logo" src={assetAddress(workshopId, logo.asset)} alt={logo.alt} />
      )}
      <div className="house-style__buttons">
        <FileButton accept="image/*" label={t('houseStyle.logo')} isBusy={isBusy} onChoose={choose}>
          {logo ? t('houseStyle.chooseOther') : t('houseStyle.chooseLogo')}
        </FileButton>
        {logo && (
          <Button variant="quiet" onClick={() => onChange(null)}>
            {t('houseStyle.removeLogo')}
          </Button>
        )}
      </div>
      <p role="alert" className={problem === null ? 'ui-field__hint' : 'ui-field__error'}>
        {problem ?? t('houseStyle.logoHint')}
      </p>
      {logo && (
        <TextField
          label={t('houseStyle.logoAlt')}
          value={logo.alt}
          maxLength={200}
          required
          onChange={(event) => onChange({ ...logo, alt: event.target.value })}
        />
      )}
    </fieldset>
  );
}
