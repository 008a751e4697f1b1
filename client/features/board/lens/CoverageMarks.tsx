import { CoverageMark, useMarkText } from '#client/coverage/CoverageMark.tsx';
import { useCoverage } from '#client/coverage/use-coverage.ts';
import { departmentLook } from '#client/elements/department-look.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { isCovered } from '#shared/coverage/coverage.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { useBoard } from '../board-context.ts';

/** On a theme or block, when asked for: which departments contributed, own it and agreed. */
export function CoverageMarks({ cardId }: { cardId: string }) {
  const isShown = useUi((ui) => ui.hasCoverageMarks);
  return isShown ? <Marks cardId={cardId} /> : null;
}

function departmentsOf({ departments }: Strategy): Strategy['departments'] {
  return departments;
}

function Marks({ cardId }: { cardId: string }) {
  const t = useTexts();
  const { language } = useBoard().model;
  const { coverage } = useCoverage();
  const departments = useStrategySelector(departmentsOf);
  const textOf = useMarkText(language);
  const cells = coverage.rows.find(({ id }) => id === cardId)?.cells.filter(isCovered) ?? [];
  return (
    <div className="coverage-marks">
      {cells.length === 0 && <span className="coverage-marks__nobody">{t('coverage.nobody')}</span>}
      {cells.map((cell) => {
        const department = departmentLook(departments, cell.departmentId, language);
        if (!department) return null;
        const text = t('coverage.markOf', { department: department.name, what: textOf(cell) });
        return (
          <span key={cell.departmentId} title={text} role="img" aria-label={text}>
            <CoverageMark parts={cell} department={department} hasInitials />
          </span>
        );
      })}
    </div>
  );
}
