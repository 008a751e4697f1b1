import { type VerdictColumn, VerdictTable } from '#client/consent/VerdictTable.tsx';
import { departmentLook } from '#client/elements/department-look.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { departmentsAsked } from '#shared/consent/standing.ts';
import { verdictRows } from '#shared/layout/verdict-table.ts';
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
  const t = useTexts();
  const { model } = useBoard();
  const source = useStrategySelector(partsOfTable, isSameTable);
  const columns = departmentsAsked(source).flatMap(({ id }): VerdictColumn[] => {
    const look = departmentLook(source.departments, id, model.language);
    return look ? [{ departmentId: id, look }] : [];
  });
  if (columns.length === 0) return <p className="element-card__line">{t('board.noDepartments')}</p>;
  return <VerdictTable rows={verdictRows(source)} columns={columns} language={model.language} isOnBoard />;
}
