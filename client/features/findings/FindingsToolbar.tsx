import { ArrowDown, ArrowUp, SlidersHorizontal } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useMe } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { filterFindings, highlightFinding, stepFinding } from '#client/ui-state/ui-store.ts';
import type { FilterOption, FindingFiltering } from './use-finding-filter.ts';

interface FindingsToolbarProps {
  readonly filtering: FindingFiltering;
  readonly onSettings: () => void;
}

/** Which findings are listed, a step to the next one, and for a facilitator how is checked. */
export function FindingsToolbar({ filtering, onSettings }: FindingsToolbarProps) {
  const t = useTexts();
  const { role } = useMe();
  const canSet = useIsTaken('checks.set');
  return (
    <div className="findings__toolbar">
      <FilterSelect filtering={filtering} />
      <IconButton size="small" label={t('findings.previous')} onClick={() => stepFinding(-1)}>
        <ArrowUp size={16} strokeWidth={1.75} />
      </IconButton>
      <IconButton size="small" label={t('findings.next')} onClick={() => stepFinding(1)}>
        <ArrowDown size={16} strokeWidth={1.75} />
      </IconButton>
      {role === 'facilitator' && canSet && (
        <IconButton size="small" label={t('checks.open')} onClick={onSettings}>
          <SlidersHorizontal size={16} strokeWidth={1.75} />
        </IconButton>
      )}
    </div>
  );
}

function FilterSelect({ filtering }: { filtering: FindingFiltering }) {
  const t = useTexts();
  const { filter, general, departments, parts } = filtering;
  const options = [...general, ...departments, ...parts];
  return (
    <select
      className="ui-input ui-select findings__filter"
      aria-label={t('findings.filter')}
      value={filter}
      onChange={(event) => {
        const chosen = options.find(({ value }) => value === event.target.value);
        if (!chosen) return;
        highlightFinding(null);
        filterFindings(chosen.value);
        // Another list is read from its beginning.
        const list = event.target.closest<HTMLElement>('.findings');
        if (list) bringIntoView(list, 'start');
      }}
    >
      <Options options={general} />
      {departments.length > 0 && (
        <optgroup label={t('findings.filterDepartments')}>
          <Options options={departments} />
        </optgroup>
      )}
      {parts.length > 0 && (
        <optgroup label={t('findings.filterParts')}>
          <Options options={parts} />
        </optgroup>
      )}
    </select>
  );
}

function Options({ options }: { options: readonly FilterOption[] }) {
  const t = useTexts();
  return options.map(({ value, label, count }) => (
    <option key={value} value={value}>
      {t('findings.filterOption', { label, number: count })}
    </option>
  ));
}
