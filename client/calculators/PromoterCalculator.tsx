import { useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Segmented } from '#client/ui/Segmented.tsx';
import {
  type PromoterScore,
  type PromoterThreshold,
  promoterScore,
  promoterScoreFromMarks,
} from '#shared/planning/promoter-score.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatNumber, formatPercent } from '#shared/text/format.ts';
import { FigureField } from './FigureField.tsx';
import { KpiTakeOver } from './KpiTakeOver.tsx';
import { Answer, Part, Waiting } from './Part.tsx';
import { useBoardFigure } from './use-board-figure.ts';
import { tidy, useFigure } from './use-figure.ts';

const scoreKinds = ['nps', 'enps'] as const;
const countLimit = { min: 0, max: 10_000_000, isWhole: true };

/** NPS or eNPS from the answers of a survey. */
export function PromoterCalculator() {
  const t = useTexts();
  const [input, setInput] = useState<'marks' | 'groups'>('marks');
  const boardFrom = useBoardFigure(strictOnBoard);
  const [chosenFrom, setChosenFrom] = useState<PromoterThreshold | null>(null);
  const from = chosenFrom ?? boardFrom;
  const marks = useMarks();
  const promoters = useFigure(null, countLimit);
  const passives = useFigure(null, countLimit);
  const detractors = useFigure(null, countLimit);
  const groups = [
    { figure: promoters, label: t('planning.promoters') },
    { figure: passives, label: t('planning.passives') },
    { figure: detractors, label: t('planning.detractors') },
  ];
  const shown = input === 'marks' ? marks : groups.map(({ figure }) => figure);
  const score =
    input === 'marks'
      ? promoterScoreFromMarks(
          marks.map(({ value }) => value ?? 0),
          from,
        )
      : promoterScore({
          promoters: promoters.value ?? 0,
          passives: passives.value ?? 0,
          detractors: detractors.value ?? 0,
        });

  return (
    <Part
      title={t('planning.promoterScore')}
      how={from === 10 ? t('planning.promoterHowStrict') : t('planning.promoterHow')}
      figures={[]}
    >
      <div className="calculator__choices">
        <Segmented
          legend={t('planning.countAs')}
          size="small"
          value={input}
          onChange={setInput}
          options={[
            { value: 'marks', label: t('planning.perMark') },
            { value: 'groups', label: t('planning.perGroup') },
          ]}
        />
        {input === 'marks' && (
          <div className="calculator__labelled">
            <span aria-hidden="true">{t('planning.promotersFrom')}</span>
            <Segmented
              legend={t('planning.promotersFrom')}
              size="small"
              value={from === 10 ? '10' : '9'}
              onChange={(value) => setChosenFrom(value === '10' ? 10 : 9)}
              options={[
                { value: '9', label: '9' },
                { value: '10', label: '10' },
              ]}
            />
          </div>
        )}
      </div>
      {input === 'marks' ? (
        <div className="calculator__marks">
          {marks.map((figure, mark) => (
            <FigureField
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the row is the mark itself.
              key={mark}
              figure={figure}
              label={t('planning.mark', { mark })}
              shortLabel={String(mark)}
            />
          ))}
        </div>
      ) : (
        <div className="calculator__figures calculator__figures--three">
          {groups.map(({ figure, label }) => (
            <FigureField key={label} figure={figure} label={label} />
          ))}
        </div>
      )}
      {score.ok && shown.every(({ problem }) => !problem) ? (
        <Outcome score={score.result} />
      ) : (
        <Waiting>{t('planning.fillAnswers')}</Waiting>
      )}
    </Part>
  );
}

function Outcome({ score }: { score: PromoterScore }) {
  const t = useTexts();
  const [language] = useLanguage();
  const rounded = Math.round(score.score);
  const groups = [
    { label: t('planning.promoters'), count: score.promoters, share: score.promoterShare },
    { label: t('planning.passives'), count: score.passives, share: score.passiveShare },
    { label: t('planning.detractors'), count: score.detractors, share: score.detractorShare },
  ];
  return (
    <>
      <Answer
        value={formatNumber(rounded, language)}
        unit={t('planning.scoreOf', { answers: formatNumber(score.count, language) })}
      >
        <Margin score={score} />
      </Answer>
      <table className="calculator__table">
        <caption className="visually-hidden">{t('planning.groupTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('planning.group')}</th>
            <th scope="col">{t('planning.number')}</th>
            <th scope="col">{t('planning.share')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ label, count, share }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{formatNumber(count, language)}</td>
              <td>{formatPercent(tidy(share * 100, 1), language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <KpiTakeOver kinds={scoreKinds} value={rounded} />
    </>
  );
}

function Margin({ score }: { score: PromoterScore }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { marginOfError: margin, count, passives, promoters, detractors } = score;
  if (margin !== null) {
    const low = formatNumber(Math.round(Math.max(-100, score.score - margin)), language);
    const high = formatNumber(Math.round(Math.min(100, score.score + margin)), language);
    return t('planning.margin', { low, high });
  }
  const isOneKind = [passives, promoters, detractors].includes(count);
  return isOneKind ? t('planning.marginOneKind') : t('planning.marginTooFew');
}

/** Ten where the board says so; the usual nine otherwise, also where eights are counted, which no one should. */
function strictOnBoard(strategy: Strategy): PromoterThreshold {
  const isStrict = strategy.kpis.some(
    ({ kind, promoterFrom }) => (kind === 'nps' || kind === 'enps') && promoterFrom === 10,
  );
  return isStrict ? 10 : 9;
}

/** The number of people per mark, 0 up to and including 10. */
function useMarks() {
  return [
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
    useFigure(null, countLimit),
  ] as const;
}
