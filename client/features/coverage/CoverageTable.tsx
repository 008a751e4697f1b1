import { CoverageMark, type MarkParts, useMarkText } from '#client/coverage/CoverageMark.tsx';
import { useTexts } from '#client/i18n/use-texts.ts';
import { initialsOf } from '#client/ui/Avatar.tsx';
import { Swatch } from '#client/ui/Chip.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { flyTo, lookThrough, select, useUi } from '#client/ui-state/ui-store.ts';
import { type CoverageRow, isCovered } from '#shared/coverage/coverage.ts';
import { blockScaffold } from '#shared/strategy/blocks.ts';
import { pillar } from '#shared/strategy/enums/agreement.ts';
import type { Language } from '#shared/text/language.ts';
import type { Column } from './DepartmentCoverage.tsx';

export interface CoverageTableProps {
  rows: readonly CoverageRow[];
  columns: readonly Column[];
  language: Language;
}

/** The table itself. A click on a department looks through its lens; a click on a row goes to its card. */
export function CoverageTable({ rows, columns, language }: CoverageTableProps) {
  const t = useTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached with the keyboard.
    <section className="coverage__scroll" tabIndex={0} aria-label={t('coverage.table')}>
      <table className="coverage-table">
        <caption className="visually-hidden">{t('coverage.table')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('coverage.part')}</span>
            </th>
            {columns.map((column) => (
              <DepartmentHead key={column.departmentId} column={column} />
            ))}
          </tr>
        </thead>
        {groupsOf(rows).map(({ id, rows: own }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" className="coverage-table__pillar">
                {id === 'themes' ? t('coverage.themes') : pillar.labels[id][language]}
              </th>
              {columns.map(({ departmentId, look, isQuiet }) => (
                <td
                  key={departmentId}
                  aria-hidden="true"
                  className={classNames('coverage-table__initials', isQuiet && 'coverage-table__quiet')}
                >
                  {initialsOf(look.name)}
                </td>
              ))}
            </tr>
            {own.map((row) => (
              <Row key={row.id} row={row} columns={columns} language={language} />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('coverage.whole')}</th>
            {columns.map(({ departmentId, verdict, look, isQuiet }) => (
              <Cell
                key={departmentId}
                parts={{ contributed: false, onBehalf: false, owns: false, verdict }}
                look={look}
                isQuiet={isQuiet}
                language={language}
              />
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function DepartmentHead({ column }: { column: Column }) {
  const { departmentId, look, isQuiet } = column;
  const isLens = useUi(({ lens }) => lens?.kind === 'department' && lens.departmentId === departmentId);
  return (
    <th scope="col" className={classNames(isQuiet && 'coverage-table__quiet')}>
      <button
        type="button"
        className="coverage-table__department"
        aria-pressed={isLens}
        title={look.name}
        onClick={() => lookThrough(isLens ? null : { kind: 'department', departmentId })}
      >
        <span>{look.name}</span>
        <Swatch color={look.color} isSecondRound={look.isSecondRound} />
      </button>
    </th>
  );
}

interface RowProps extends Omit<CoverageTableProps, 'rows'> {
  row: CoverageRow;
}

function Row({ row, columns, language }: RowProps) {
  const t = useTexts();
  const done = row.cells.filter(isCovered).length;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="coverage-table__part"
          title={t('coverage.rowCount', { done, total: columns.length })}
          onClick={() => {
            select([row.id]);
            flyTo(row.id);
          }}
        >
          {row.title[language]}
        </button>
      </th>
      {columns.map(({ departmentId, look, isQuiet }) => {
        const cell = row.cells.find((one) => one.departmentId === departmentId);
        const parts = cell ?? { contributed: false, onBehalf: false, owns: false, verdict: null };
        return <Cell key={departmentId} parts={parts} look={look} isQuiet={isQuiet} language={language} />;
      })}
    </tr>
  );
}

interface CellProps {
  parts: MarkParts;
  look: Column['look'];
  isQuiet: boolean;
  language: Language;
}

function Cell({ parts, look, isQuiet, language }: CellProps) {
  const t = useTexts();
  const what = useMarkText(language)(parts);
  return (
    <td
      className={classNames(isQuiet && 'coverage-table__quiet')}
      title={t('coverage.markOf', { department: look.name, what })}
    >
      <CoverageMark parts={parts} department={look} />
      <span className="visually-hidden">{what}</span>
    </td>
  );
}

type GroupId = 'themes' | 'people' | 'process' | 'technology';

/** The themes, then the blocks by pillar, in their own order. */
function groupsOf(
  rows: readonly CoverageRow[],
): readonly { readonly id: GroupId; readonly rows: readonly CoverageRow[] }[] {
  const groups = new Map<GroupId, CoverageRow[]>();
  for (const row of rows) {
    const id = row.kind === 'theme' ? 'themes' : (blockScaffold(row.id)?.pillar ?? 'process');
    const known = groups.get(id);
    if (known) known.push(row);
    else groups.set(id, [row]);
  }
  return Array.from(groups, ([id, own]) => ({ id, rows: own }));
}
