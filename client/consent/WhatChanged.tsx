import { useCallback } from 'react';
import { OldAndNew } from '#client/forms/finding/AcceptedBefore.tsx';
import { isSameJson } from '#client/forms/finding/is-same-json.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { changesSince } from '#shared/consent/changes.ts';
import { displayValue, labelOfPath, titleOfPath } from '#shared/strategy/paths.ts';
import type { Consent, Strategy } from '#shared/strategy/strategy.ts';

/** More than so many changes are counted rather than listed. */
const mostListed = 6;

interface ShownChange {
  readonly path: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What became different since a verdict was given: each field with its old and its new value. */
export function WhatChanged({ consent }: { consent: Consent }) {
  const t = useTexts();
  const [language] = useLanguage();
  const isWhole = consent.item === null;
  const changes = useStrategySelector(
    useCallback(
      (strategy: Strategy) =>
        changesSince(strategy, consent).map((fact): ShownChange => {
          const shown = (value: unknown) => displayValue(strategy, fact.path, value, language);
          const label = labelOfPath(fact.path, language);
          const card = titleOfPath(strategy, fact.path, language).replace(/\.$/, '');
          return {
            path: fact.path,
            name: isWhole && card !== label ? t('consent.fieldOfCard', { card, label }) : label,
            before: shown('before' in fact ? fact.before : null),
            after: shown('after' in fact ? fact.after : null),
          };
        }),
      [consent, language, isWhole, t],
    ),
    isSameJson,
  );
  const hidden = changes.length - mostListed;
  return (
    <ul className="fact-changes consent-changes">
      {changes.slice(0, mostListed).map(({ path, name, before, after }) => (
        <li key={path}>
          <span className="fact-changes__name">{t('consent.changeOf', { name })}</span>{' '}
          <OldAndNew before={before} after={after} />
        </li>
      ))}
      {hidden > 0 && <li>{t('consent.moreChanges', { count: hidden })}</li>}
    </ul>
  );
}
