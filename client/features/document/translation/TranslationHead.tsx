import { ChevronLeft } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { Segmented } from '#client/ui/Segmented.tsx';
import { setView } from '#client/ui-state/ui-store.ts';
import { otherLanguage } from '#shared/translation/state.ts';
import { type TranslationUnit, translationProgress } from '#shared/translation/units.ts';
import { TranslationTools } from './TranslationTools.tsx';
import type { UnitFilter } from './use-shown-units.ts';

const languageNames = { nl: 'translate.nl', en: 'translate.en' } as const;

interface HeadProps {
  units: readonly TranslationUnit[];
  filter: UnitFilter;
  onFilter: (filter: UnitFilter) => void;
  canEdit: boolean;
}

/** What is translated into what, how far that is, and which texts one wants to see. Stays at the top. */
export function TranslationHead({ units, filter, onFilter, canEdit }: HeadProps) {
  const t = useTexts();
  const from = useStrategySelector(({ meta }) => meta.language) ?? 'nl';
  const to = otherLanguage(from);
  const progress = translationProgress(units);
  const done = progress.current + progress.machine;
  const said = t('translate.progress', { done, total: progress.total });
  const countOf = (state: Exclude<UnitFilter, 'all'>) => units.filter((unit) => unit.state === state).length;
  return (
    <header className="translation__head">
      <div className="translation__title">
        <IconButton label={t('translate.back')} onClick={() => setView('document')}>
          <ChevronLeft size={20} strokeWidth={1.75} />
        </IconButton>
        <h2>
          {t('translate.title', {
            from: t(languageNames[from]),
            to: t(languageNames[to]),
          })}
        </h2>
        <TranslationTools units={units} to={to} canEdit={canEdit} />
      </div>
      <div className="translation__progress">
        <progress max={Math.max(1, progress.total)} value={done} aria-label={said} />
        <span>{said}</span>
      </div>
      <Segmented<UnitFilter>
        size="small"
        className="translation__filter"
        legend={t('translate.filter')}
        value={filter}
        onChange={onFilter}
        options={[
          { value: 'all', label: <FilterLabel text={t('translate.all')} count={units.length} /> },
          {
            value: 'missing',
            label: <FilterLabel text={t('translate.missing')} count={countOf('missing')} />,
          },
          { value: 'stale', label: <FilterLabel text={t('translate.stale')} count={countOf('stale')} /> },
          {
            value: 'machine',
            label: <FilterLabel text={t('translate.machine')} count={countOf('machine')} />,
          },
        ]}
      />
    </header>
  );
}

function FilterLabel({ text, count }: { text: string; count: number }) {
  return (
    <>
      {text} <span className="translation__count tabular">{count}</span>
    </>
  );
}
