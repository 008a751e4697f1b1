import type { ReactNode } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import { type ThresholdName, thresholdDefinitions, thresholdNames } from '#shared/pitfalls/thresholds.ts';
import type { CheckSettings } from '#shared/strategy/check-settings.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import { unitOf } from './threshold-unit.ts';

const checksOf = ({ checks }: Strategy) => checks;

/** How this workshop is checked, where that is not the usual way; for everyone to read. */
export function CheckSummary() {
  const t = useTexts();
  const settings = useStrategySelector(checksOf);
  const deviating = deviatingThresholds(settings);
  const off = Object.keys(settings.switchedOff);
  if (settings.profile === 'core' && deviating.length + off.length === 0) return null;
  return (
    <section className="findings__checks" aria-label={t('checks.summary')}>
      {settings.profile === 'all' && <p>{t('checks.everything')}</p>}
      {deviating.length > 0 && (
        <details className="findings__folded">
          <summary>{t('checks.otherThresholds', { count: deviating.length })}</summary>
          <ul>
            {deviating.map(({ name, value }) => (
              <ThresholdLine key={name} name={name} value={value} />
            ))}
          </ul>
        </details>
      )}
      {off.length > 0 && (
        <details className="findings__folded">
          <summary>{t('checks.offCount', { count: off.length })}</summary>
          <ul className="findings__past">
            {off.map((pitfall) => (
              <SwitchedOffPitfall key={pitfall} pitfall={pitfall} settings={settings} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function deviatingThresholds({ thresholds }: CheckSettings) {
  return thresholdNames.flatMap((name) => {
    const value = thresholds[name];
    return value === undefined || value === thresholdDefinitions[name].usual ? [] : [{ name, value }];
  });
}

function ThresholdLine({ name, value }: { name: ThresholdName; value: number }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { label, usual } = thresholdDefinitions[name];
  const unit = unitOf(name);
  return (
    <li>
      {t('checks.thresholdLine', {
        label: label[language],
        value: formatWithUnit(value, unit, language),
        usual: formatWithUnit(usual, unit, language),
      })}
    </li>
  );
}

interface SwitchedOffPitfallProps {
  readonly pitfall: string;
  readonly settings: CheckSettings;
  readonly children?: ReactNode;
}

/** A pitfall that is not looked for: which, why, and who decided that. */
export function SwitchedOffPitfall({ pitfall, settings, children }: SwitchedOffPitfallProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const off = settings.switchedOff[pitfall];
  if (!off) return null;
  const by = off.by || t('findings.someone');
  return (
    <li>
      <h3>{pitfallById(pitfall)?.text.title[language] ?? pitfall}</h3>
      <p className="finding__reason">{off.reason || t('findings.noReason')}</p>
      <p className="finding__source">
        {off.at ? t('findings.acceptedBy', { by, date: formatDate(off.at, language) }) : by}
      </p>
      {children}
    </li>
  );
}
