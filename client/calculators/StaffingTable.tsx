import type { TFunction } from 'i18next';
import { TriangleAlert } from 'lucide-react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { classNames } from '#client/ui/class-names.ts';
import { erlangLimits, type QueueFigures, type Work } from '#shared/planning/erlang.ts';
import { figuresFor, type Patience, type ServicePromise } from '#shared/planning/staffing.ts';
import { formatNumber, formatPercent } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { tidy } from './use-figure.ts';
import { useThresholds } from './use-thresholds.ts';

interface StaffingTableProps {
  readonly work: Work;
  readonly promise: ServicePromise;
  readonly patience: Patience;
  readonly needed: number;
  /** The number of agents that the board has now, which gets a row of its own. */
  readonly onBoard: number | null;
}

/** What callers and agents notice with one agent fewer and more, and with the number that is on the board. */
export function StaffingTable({ work, promise, patience, needed, onBoard }: StaffingTableProps) {
  const t = useTexts();
  const { min, max } = erlangLimits.agents;
  const board = onBoard !== null && onBoard >= min && onBoard <= max ? onBoard : null;
  const numbers = [needed - 1, needed, needed + 1, ...(board === null ? [] : [board])]
    .filter((agents) => agents >= min && agents <= max)
    .sort((one, other) => one - other);
  const hasHangUps = patience.model === 'erlang-a';
  return (
    <div className="calculator__scroll">
      <table className="calculator__table">
        <caption className="visually-hidden">
          {board === null ? t('planning.tableCaption') : t('planning.tableCaptionBoard')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('planning.agents')}</th>
            <th scope="col">{t('planning.serviceLevel')}</th>
            <th scope="col">{t('planning.occupancy')}</th>
            <th scope="col">{t('planning.answerSpeed')}</th>
            {hasHangUps && <th scope="col">{t('planning.abandoned')}</th>}
          </tr>
        </thead>
        <tbody>
          {[...new Set(numbers)].map((agents) => {
            const figures = figuresFor(work, agents, promise.withinSeconds, patience);
            return (
              <tr key={agents} className={classNames(agents === needed && 'is-answer')}>
                <th scope="row">
                  <Count agents={agents} isNeeded={agents === needed} isOnBoard={agents === board} />
                </th>
                {figures.ok ? (
                  <Cells figures={figures.result} hasHangUps={hasHangUps} />
                ) : (
                  <td colSpan={3} className="calculator__overload">
                    {t('planning.growsForever')}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Count({ agents, isNeeded, isOnBoard }: { agents: number; isNeeded: boolean; isOnBoard: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  return (
    <>
      {formatNumber(agents, language)}
      {isNeeded && <small>{t('planning.isNeeded')}</small>}
      {isOnBoard && <small>{t('planning.onBoard')}</small>}
    </>
  );
}

function Cells({ figures, hasHangUps }: { figures: QueueFigures; hasHangUps: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  const percent = (share: number) => formatPercent(tidy(share * 100, 1), language);
  const { occupancyMax } = useThresholds();
  const isHigh = figures.occupancy * 100 > occupancyMax;
  return (
    <>
      <td>{percent(figures.serviceLevel)}</td>
      <td className={classNames(isHigh && 'is-high')}>
        {isHigh && (
          <>
            <TriangleAlert size={12} strokeWidth={2} aria-hidden="true" />
            <span className="visually-hidden">{t('planning.aboveLimit')} </span>
          </>
        )}
        {percent(figures.occupancy)}
      </td>
      <td>{waitText(figures.answerSeconds, language, t)}</td>
      {hasHangUps && <td>{formatPercent(tidy(figures.abandonShare * 100, 1), language)}</td>}
    </>
  );
}

/** Seconds as people say them: a decimal where it counts, minutes once it takes long. */
function waitText(seconds: number, language: Language, t: TFunction): string {
  if (seconds >= 300)
    return t('planning.minutesOf', { value: formatNumber(Math.round(seconds / 60), language) });
  return t('planning.secondsOf', { value: formatNumber(tidy(seconds, seconds < 10 ? 1 : 0), language) });
}
