import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { contrastRatio, darkEnough, isHexColor } from '#shared/report/contrast.ts';
import { isReadable, leastContrast } from '#shared/report/house-style.ts';
import { formatNumber } from '#shared/text/format.ts';

/** The colour of headings and marks, with how well it can be read, and a darker shade where it can't. */
export function BrandField({ brand, onChange }: { brand: string; onChange: (brand: string) => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const color = isHexColor(brand) ? brand : null;
  const ratio = color ? formatNumber(Math.floor(contrastRatio(color, '#ffffff') * 10) / 10, language) : '';
  const isTooLight = color !== null && !isReadable(color);
  const problem = color ? t('houseStyle.tooLight', { ratio }) : t('houseStyle.notAColor');
  return (
    <div className="house-style__brand">
      <input
        type="color"
        className="house-style__swatch"
        aria-label={t('houseStyle.pick')}
        value={color?.toLowerCase() ?? '#000000'}
        onChange={(event) => onChange(event.target.value)}
      />
      <TextField
        label={t('houseStyle.brand')}
        value={brand}
        maxLength={7}
        spellCheck={false}
        hint={t('houseStyle.contrast', { ratio })}
        error={color === null || isTooLight ? problem : undefined}
        onChange={(event) => onChange(withHash(event.target.value))}
      />
      {isTooLight && color && (
        <Button onClick={() => onChange(darkEnough(color, leastContrast))}>{t('houseStyle.darker')}</Button>
      )}
    </div>
  );
}

/** People paste colours with and without the sign. */
function withHash(typed: string): string {
  const text = typed.trim();
  return text === '' || text.startsWith('#') ? text : `#${text}`;
}
