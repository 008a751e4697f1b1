import { useTexts } from '#client/i18n/use-texts.ts';
import type { CalculatorBlock } from './blocks.ts';
import { PromoterCalculator } from './PromoterCalculator.tsx';
import { SeatsCalculator } from './SeatsCalculator.tsx';
import { ShrinkageCalculator } from './ShrinkageCalculator.tsx';
import { StaffingCalculator } from './StaffingCalculator.tsx';
import { UnitCostCalculator } from './UnitCostCalculator.tsx';
import { VolumeCalculator } from './VolumeCalculator.tsx';
import '#client/ui/field.css';
import './calculator-parts.css';
import './calculator-answer.css';

export interface BlockCalculatorProps {
  readonly block: CalculatorBlock;
}

/** What there is to reckon with at a building block. Nothing of it is written until somebody takes a result over. */
export function BlockCalculator({ block }: BlockCalculatorProps) {
  const t = useTexts();
  return (
    <>
      <p className="calculator__hint">{t('planning.onlyYou')}</p>
      <Parts block={block} />
    </>
  );
}

function Parts({ block }: BlockCalculatorProps) {
  switch (block) {
    case 'forecasting':
      return (
        <>
          <StaffingCalculator />
          <ShrinkageCalculator />
        </>
      );
    case 'kpis':
      return <PromoterCalculator />;
    case 'budget':
      return <UnitCostCalculator />;
    case 'journeys':
      return <VolumeCalculator />;
    case 'service-setup':
      return <SeatsCalculator />;
  }
}
