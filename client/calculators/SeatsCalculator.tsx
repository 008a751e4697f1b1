import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useItem } from '#client/sync/hooks.ts';
import { fteForSeats, hoursPerWeek, seatLimits } from '#shared/planning/seats-247.ts';
import { formatNumber, formatPercent } from '#shared/text/format.ts';
import { FigureField } from './FigureField.tsx';
import { Answer, Part, Waiting } from './Part.tsx';
import { inPercent, tidy, useFigure } from './use-figure.ts';

/** Where the board says nothing: a full-time week in many Dutch agreements, and what the trade calls normal. */
const usual = { contractHours: 36, shrinkagePct: 30 };

/** What it takes to have somebody there at all times. */
export function SeatsCalculator() {
  const t = useTexts();
  const [language] = useLanguage();
  const { shrinkagePct, fte: boardFte } = useItem('planning');
  const seats = useFigure(1, seatLimits.seats);
  const open = useFigure(hoursPerWeek, seatLimits.openHours);
  const contract = useFigure(usual.contractHours, seatLimits.contractHours);
  const shrinkage = useFigure(shrinkagePct ?? usual.shrinkagePct, inPercent(seatLimits.shrinkage));
  const isAssumed = shrinkagePct === null && !shrinkage.isTyped;
  const values = [seats.value, open.value, contract.value, shrinkage.value] as const;

  return (
    <Part
      title={t('planning.seats')}
      how={t('planning.seatsHow')}
      figures={[seats, open, contract, shrinkage]}
    >
      <div className="calculator__figures">
        <FigureField figure={seats} label={t('planning.seatCount')} />
        <FigureField figure={open} label={t('planning.openHours')} unit={t('planning.hoursWeek')} />
        <FigureField figure={contract} label={t('planning.contractHours')} unit={t('planning.hoursWeek')} />
        <FigureField
          figure={shrinkage}
          label={t('planning.shrinkageShare')}
          unit={t('forms.unitPercent')}
          hint={isAssumed ? t('planning.shrinkageAssumed') : undefined}
        />
      </div>
      <Outcome values={values} language={language} boardFte={boardFte} />
    </Part>
  );
}

interface OutcomeProps {
  readonly values: readonly [number | null, number | null, number | null, number | null];
  readonly language: 'nl' | 'en';
  readonly boardFte: number | null;
}

function Outcome({ values, language, boardFte }: OutcomeProps) {
  const t = useTexts();
  const [seats, openHours, contractHours, shrinkagePct] = values;
  if (seats === null || openHours === null || contractHours === null || shrinkagePct === null) {
    return <Waiting>{t('planning.fillSeats')}</Waiting>;
  }
  const fte = fteForSeats({ seats, openHours, contractHours, shrinkage: shrinkagePct / 100 });
  if (!fte.ok) return <Waiting>{t('planning.fillSeats')}</Waiting>;
  return (
    <>
      <Answer
        value={formatNumber(tidy(fte.result, 1), language)}
        unit={t('planning.seatsNeed', { count: seats })}
      >
        {t('planning.seatsCaveat')}
      </Answer>
      {boardFte !== null && boardFte > 0 && (
        <p className="calculator__hint">
          {t('planning.seatsOfFte', {
            fte: formatNumber(boardFte, language),
            share: formatPercent(Math.round((100 * fte.result) / boardFte), language),
          })}
        </p>
      )}
    </>
  );
}
