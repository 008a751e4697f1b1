import { type FormEvent, useId, useState } from 'react';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { announce } from '#client/ui-state/announcements.ts';
import { isHexColor } from '#shared/report/contrast.ts';
import { type DocumentFont, documentFonts } from '#shared/report/document-fonts.ts';
import { isReadable } from '#shared/report/house-style.ts';
import { fontFamilies } from '#shared/report/look.ts';
import type { HouseStyle } from '#shared/session/house-style.ts';
import { BrandField } from './BrandField.tsx';
import { LogoField } from './LogoField.tsx';
import { StylePreview } from './StylePreview.tsx';
import { useServerLook } from './use-server-look.ts';
import { WordTemplateField } from './WordTemplateField.tsx';
import './house-style.css';

/** How documents of this workshop look: colour, font, logo, and a Word file whose styles they take over. */
export function HouseStyleDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const { houseStyle } = useSession();
  const give = useGiveCommand();
  const usual = useServerLook();
  // What nobody chose follows the server, also when its answer is late.
  const [chosenBrand, setBrand] = useState<string | null>(houseStyle?.brand ?? null);
  const [chosenFont, setFont] = useState<DocumentFont | null>(houseStyle?.font ?? null);
  const brand = chosenBrand ?? usual.look.brand;
  const font = chosenFont ?? usual.look.font;
  const [logo, setLogo] = useState<ChosenLogo | null>(houseStyle?.logo ?? null);
  const [wordTemplate, setWordTemplate] = useState<HouseStyle['wordTemplate']>(
    houseStyle?.wordTemplate ?? null,
  );
  const [isBusy, setIsBusy] = useState(false);
  const formId = useId();
  const isRight = isHexColor(brand) && isReadable(brand);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || !isRight) return;
    setIsBusy(true);
    const done = await give({
      type: 'style.set',
      brand: brand.toLowerCase() === usual.look.brand ? null : brand,
      font: font === usual.look.font ? null : font,
      logo: logo && { asset: logo.asset, alt: logo.alt.trim() },
      wordTemplate: wordTemplate && { asset: wordTemplate.asset, name: wordTemplate.name },
    });
    setIsBusy(false);
    if (!done) return;
    announce(t('houseStyle.saved'));
    onClose();
  };
  const reset = () => {
    setBrand(null);
    setFont(null);
    setLogo(null);
    setWordTemplate(null);
  };

  return (
    <Dialog
      title={t('houseStyle.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button className="house-style__reset" variant="quiet" onClick={reset}>
            {t('houseStyle.reset')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isBusy} disabled={!isRight}>
            {t('houseStyle.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className="house-style" onSubmit={save}>
        <p className="house-style__text">{t('houseStyle.text')}</p>
        <BrandField brand={brand} onChange={setBrand} />
        <div className="ui-field">
          <span className="house-style__label" aria-hidden="true">
            {t('houseStyle.font')}
          </span>
          <Segmented
            legend={t('houseStyle.font')}
            value={font}
            onChange={setFont}
            options={documentFonts.map((value) => ({ value, label: fontFamilies[value] }))}
          />
          <p className="ui-field__hint">{t('houseStyle.fontHint')}</p>
        </div>
        <LogoField logo={logo} onChange={setLogo} />
        <WordTemplateField template={wordTemplate} onChange={setWordTemplate} />
        <StylePreview brand={isRight ? brand : usual.look.brand} font={font} logo={logo} />
      </form>
    </Dialog>
  );
}

/** A logo that the server has already, with whose it is. */
export type ChosenLogo = Pick<NonNullable<HouseStyle['logo']>, 'asset' | 'alt'>;
