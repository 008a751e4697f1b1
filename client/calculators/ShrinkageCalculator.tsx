import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useItem } from '#client/sync/hooks.ts';
import { composedShrinkage, grossAgents, shrinkageLimit } from '#shared/planning/shrinkage.ts';
import { formatNumber, formatPercent } from '#shared/text/format.ts';
import { FigureField } from './FigureField.tsx';
import { Answer, Caution, Part, Waiting } from './Part.tsx';
import { TakeOver } from './TakeOver.tsx';
import { inPercent, tidy, useFigure } from './use-figure.ts';
import { useThresholds } from './use-thresholds.ts';

const partLimit = { min: 0, max: 90 };
const netLimit = { min: 0, max: 100_000 };

/** From people on the line to people on the rota, with shrinkage put together from its parts. */
export function ShrinkageCalculator() {
  const t = useTexts();
  const planning = useItem('planning');
  const net = useFigure(planning.busyHourAgents, netLimit);
  const leave = useFigure(null, partLimit);
  const sickness = useFigure(null, partLimit);
  const training = useFigure(null, partLimit);
  const meetings = useFigure(null, partLimit);
  const breaks = useFigure(null, partLimit);
  const other = useFigure(null, partLimit);
  const parts = [
    { figure: leave, label: t('planning.leave') },
    { figure: sickness, label: t('planning.sickness') },
    { figure: training, label: t('planning.training') },
    { figure: meetings, label: t('planning.meetings') },
    { figure: breaks, label: t('planning.breaks') },
    { figure: other, label: t('planning.otherAbsence') },
  ];
  const filled = parts.flatMap(({ figure }) => (figure.value === null ? [] : [figure.value]));
  const composed = filled.length > 0 ? composedShrinkage(filled.map((pct) => pct / 100)) : null;
  const boardPct = planning.shrinkagePct;

  return (
    <Part
      title={t('planning.shrinkage')}
      how={t('planning.shrinkageHow')}
      figures={[net, ...parts.map(({ figure }) => figure)]}
    >
      <div className="calculator__figures">
        {parts.map(({ figure, label }) => (
          <FigureField key={label} figure={figure} label={label} unit={t('forms.unitPercent')} />
        ))}
        <FigureField figure={net} label={t('planning.netAgents')} unit={t('planning.people')} />
      </div>
      {composed && !composed.ok ? (
        <OutOfRange />
      ) : composed ? (
        <Outcome shrinkagePct={tidy(composed.result * 100, 1)} net={net.value} isFromBoard={false} />
      ) : boardPct !== null && boardPct <= shrinkageLimit.max * 100 ? (
        <Outcome shrinkagePct={boardPct} net={net.value} isFromBoard />
      ) : (
        <Waiting>{t('planning.fillShrinkage')}</Waiting>
      )}
    </Part>
  );
}

function OutOfRange() {
  const t = useTexts();
  const [language] = useLanguage();
  const { min, max } = inPercent(shrinkageLimit);
  return (
    <Waiting>
      {t('planning.outOfRange', { min: formatPercent(min, language), max: formatPercent(max, language) })}
    </Waiting>
  );
}

interface OutcomeProps {
  readonly shrinkagePct: number;
  readonly net: number | null;
  readonly isFromBoard: boolean;
}

function Outcome({ shrinkagePct, net, isFromBoard }: OutcomeProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const gross = net === null ? null : grossAgents(net, shrinkagePct / 100);
  const { shrinkageMin } = useThresholds();
  return (
    <>
      <Answer
        value={formatPercent(shrinkagePct, language)}
        unit={isFromBoard ? t('planning.shrinkageOnBoard') : t('planning.shrinkageIs')}
      >
        {gross?.ok &&
          t('planning.rosterFor', {
            net: formatNumber(net ?? 0, language),
            // Rounded first, so that noise in a binary fraction never adds a person.
            gross: formatNumber(Math.ceil(tidy(gross.result)), language),
          })}
      </Answer>
      {shrinkagePct < shrinkageMin && (
        <Caution>{t('planning.shrinkageLow', { limit: formatPercent(shrinkageMin, language) })}</Caution>
      )}
      {!isFromBoard && (
        <TakeOver
          target={{ entity: 'planning' }}
          field="shrinkagePct"
          value={shrinkagePct}
          shown={formatPercent(shrinkagePct, language)}
        />
      )}
    </>
  );
}
