import { useMemo } from 'react';
import { useFindings, useWorkshop } from '#client/sync/hooks.ts';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import { type Finding, isOpenFinding } from '#shared/pitfalls/finding.ts';
import { entityOfItem } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { outlineCardOf } from './outline-model.ts';

/** The finding that a closed card tells. */
export interface CardFinding {
  readonly pitfall: string;
  readonly severity: Severity;
  readonly title: string;
}

const severities: readonly Severity[] = ['risk', 'warning', 'hint'];

/**
 * The worst open finding of each card, by the id of the card. Departments have none: a finding names them to say who
 * is missing, not what is wrong with them.
 */
export function useWorstFindings(language: Language): ReadonlyMap<string, CardFinding> {
  const findings = useFindings();
  const { store } = useWorkshop();
  return useMemo(() => {
    const strategy = store.strategy();
    const worst = new Map<string, CardFinding>();
    const open = findings.filter(isOpenFinding);
    for (const severity of severities) {
      for (const finding of open.filter((one) => one.severity === severity)) {
        const { pitfall, items } = finding;
        const title = pitfallById(pitfall)?.text.title[language] ?? pitfall;
        for (const item of items) {
          const card = outlineCardOf(strategy, item);
          const isDepartment = card !== undefined && entityOfItem(strategy, card) === 'departments';
          if (card && !isDepartment && !worst.has(card)) worst.set(card, { pitfall, severity, title });
        }
      }
    }
    return worst;
  }, [findings, store, language]);
}

/** The open findings about a card, the worst first. */
export function useFindingsOfCard(id: string): readonly Finding[] {
  const findings = useFindings();
  const { store } = useWorkshop();
  return useMemo(() => {
    const strategy = store.strategy();
    return findings.filter(
      (finding) =>
        isOpenFinding(finding) && finding.items.some((item) => outlineCardOf(strategy, item) === id),
    );
  }, [findings, id, store]);
}
