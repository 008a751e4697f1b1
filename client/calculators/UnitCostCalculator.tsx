import { useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useItem } from '#client/sync/hooks.ts';
import { unitCost, unitCostLimits, type YearOfContact } from '#shared/planning/unit-cost.ts';
import { formatMoney, formatNumber } from '#shared/text/format.ts';
import { budgetLines } from './board-figures.ts';
import { FigureField } from './FigureField.tsx';
import { KpiTakeOver } from './KpiTakeOver.tsx';
import { Answer, Part, Waiting } from './Part.tsx';
import { useBoardFigure } from './use-board-figure.ts';
import { tidy, useFigure } from './use-figure.ts';

const units = {
  cost_per_customer: 'planning.ofCustomer',
  cost_per_contact: 'planning.ofContact',
  contact_ratio: 'planning.ofRatio',
} as const;

/** Cost per contact and per customer, from the budget on the board or from figures of one's own. */
export function UnitCostCalculator() {
  const t = useTexts();
  const profile = useItem('profile');
  const lines = useBoardFigure(budgetLines);
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const counts = (line: (typeof lines)[number]) => chosen[line.id] ?? line.isContact;
  const counted = lines.filter(counts);
  const total = counted.reduce((sum, { amountEur }) => sum + amountEur, 0);
  const cost = useFigure(counted.length > 0 ? total : null, unitCostLimits.costEur);
  const contacts = useFigure(profile.contactsPerYear, unitCostLimits.contacts);
  const customers = useFigure(profile.customers, unitCostLimits.customers);

  return (
    <Part
      title={t('planning.unitCost')}
      how={t('planning.unitCostHow')}
      figures={[cost, contacts, customers]}
    >
      {lines.length > 0 && (
        <fieldset className="calculator__lines">
          <legend>{t('planning.linesThatCount')}</legend>
          {lines.map((line) => (
            <label key={line.id} className="form-flag">
              <input
                type="checkbox"
                checked={counts(line)}
                onChange={(event) => {
                  setChosen({ ...chosen, [line.id]: event.target.checked });
                  // The lines say what counts again, whatever was typed before.
                  cost.reset();
                }}
              />
              <span>{line.label}</span>
              <span className="calculator__amount tabular">{line.amountText}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="calculator__figures">
        <FigureField figure={cost} label={t('planning.cost')} unit={t('forms.unitEuros')} />
        <FigureField figure={contacts} label={t('planning.contactsYear')} />
        <FigureField figure={customers} label={t('planning.customers')} />
      </div>
      <Outcome costEur={cost.value} contacts={contacts.value} customers={customers.value} />
    </Part>
  );
}

function Outcome(year: YearOfContact) {
  const t = useTexts();
  const [language] = useLanguage();
  const calculated = unitCost(year);
  if (!calculated.ok || Object.values(calculated.result).every((one) => one === null)) {
    return <Waiting>{t('planning.fillCost')}</Waiting>;
  }
  const { perContact, perCustomer, contactRatio } = calculated.result;
  const figures: readonly {
    label: string;
    value: number | null;
    isMoney: boolean;
    kind: keyof typeof units;
  }[] = [
    { label: t('planning.perCustomer'), value: perCustomer, isMoney: true, kind: 'cost_per_customer' },
    { label: t('planning.perContact'), value: perContact, isMoney: true, kind: 'cost_per_contact' },
    { label: t('planning.contactRatio'), value: contactRatio, isMoney: false, kind: 'contact_ratio' },
  ];
  const rows = figures.flatMap(({ value, isMoney, ...row }) => {
    if (value === null) return [];
    const rounded = tidy(value, 2);
    return [
      {
        ...row,
        value: rounded,
        shown: isMoney ? formatMoney(rounded, language) : formatNumber(rounded, language),
      },
    ];
  });
  const [first, ...more] = rows;
  if (!first) return null;
  return (
    <>
      <Answer value={first.shown} unit={t(units[first.kind])} />
      {more.length > 0 && (
        <table className="calculator__table">
          <caption className="visually-hidden">{t('planning.unitCost')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('planning.unit')}</th>
              <th scope="col">{t('planning.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {more.map(({ kind, label, shown }) => (
              <tr key={kind}>
                <th scope="row">{label}</th>
                <td>{shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.map(({ kind, value, shown }) => (
        <KpiTakeOver key={kind} kinds={[kind]} value={value} shown={shown} isQuiet />
      ))}
    </>
  );
}
