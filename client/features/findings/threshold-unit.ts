import { type ThresholdName, thresholdDefinitions } from '#shared/pitfalls/thresholds.ts';

/** What a threshold counts; `undefined` for a plain count. */
export function unitOf(name: ThresholdName) {
  const definition = thresholdDefinitions[name];
  return 'unit' in definition ? definition.unit : undefined;
}
