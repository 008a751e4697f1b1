import { type ThresholdName, thresholdNames } from '#shared/pitfalls/thresholds.ts';

const groups = {
  direction: ['interimAfter', 'reviewMax', 'techSharePct', 'techShareOf', 'leadTimeMax'],
  money: ['trainingMinEur', 'cutPct', 'shiftPct', 'shiftMonths'],
  sourcing: ['longlistMin', 'priceWeightMax', 'contractMin', 'contractShort'],
} as const satisfies Readonly<Record<string, readonly ThresholdName[]>>;

/** A subject under which thresholds are shown together. */
export type ThresholdGroup = keyof typeof groups | 'operation';

/** The thresholds by subject, each once; what belongs to no other subject is about the daily operation. */
export const thresholdGroups: readonly {
  readonly group: ThresholdGroup;
  readonly names: readonly ThresholdName[];
}[] = [
  { group: 'direction', names: groups.direction },
  { group: 'money', names: groups.money },
  { group: 'operation', names: thresholdNames.filter((name) => !isGrouped(name)) },
  { group: 'sourcing', names: groups.sourcing },
];

function isGrouped(name: ThresholdName): boolean {
  return Object.values(groups).some((names) => names.some((one) => one === name));
}
