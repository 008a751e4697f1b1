import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import type { HouseStyle } from '#shared/session/house-style.ts';
import { FileButton } from './FileButton.tsx';
import { useSendAsset } from './use-send-asset.ts';

type Template = HouseStyle['wordTemplate'];

/** A Word file of the organisation, whose styles the Word document takes over. */
export function WordTemplateField(props: { template: Template; onChange: (template: Template) => void }) {
  const { template, onChange } = props;
  const t = useTexts();
  const { send, isBusy, problem } = useSendAsset('word-template');
  const choose = async (file: File) => {
    const asset = await send(file);
    if (asset !== null) onChange({ asset, name: file.name.slice(0, 200) });
  };
  return (
    <fieldset className="ui-field house-style__group">
      <legend className="house-style__label">{t('houseStyle.word')}</legend>
      {template && <p className="house-style__file">{template.name}</p>}
      <div className="house-style__buttons">
        <FileButton accept=".docx" label={t('houseStyle.word')} isBusy={isBusy} onChoose={choose}>
          {template ? t('houseStyle.chooseOther') : t('houseStyle.chooseWord')}
        </FileButton>
        {template && (
          <Button variant="quiet" onClick={() => onChange(null)}>
            {t('houseStyle.removeWord')}
          </Button>
        )}
      </div>
      <p role="alert" className={problem === null ? 'ui-field__hint' : 'ui-field__error'}>
        {problem ?? t('houseStyle.wordHint')}
      </p>
    </fieldset>
  );
}
