import type { DepartmentLook } from '#client/elements/department-look.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { classNames } from '#client/ui/class-names.ts';
import { openConsent } from '#client/ui-state/wanted-consent.ts';
import type { VerdictRow } from '#shared/layout/verdict-table.ts';
import type { Consent } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { useVerdictText } from './use-verdict-text.ts';
import { VerdictMark } from './VerdictMark.tsx';
import './verdict-table.css';

/** A department that has a column. */
export interface VerdictColumn {
  readonly departmentId: string;
  readonly look: DepartmentLook;
}

export interface VerdictTableProps {
  rows: readonly VerdictRow[];
  columns: readonly VerdictColumn[];
  language: Language;
  /** On the board, where a card is one stop for the keyboard: its cells are reached through its form, or in the list. */
  isOnBoard?: boolean;
}

/** Departments against themes and blocks: who agrees with what. A cell leads to where its department says it. */
export function VerdictTable({ rows, columns, language, isOnBoard = false }: VerdictTableProps) {
  const t = useTexts();
  return (
    <table
      className={classNames('verdict-table', isOnBoard ? 'verdict-table--board' : 'verdict-table--list')}
    >
      <caption className="visually-hidden">{t('consent.table')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('consent.part')}</span>
          </th>
          {columns.map(({ departmentId, look }) => (
            <th
              key={departmentId}
              scope="col"
              title={look.name}
              style={{ '--swatch': `var(--dept-${look.color})` }}
            >
              <span className="verdict-table__name">
                <span className={look.isSecondRound ? 'owner-mark owner-mark--ring' : 'owner-mark'} />
                {look.name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.item ?? ''}>
            <th scope="row" title={row.title[language]}>
              {row.title[language]}
            </th>
            {columns.map((column, index) => (
              <VerdictCell
                key={column.departmentId}
                item={row.item}
                part={row.title[language]}
                column={column}
                consent={row.consents[index] ?? null}
                isOnBoard={isOnBoard}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface VerdictCellProps {
  item: string | null;
  part: string;
  column: VerdictColumn;
  consent: Consent | null;
  isOnBoard: boolean;
}

function VerdictCell({ item, part, column, consent, isOnBoard }: VerdictCellProps) {
  const t = useTexts();
  const verdict = useVerdictText()(consent);
  const { departmentId, look } = column;
  return (
    <td>
      <button
        type="button"
        className="verdict-table__cell nodrag nopan"
        tabIndex={isOnBoard ? -1 : 0}
        aria-label={t('consent.cell', { department: look.name, part, verdict })}
        title={t('consent.cell', { department: look.name, part, verdict })}
        onClick={(event) => {
          event.stopPropagation();
          openConsent({ item, departmentId });
        }}
      >
        <VerdictMark consent={consent} />
      </button>
    </td>
  );
}
