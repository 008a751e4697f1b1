import { useTranslation } from 'react-i18next';
import { departmentLook } from '#client/elements/department-look.ts';
import { VerdictTable } from '#client/elements/VerdictTable.tsx';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { departmentsInTable, verdictRows } from '#shared/layout/verdict-table.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { useBoard } from '../board-context.ts';

function partsOfTable(strategy: Strategy): Pick<Strategy, 'consents' | 'departments'> {
  return { consents: strategy.consents, departments: strategy.departments };
}

function isSameTable(a: ReturnType<typeof partsOfTable>, b: ReturnType<typeof partsOfTable>): boolean {
  return a.consents === b.consents && a.departments === b.departments;
}

/** The table of verdicts inside its card. */
export function VerdictsContent() {
  const { t } = useTranslation();
  const { model } = useBoard();
  useStrategySelector(partsOfTable, isSameTable);
  const strategy = model.strategy();
  const departments = departmentsInTable(strategy);
  if (departments.length === 0) return <p className="element-card__line">{t('board.noDepartments')}</p>;
  return (
    <VerdictTable
      rows={verdictRows(strategy)}
      departments={departments.flatMap(
        ({ id }) => departmentLook(strategy.departments, id, model.language) ?? [],
      )}
      language={model.language}
      silentLabel={t('board.notSpoken')}
    />
  );
}
