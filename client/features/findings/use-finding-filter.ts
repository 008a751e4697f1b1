import { useMemo, useSyncExternalStore } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { isSameForChecks } from '#client/sync/settled-view.ts';
import { type FindingFilter, useUi } from '#client/ui-state/ui-store.ts';
import { writersOf } from '#shared/board/writers.ts';
import { type Finding, isOpenFinding } from '#shared/pitfalls/finding.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { type FindingPlaces, parts, placesOf } from './finding-places.ts';

/** A choice in the list of filters. */
export interface FilterOption {
  readonly value: FindingFilter;
  readonly label: string;
  /** How many of these are open; of the accepted ones, how many there are. */
  readonly count: number;
}

/** What can be chosen, in the groups in which it is shown, and what the choice lets through. */
export interface FindingFiltering {
  readonly filter: FindingFilter;
  readonly general: readonly FilterOption[];
  readonly departments: readonly FilterOption[];
  readonly parts: readonly FilterOption[];
  readonly isShown: (finding: Finding) => boolean;
}

interface Placed extends FindingPlaces {
  readonly isMine: boolean;
}

const wholeStrategy = (strategy: Strategy) => strategy;

/** The filters over the findings with their counts. `isNew` says what this person has not seen before. */
export function useFindingFilter(
  findings: readonly Finding[],
  isNew: (finding: Finding) => boolean,
): FindingFiltering {
  const t = useTexts();
  const [language] = useLanguage();
  const { board, store } = useWorkshop();
  const { participantId, departmentId } = useMe();
  const clients = useSyncExternalStore(store.subscribeSession, () => store.session().clients);
  const filter = useUi((state) => state.findingFilter);
  const strategy = useStrategySelector(wholeStrategy, isSameForChecks);

  const placed = useMemo(() => {
    const wroteIt = (path: string) =>
      writersOf(board.doc, path).some((client) => clients[String(client)] === participantId);
    const placeOf = (finding: Finding): Placed => {
      const places = placesOf(finding, strategy);
      const isOurs = departmentId !== null && places.departments.has(departmentId);
      return { ...places, isMine: isOurs || finding.evidence.some(({ path }) => wroteIt(path)) };
    };
    return new Map(findings.map((finding) => [finding.pitfall, placeOf(finding)]));
  }, [findings, strategy, board, clients, participantId, departmentId]);

  return useMemo(() => {
    const passes = (wanted: FindingFilter, finding: Finding): boolean => {
      const place = placed.get(finding.pitfall);
      if (wanted === 'all') return true;
      if (wanted === 'mine') return place?.isMine ?? false;
      if (wanted === 'new') return isOpenFinding(finding) && isNew(finding);
      if (wanted === 'accepted') return !isOpenFinding(finding);
      const [kind, id = ''] = wanted.split(':');
      return (kind === 'dept' ? place?.departments : place?.parts)?.has(id) ?? false;
    };
    // As on the badge: what is still open. Those that were accepted have a count of their own.
    const counts = (value: FindingFilter, finding: Finding) =>
      passes(value, finding) && (value === 'accepted' || isOpenFinding(finding));
    const option = (value: FindingFilter, label: string): FilterOption => ({
      value,
      label,
      count: findings.filter((finding) => counts(value, finding)).length,
    });
    const isUseful = ({ value }: FilterOption) =>
      value === filter || findings.some((finding) => passes(value, finding));
    return {
      filter,
      general: [
        option('all', t('findings.filterAll')),
        option('mine', t('findings.filterMine')),
        option('new', t('findings.filterNew')),
        option('accepted', t('findings.filterAccepted')),
      ],
      departments: strategy.departments
        .map(({ id }) => option(`dept:${id}`, departmentLook(strategy.departments, id, language)?.name ?? id))
        .filter(isUseful),
      parts: parts.map(({ id, title }) => option(`part:${id}`, title[language])).filter(isUseful),
      isShown: (finding) => passes(filter, finding),
    };
  }, [findings, placed, isNew, filter, strategy.departments, language, t]);
}
