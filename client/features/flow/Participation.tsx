import { useCallback } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import type { Contribution } from '#shared/coverage/participation.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatList } from '#shared/text/format.ts';
import { stageNames } from '#shared/text/stages.ts';
import { useParticipation } from './use-participation.ts';

/** How much each department brought in, stage by stage. */
export function Participation() {
  const t = useTexts();
  const [language] = useLanguage();
  const { stage } = useSession();
  const departments = useStrategySelector(useCallback((strategy: Strategy) => strategy.departments, []));
  const { contributions, present, silent } = useParticipation();
  const nameOf = (id: string) => departmentLook(departments, id, language)?.name ?? '';
  if (contributions.length === 0) return <p className="flow-quiet">{t('flow.noDepartments')}</p>;
  return (
    <>
      {silent.length > 0 && silent.length < present.size && (
        <p className="flow-note">
          {t('flow.silentNow', { departments: formatList(silent.map(nameOf), language) })}
        </p>
      )}
      <table className="flow-table tabular">
        <caption className="visually-hidden">{t('flow.contributions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flow.department')}</th>
            {stageNames.map((name, index) => {
              const label = t('flow.stageShort', { number: index + 1, name: name[language] });
              return (
                <th
                  key={name.en}
                  scope="col"
                  className={classNames(index + 1 === stage && 'flow-table__now')}
                  aria-label={label}
                  title={label}
                >
                  {index + 1}
                </th>
              );
            })}
            <th scope="col">{t('flow.total')}</th>
          </tr>
        </thead>
        <tbody>
          {contributions.map((one) => (
            <DepartmentRow
              key={one.departmentId}
              contribution={one}
              name={nameOf(one.departmentId)}
              people={present.get(one.departmentId) ?? 0}
              stage={stage}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface DepartmentRowProps {
  contribution: Contribution;
  name: string;
  /** How many people of it are here. */
  people: number;
  /** Where the group is. */
  stage: number;
}

function DepartmentRow({ contribution, name, people, stage }: DepartmentRowProps) {
  const t = useTexts();
  const { notes, fields, comments, reactions, byStage, onBehalf } = contribution;
  return (
    <tr className={classNames(people === 0 && 'flow-table__away')}>
      <th scope="row" title={t('flow.contributed', { notes, fields, comments, reactions })}>
        {name}
        {people > 0 && <small>{t('flow.peopleHere', { count: people })}</small>}
        {onBehalf > 0 && <small>{t('flow.onBehalf', { count: onBehalf })}</small>}
      </th>
      {byStage.map((count, index) => (
        <td
          key={stageNames[index]?.en}
          className={classNames(index + 1 === stage && 'flow-table__now', count === 0 && 'flow-table__none')}
        >
          {count}
        </td>
      ))}
      <td>{notes + fields + comments + reactions}</td>
    </tr>
  );
}
