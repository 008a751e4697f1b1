import { Calculator as CalculatorIcon, ChevronRight } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import type { BlockCalculatorProps } from './BlockCalculator.tsx';
import { type CalculatorBlock, isCalculatorBlock } from './blocks.ts';
import './calculator.css';

const titles = {
  forecasting: 'planning.aboutForecasting',
  kpis: 'planning.aboutKpis',
  budget: 'planning.aboutBudget',
  journeys: 'planning.aboutJourneys',
  'service-setup': 'planning.aboutServiceSetup',
} as const satisfies Record<CalculatorBlock, string>;

type Props = BlockCalculatorProps & { readonly onRetry: () => void };

const load = async () => {
  const { BlockCalculator } = await import('./BlockCalculator.tsx');
  return { default: (props: Props) => <BlockCalculator block={props.block} /> };
};
const loadOrSay = () => load().catch(() => ({ default: NotLoaded }));

/** The calculators that belong to a building block, folded until somebody wants to know; nothing for other blocks. */
export function Calculator({ blockId }: { blockId: string }) {
  const t = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const [Loaded, setLoaded] = useState(() => lazy(loadOrSay));
  const isKnown = isCalculatorBlock(blockId);

  useEffect(() => {
    // While one reads the card, the calculator is fetched already, so that it is there without a network too.
    if (isKnown) void load().catch(() => undefined);
  }, [isKnown]);

  if (!isKnown) return null;
  return (
    <details className="calculator" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <ChevronRight className="calculator__arrow" size={14} strokeWidth={1.75} aria-hidden="true" />
        <CalculatorIcon size={15} strokeWidth={1.75} aria-hidden="true" />
        {t(titles[blockId])}
      </summary>
      {isOpen && (
        <div className="calculator__body">
          <Suspense fallback={<p className="calculator__hint">{t('common.loading')}</p>}>
            <Loaded block={blockId} onRetry={() => setLoaded(lazy(loadOrSay))} />
          </Suspense>
        </div>
      )}
    </details>
  );
}

function NotLoaded({ onRetry }: Props) {
  const t = useTexts();
  return (
    <div className="calculator__part">
      <p role="alert">{t('planning.notLoaded')}</p>
      <Button size="small" onClick={onRetry}>
        {t('planning.tryAgain')}
      </Button>
    </div>
  );
}
