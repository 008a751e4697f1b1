import { useDepartment } from '#client/forms/use-department.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import type { Writing } from '#shared/session/session-state.ts';
import { formatNumber } from '#shared/text/format.ts';

/** How much each department wrote; in a round without names there is nothing to tell but the total. */
export function WritingCounts({ round: { counts, total, anonymous } }: { round: Writing }) {
  const departments = useStrategySelector((strategy) => strategy.departments);
  if (anonymous) return null;
  const known = departments.filter(({ id }) => (counts[id] ?? 0) > 0);
  const rest = total - known.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0);
  if (known.length === 0) return null;
  return (
    <ul className="writing-counts">
      {known.map(({ id }) => (
        <DepartmentCount key={id} id={id} count={counts[id] ?? 0} />
      ))}
      {rest > 0 && <DepartmentCount id={null} count={rest} />}
    </ul>
  );
}

function DepartmentCount({ id, count }: { id: string | null; count: number }) {
  const t = useTexts();
  const [language] = useLanguage();
  const department = useDepartment(id, language);
  const name = department?.name ?? t('writing.noDepartment');
  return (
    <li title={t('writing.countOf', { name, count })}>
      {department && <Swatch color={department.color} isSecondRound={department.isSecondRound} />}
      <span>{name}</span>
      <strong className="tabular">{formatNumber(count, language)}</strong>
    </li>
  );
}
