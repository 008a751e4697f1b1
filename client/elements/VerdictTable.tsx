import { Check, MessageCircleWarning, X } from 'lucide-react';
import type { VerdictRow } from '#shared/layout/verdict-table.ts';
import { verdict as verdictLabels } from '#shared/strategy/enums/agreement.ts';
import type { Language } from '#shared/text/language.ts';
import type { DepartmentLook } from './department-look.ts';
import './elements.css';
import './verdict-table.css';

const icons = { agree: Check, agree_with_note: MessageCircleWarning, block: X } as const;

export interface VerdictTableProps {
  rows: readonly VerdictRow[];
  departments: readonly DepartmentLook[];
  language: Language;
  /** What an empty cell says to a screen reader. */
  silentLabel: string;
}

/** Departments against themes and blocks: who agrees with what. Empty cells are the point of it. */
export function VerdictTable({ rows, departments, language, silentLabel }: VerdictTableProps) {
  return (
    <table className="verdict-table">
      <thead>
        <tr>
          <td />
          {departments.map((department) => (
            <th key={department.name} scope="col" style={{ '--swatch': `var(--dept-${department.color})` }}>
              <span className={department.isSecondRound ? 'owner-mark owner-mark--ring' : 'owner-mark'} />
              {department.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.title[language]}</th>
            {row.verdicts.map((verdict, index) => {
              const Icon = verdict && icons[verdict];
              return (
                <td key={departments[index]?.name ?? index}>
                  {verdict && Icon ? (
                    <span
                      className={`verdict verdict--${verdict}`}
                      title={verdictLabels.labels[verdict][language]}
                    >
                      <Icon
                        size={14}
                        strokeWidth={2.25}
                        aria-label={verdictLabels.labels[verdict][language]}
                      />
                    </span>
                  ) : (
                    <span className="verdict verdict--none" role="img" aria-label={silentLabel} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
