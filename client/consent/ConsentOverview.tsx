import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { useIsPhone } from '#client/ui/use-media-query.ts';
import { openConsent } from '#client/ui-state/wanted-consent.ts';
import { type Standing, standings } from '#shared/consent/standing.ts';
import { type VerdictRow, verdictRows } from '#shared/layout/verdict-table.ts';
import { StandingText } from './StandingText.tsx';
import { useConsentSource } from './use-consents.ts';
import { useVerdictText } from './use-verdict-text.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { type VerdictColumn, VerdictTable } from './VerdictTable.tsx';
import './consent.css';
import './consent-overview.css';

/** So many departments have room beside each other in the list. */
const mostColumns = 12;

/** Who agrees with what: a table, and on a phone a list per department. */
export function ConsentOverview() {
  const t = useTexts();
  const [language] = useLanguage();
  const isPhone = useIsPhone();
  const source = useConsentSource();
  const rows = verdictRows(source);
  const stand = standings(source);
  const columns = stand.flatMap(({ departmentId }): VerdictColumn[] => {
    const look = departmentLook(source.departments, departmentId, language);
    return look ? [{ departmentId, look }] : [];
  });
  if (columns.length === 0) return <p className="consent__hint">{t('consent.noDepartments')}</p>;
  if (isPhone) {
    return (
      <ul className="consent-phone">
        {columns.map((column, index) => {
          const standing = stand[index];
          return (
            standing && (
              <DepartmentOnPhone
                key={column.departmentId}
                column={column}
                standing={standing}
                rows={rows}
                index={index}
              />
            )
          );
        })}
      </ul>
    );
  }
  const look = classNames('consent-overview', columns.length > mostColumns && 'consent-overview--wide');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached with the keyboard.
    <section className={look} tabIndex={0} aria-label={t('consent.table')}>
      <VerdictTable rows={rows} columns={columns} language={language} />
    </section>
  );
}

interface DepartmentOnPhoneProps {
  column: VerdictColumn;
  standing: Standing;
  rows: readonly VerdictRow[];
  /** Which of the departments it is. */
  index: number;
}

function DepartmentOnPhone({ column, standing, rows, index }: DepartmentOnPhoneProps) {
  const [language] = useLanguage();
  const textOf = useVerdictText();
  const { departmentId, look } = column;
  return (
    <li>
      <details className="consent-phone__department">
        <summary>
          <VerdictMark consent={standing.whole} />
          <span className="consent-phone__name">
            <Swatch color={look.color} isSecondRound={look.isSecondRound} />
            {look.name}
          </span>
          <StandingText standing={standing} />
        </summary>
        <ul>
          {rows.map(({ item, title, consents }) => (
            <li key={item ?? ''}>
              <button
                type="button"
                className="consent-phone__part"
                onClick={() => openConsent({ item, departmentId })}
              >
                <VerdictMark consent={consents[index] ?? null} />
                <span>{title[language]}</span>
                <small>{textOf(consents[index] ?? null)}</small>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
