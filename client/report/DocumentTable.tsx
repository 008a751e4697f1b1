import { classNames } from '#client/ui/class-names.ts';
import type { Runs, Table } from '#shared/report/tree.ts';
import type { Language } from '#shared/text/language.ts';
import { RunsText } from './Runs.tsx';
import { SourceText } from './sources.tsx';

/** A table of the document; wider than the sheet on a phone, where it scrolls sideways. */
export function DocumentTable({ table, language }: { table: Table; language: Language }) {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  return (
    <div className="document__table">
      <table>
        {table.caption.length > 0 && (
          <caption>
            <RunsText runs={table.caption} language={language} />
          </caption>
        )}
        <colgroup>
          {table.columns.map((column) => (
            <col key={column.title} style={{ width: `${(column.share / shares) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th
                key={column.title}
                scope="col"
                className={classNames(column.align === 'right' && 'is-number')}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
            <Row key={position} cells={cells} table={table} language={language} />
          ))}
        </tbody>
        {table.total && (
          <tfoot>
            <Row cells={table.total} table={table} language={language} />
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Row({ cells, table, language }: { cells: readonly Runs[]; table: Table; language: Language }) {
  return (
    <tr>
      {table.columns.map((column, position) => (
        <td key={column.title} className={classNames(column.align === 'right' && 'is-number')}>
          <SourceText runs={cells[position] ?? []} language={language} />
        </td>
      ))}
    </tr>
  );
}
