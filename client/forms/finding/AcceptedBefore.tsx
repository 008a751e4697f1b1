import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { overSince } from '#shared/pitfalls/acceptance.ts';
import { changedFacts } from '#shared/pitfalls/changed-facts.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { displayValue, labelOfPath, titleOfPath } from '#shared/strategy/paths.ts';
import type { Acceptance, Strategy } from '#shared/strategy/strategy.ts';
import { formatDate } from '#shared/text/format.ts';
import { isSameJson } from './is-same-json.ts';
import { withoutFullStop } from './present-changes.ts';
import { useAcceptedBy } from './use-accepted-by.ts';

/** Tells that a finding was accepted once, by whom and why, and what has changed since that it counts no more. */
export function AcceptedBefore({ finding, acceptance }: { finding: Finding; acceptance: Acceptance }) {
  const t = useTexts();
  const [language] = useLanguage();
  const by = useAcceptedBy(acceptance);
  const since = overSince(acceptance.until);
  const isExpired = acceptance.fingerprint === finding.fingerprint && since !== null;
  // What was accepted before this was kept says nothing of its facts.
  const knowsFacts = acceptance.evidence.length > 0;
  return (
    <div className="finding__before">
      <p>{t('findings.acceptedBefore', { by, reason: acceptance.reason || t('findings.noReason') })}</p>
      {isExpired && (
        <p>
          {t('findings.expired', {
            until: formatDate(acceptance.until, language),
            since: formatDate(since, language),
          })}
        </p>
      )}
      {!isExpired && <p>{knowsFacts ? t('findings.factsChanged') : t('findings.factsChangedSomehow')}</p>}
      {!isExpired && knowsFacts && <Changes finding={finding} acceptance={acceptance} />}
    </div>
  );
}

/** What a fact was and what it is; `null` for what plays no part before or after. */
interface ShownChange {
  readonly path: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

function Changes({ finding, acceptance }: { finding: Finding; acceptance: Acceptance }) {
  const t = useTexts();
  const [language] = useLanguage();
  const changes = useStrategySelector(
    useCallback(
      (strategy: Strategy) =>
        changedFacts(acceptance.evidence as Finding['evidence'], finding.evidence).map(
          (fact): ShownChange => {
            const shown = (value: unknown) => displayValue(strategy, fact.path, value, language);
            const card = withoutFullStop(titleOfPath(strategy, fact.path, language));
            const label = labelOfPath(fact.path, language);
            return {
              path: fact.path,
              name: card === label ? label : t('findings.factName', { card, label }),
              before: fact.kind === 'came' ? null : shown(fact.before),
              after: fact.kind === 'went' ? null : shown(fact.after),
            };
          },
        ),
      [finding, acceptance, language, t],
    ),
    isSameJson,
  );
  return (
    <ul className="fact-changes">
      {changes.map((change) => (
        <li key={change.path}>
          <span className="fact-changes__name">{t('findings.changeName', { name: change.name })}</span>{' '}
          <Change change={change} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change: { before, after } }: { change: ShownChange }) {
  const t = useTexts();
  if (before === null) return <span>{t('findings.factCame', { value: after ?? '' })}</span>;
  if (after === null) return <span>{t('findings.factWent', { value: before })}</span>;
  return <OldAndNew before={before} after={after} />;
}

interface OldAndNewProps {
  readonly before: string;
  readonly after: string;
  /** It has not been done yet. */
  readonly isPlanned?: boolean;
}

/** "Gepland → Pilot": the old value struck through, the new one behind it; read aloud as "was, is now". */
export function OldAndNew({ before, after, isPlanned = false }: OldAndNewProps) {
  const t = useTexts();
  const values = { before, after };
  return (
    <>
      <span className="visually-hidden">
        {isPlanned ? t('findings.isBecomes', values) : t('findings.wasIsNow', values)}
      </span>
      <span aria-hidden="true">
        <span className="fact-changes__old">{before}</span>
        <span className="fact-changes__arrow">{' → '}</span>
        <span className="fact-changes__new">{after}</span>
      </span>
    </>
  );
}
