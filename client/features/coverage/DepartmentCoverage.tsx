import { MapPinned } from 'lucide-react';
import { CoverageMark } from '#client/coverage/CoverageMark.tsx';
import { useCoverage } from '#client/coverage/use-coverage.ts';
import { type DepartmentLook, departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Chip, Swatch } from '#client/ui/Chip.tsx';
import { showCoverageMarks, useUi } from '#client/ui-state/ui-store.ts';
import type { CoverageColumn } from '#shared/coverage/coverage.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { CoverageTable } from './CoverageTable.tsx';

/** A department with its looks, in the order of the columns. */
export interface Column extends CoverageColumn {
  readonly look: DepartmentLook;
}

function departmentsOf({ departments }: Strategy): Strategy['departments'] {
  return departments;
}

/** Departments against themes and blocks, and first of all who has not been heard. */
export function DepartmentCoverage() {
  const t = useTexts();
  const [language] = useLanguage();
  const { coverage } = useCoverage();
  const departments = useStrategySelector(departmentsOf);
  const hasMarks = useUi((ui) => ui.hasCoverageMarks);
  const columns = coverage.departments.flatMap((column): Column[] => {
    const look = departmentLook(departments, column.departmentId, language);
    return look ? [{ ...column, look }] : [];
  });
  if (columns.length === 0) return <p className="coverage__empty">{t('coverage.noDepartments')}</p>;
  return (
    <>
      <QuietDepartments columns={columns.filter(({ isQuiet }) => isQuiet)} />
      <Chip
        className="coverage__marks"
        icon={<MapPinned size={15} strokeWidth={1.75} aria-hidden="true" />}
        isPressed={hasMarks}
        onClick={() => showCoverageMarks(!hasMarks)}
      >
        {t('coverage.marksOnBoard')}
      </Chip>
      <CoverageTable rows={coverage.rows} columns={columns} language={language} />
      <Legend />
    </>
  );
}

function QuietDepartments({ columns }: { columns: readonly Column[] }) {
  const t = useTexts();
  if (columns.length === 0) return null;
  return (
    <section className="coverage__quiet" aria-labelledby="coverage-quiet">
      <h3 id="coverage-quiet">{t('coverage.quietTitle')}</h3>
      <ul>
        {columns.map(({ departmentId, look, people }) => (
          <li key={departmentId}>
            <Swatch color={look.color} isSecondRound={look.isSecondRound} />
            <strong>{look.name}</strong>
            <span>{people > 0 ? t('coverage.quietHere', { count: people }) : t('coverage.quietAbsent')}</span>
          </li>
        ))}
      </ul>
      <p>{t('coverage.quietText')}</p>
    </section>
  );
}

const nothing = { contributed: false, onBehalf: false, owns: false, verdict: null } as const;

function Legend() {
  const t = useTexts();
  return (
    <section className="coverage__legend" aria-label={t('coverage.legend')}>
      <ul>
        <li>
          <CoverageMark parts={{ ...nothing, contributed: true }} department={null} />
          {t('coverage.legendContributed')}
        </li>
        <li>
          <CoverageMark parts={{ ...nothing, contributed: true, onBehalf: true }} department={null} />
          {t('coverage.legendOnBehalf')}
        </li>
        <li>
          <CoverageMark parts={{ ...nothing, owns: true }} department={null} />
          {t('coverage.legendOwns')}
        </li>
        <li>
          <CoverageMark parts={{ ...nothing, verdict: 'agree' }} department={null} />
          {t('coverage.legendAgreed')}
        </li>
      </ul>
    </section>
  );
}
