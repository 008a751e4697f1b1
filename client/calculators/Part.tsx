import { RotateCcw, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Figure } from './use-figure.ts';

interface PartProps {
  readonly title: string;
  /** The formula and what it assumes, in one sentence. */
  readonly how: string;
  /** The figures of this part, so that one can go back to those of the board. */
  readonly figures: readonly Figure[];
  readonly children: ReactNode;
}

/** One calculator: its name, what it assumes, its figures and its answer. */
export function Part({ title, how, figures, children }: PartProps) {
  const t = useTexts();
  const titleId = useId();
  return (
    <section className="calculator__part" aria-labelledby={titleId}>
      <header>
        <h3 id={titleId}>{title}</h3>
        <p className="calculator__how">{how}</p>
      </header>
      {children}
      {figures.some(({ isTyped }) => isTyped) && (
        <Button
          variant="quiet"
          size="small"
          className="calculator__reset"
          icon={<RotateCcw size={14} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => {
            for (const figure of figures) figure.reset();
          }}
        >
          {t('planning.toBoardFigures')}
        </Button>
      )}
    </section>
  );
}

/** The answer in one large figure with the words behind it; read aloud when it changes. */
export function Answer({ value, unit, children }: { value: string; unit: string; children?: ReactNode }) {
  return (
    <output className="calculator__answer">
      <span className="calculator__value tabular">{value}</span>{' '}
      <span className="calculator__of">{unit}</span>{' '}
      {children && <span className="calculator__says">{children}</span>}
    </output>
  );
}

/** What there is to say while there is no answer. */
export function Waiting({ children }: { children: ReactNode }) {
  return (
    <output className="calculator__answer">
      <span className="calculator__says">{children}</span>
    </output>
  );
}

/** A word of warning about the answer. */
export function Caution({ children }: { children: ReactNode }) {
  return (
    <p className="form-notice form-notice--warning">
      <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
