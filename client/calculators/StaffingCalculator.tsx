import { useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useItem } from '#client/sync/hooks.ts';
import { Segmented } from '#client/ui/Segmented.tsx';
import { erlangLimits, offeredLoad, type Work } from '#shared/planning/erlang.ts';
import {
  agentsNeeded,
  figuresFor,
  type Patience,
  promiseLimits,
  type ServicePromise,
} from '#shared/planning/staffing.ts';
import { formatNumber, formatPercent } from '#shared/text/format.ts';
import { phoneHandleTime, promisedServiceLevel } from './board-figures.ts';
import { FigureField } from './FigureField.tsx';
import { Answer, Caution, Part, Waiting } from './Part.tsx';
import { StaffingTable } from './StaffingTable.tsx';
import { TakeOver } from './TakeOver.tsx';
import { useBoardFigure } from './use-board-figure.ts';
import { inPercent, tidy, useFigure } from './use-figure.ts';
import { useThresholds } from './use-thresholds.ts';

/** What the trade usually promises and meets where the board says nothing: 80 % in 20 seconds. */
const usual = { targetPct: 80, withinSeconds: 20, patienceSeconds: 90 };

/** How many people the busiest hour takes, with Erlang C or A. */
export function StaffingCalculator() {
  const t = useTexts();
  const [language] = useLanguage();
  const planning = useItem('planning');
  const phone = useBoardFigure(phoneHandleTime);
  const promised = useBoardFigure(promisedServiceLevel);
  const [chosenModel, setChosenModel] = useState<Patience['model'] | null>(null);
  const model = chosenModel ?? (planning.method === 'erlang_a' ? 'erlang-a' : 'erlang-c');

  const calls = useFigure(planning.busyHourCalls, erlangLimits.callsPerHour);
  const handleTime = useFigure(phone.seconds, erlangLimits.handleSeconds);
  const target = useFigure(promised.targetPct ?? usual.targetPct, inPercent(promiseLimits.serviceLevel));
  const within = useFigure(promised.withinSeconds ?? usual.withinSeconds, erlangLimits.withinSeconds);
  const patience = useFigure(usual.patienceSeconds, erlangLimits.patienceSeconds);
  const occupancy = useFigure(planning.occupancyTargetPct, inPercent(promiseLimits.maxOccupancy));

  const work = workOf(calls.value, handleTime.value);
  const promise = promiseOf(target.value, within.value, occupancy.value);
  const callers = patienceOf(model, patience.value);
  const seconds = { seconds: formatNumber(patience.value ?? 0, language) };
  const assumption = model === 'erlang-c' ? t('planning.assumesC') : t('planning.assumesA', seconds);

  return (
    <Part
      title={t('planning.staffing')}
      how={model === 'erlang-a' && patience.value === null ? t('planning.assumesANothing') : assumption}
      figures={[calls, handleTime, target, within, patience, occupancy]}
    >
      <Segmented
        legend={t('planning.model')}
        size="small"
        className="calculator__choice"
        value={model}
        onChange={setChosenModel}
        options={[
          { value: 'erlang-c', label: t('planning.erlangC') },
          { value: 'erlang-a', label: t('planning.erlangA') },
        ]}
      />
      <div className="calculator__figures">
        <FigureField figure={calls} label={t('planning.calls')} />
        <FigureField
          figure={handleTime}
          label={t('planning.handleTime')}
          unit={t('forms.unitSeconds')}
          hint={
            handleTime.isTyped || phone.channels === 0
              ? undefined
              : t('planning.handleTimeOf', { count: phone.channels })
          }
        />
        <FigureField figure={target} label={t('planning.targetShare')} unit={t('forms.unitPercent')} />
        <FigureField figure={within} label={t('planning.within')} unit={t('forms.unitSeconds')} />
        <FigureField
          figure={occupancy}
          label={t('planning.maxOccupancy')}
          unit={t('forms.unitPercent')}
          hint={occupancy.text === '' ? t('planning.maxOccupancyHint') : undefined}
        />
        {model === 'erlang-a' && (
          <FigureField
            figure={patience}
            label={t('planning.patience')}
            unit={t('forms.unitSeconds')}
            hint={patience.isTyped ? undefined : t('planning.patienceHint')}
          />
        )}
      </div>
      {work && promise && callers && !occupancy.problem ? (
        <Outcome work={work} promise={promise} patience={callers} onBoard={planning.busyHourAgents} />
      ) : (
        <Waiting>{t('planning.fillWork')}</Waiting>
      )}
    </Part>
  );
}

interface OutcomeProps {
  readonly work: Work;
  readonly promise: ServicePromise;
  readonly patience: Patience;
  /** The agents that the board has in that hour now. */
  readonly onBoard: number | null;
}

function Outcome({ work, promise, patience, onBoard }: OutcomeProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const { occupancyMax } = useThresholds();
  const needed = agentsNeeded(work, promise, patience);
  if (!needed.ok) {
    return (
      <Waiting>
        {t('planning.tooManyAgents', { max: formatNumber(erlangLimits.agents.max, language) })}
      </Waiting>
    );
  }
  const agents = needed.result;
  const figures = figuresFor(work, agents, promise.withinSeconds, patience);
  const occupancyPct = figures.ok ? figures.result.occupancy * 100 : 0;
  const says = {
    target: formatPercent(promise.serviceLevel * 100, language),
    seconds: formatNumber(promise.withinSeconds, language),
    load: formatNumber(tidy(offeredLoad(work), 1), language),
  };
  return (
    <>
      <Answer value={formatNumber(agents, language)} unit={t('planning.needed', { count: agents })}>
        {promise.maxOccupancy === null
          ? t('planning.neededFor', says)
          : t('planning.neededForOccupancy', {
              ...says,
              occupancy: formatPercent(promise.maxOccupancy * 100, language),
            })}
      </Answer>
      <StaffingTable work={work} promise={promise} patience={patience} needed={agents} onBoard={onBoard} />
      {occupancyPct > occupancyMax && (
        <Caution>
          {t('planning.occupancyHigh', {
            agents: formatNumber(agents, language),
            occupancy: formatPercent(Math.round(occupancyPct), language),
            limit: formatPercent(occupancyMax, language),
          })}
        </Caution>
      )}
      <p className="calculator__hint">{t('planning.netOnly')}</p>
      <TakeOver target={{ entity: 'planning' }} field="busyHourAgents" value={agents} />
    </>
  );
}

function workOf(callsPerHour: number | null, handleSeconds: number | null): Work | null {
  return callsPerHour === null || handleSeconds === null ? null : { callsPerHour, handleSeconds };
}

function promiseOf(
  targetPct: number | null,
  withinSeconds: number | null,
  occupancyPct: number | null,
): ServicePromise | null {
  if (targetPct === null || withinSeconds === null) return null;
  const maxOccupancy = occupancyPct === null ? null : occupancyPct / 100;
  return { serviceLevel: targetPct / 100, withinSeconds, maxOccupancy };
}

function patienceOf(model: Patience['model'], patienceSeconds: number | null): Patience | null {
  if (model === 'erlang-c') return { model };
  return patienceSeconds === null ? null : { model, patienceSeconds };
}
