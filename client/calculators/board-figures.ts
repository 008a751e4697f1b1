/** What the board already says about the inputs of the calculators. `null` where it says nothing. */

import { isOpen } from '#shared/pitfalls/facts.ts';
import { contactCostKinds } from '#shared/planning/unit-cost.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { formatMoney } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';

/** The mean handle time of the phone channels that are open, weighed by volume where all of them have one. */
export function phoneHandleTime(strategy: Strategy): { seconds: number | null; channels: number } {
  const phones = strategy.channels.flatMap((channel) =>
    channel.kind === 'phone' && isOpen(channel) && channel.ahtSeconds
      ? [{ seconds: channel.ahtSeconds, volume: channel.volumePerYear ?? 0 }]
      : [],
  );
  if (phones.length === 0) return { seconds: null, channels: 0 };
  const isWeighed = phones.every(({ volume }) => volume > 0);
  const weights = phones.map(({ volume }) => (isWeighed ? volume : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const seconds =
    phones.reduce((sum, phone, index) => sum + phone.seconds * (weights[index] ?? 0), 0) / total;
  return { seconds: Math.round(seconds), channels: phones.length };
}

/** The service level that the board promises: of a KPI that one steers on, else of any. */
export function promisedServiceLevel(strategy: Strategy): {
  targetPct: number | null;
  withinSeconds: number | null;
} {
  const levels = strategy.kpis.filter(({ kind, target }) => kind === 'service_level' && target !== null);
  const level = levels.find(({ use }) => use === 'steer') ?? levels[0];
  return { targetPct: level?.target ?? null, withinSeconds: level?.thresholdSeconds ?? null };
}

/** The budget lines with an amount, and whether they usually pay for contact itself. */
export function budgetLines(
  strategy: Strategy,
  language: Language,
): { id: string; label: string; amountText: string; amountEur: number; isContact: boolean }[] {
  return strategy.budgetLines.flatMap(({ id, kind, amountEur }) =>
    amountEur === null
      ? []
      : [
          {
            id,
            label: titleOf(strategy, 'budgetLines', id, language),
            amountText: formatMoney(amountEur, language),
            amountEur,
            isContact: kind !== null && contactCostKinds.has(kind),
          },
        ],
  );
}

/** The contact reasons by name, with their yearly volume. */
export function reasons(
  strategy: Strategy,
  language: Language,
): { id: string; name: string; volume: number | null }[] {
  return strategy.contactReasons.map(({ id, volumePerYear }) => ({
    id,
    name: titleOf(strategy, 'contactReasons', id, language),
    volume: volumePerYear,
  }));
}

/** What an open channel that is meant to save live contact promises: one for this reason, else any. */
export function promisedShift(
  strategy: Strategy,
  reasonId: string | null,
  language: Language,
): { channel: string; shiftedPct: number; extraPct: number | null } | null {
  const promising = strategy.channels.filter(
    (channel) => isOpen(channel) && channel.assumedReductionPct !== null,
  );
  const channel =
    promising.find(({ contactReasonIds }) => reasonId !== null && contactReasonIds.includes(reasonId)) ??
    promising.find(({ contactReasonIds }) => contactReasonIds.length === 0) ??
    (reasonId === null ? promising[0] : undefined);
  if (!channel) return null;
  return {
    channel: titleOf(strategy, 'channels', channel.id, language),
    shiftedPct: channel.assumedReductionPct ?? 0,
    extraPct: channel.extraVolumePct === null ? null : Math.max(0, channel.extraVolumePct),
  };
}

/** The KPIs of some kinds, by title. */
export function kpisOfKind(
  strategy: Strategy,
  kinds: readonly string[],
  language: Language,
): { id: string; kind: string; title: string; promoterFrom: number | null }[] {
  return strategy.kpis.flatMap(({ id, kind, promoterFrom }) =>
    kind !== null && kinds.includes(kind)
      ? [{ id, kind, title: titleOf(strategy, 'kpis', id, language), promoterFrom }]
      : [],
  );
}
