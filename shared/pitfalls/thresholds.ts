/** The numbers on which checks turn, by name. Facilitators may set others; percentages are 0 to 100. */
export const defaultThresholds = {
  /** Separate screens an agent works in, in number. */
  agentScreensMax: 3,
  /** Lead time of a system, in months. */
  leadTimeMax: 12,
  /** Extra traffic in a peak, in percent. */
  peakUplift: 30,
  /** Training, in euros per employee per year. */
  trainingMinEur: 300,
  /** A budget line that falls, in percent. */
  cutPct: -5,
  /** Live contact meant to move to digital, in percent, and within how many months. */
  shiftPct: 20,
  shiftMonths: 12,
  /** A small contact centre, in FTE. */
  smallFte: 25,
  /** A goal further away needs an interim goal, in months. */
  interimAfter: 12,
  /** Longest time between two reviews of the strategy, in months. */
  reviewMax: 12,
  /** Share of technology among initiatives, in percent, from this many initiatives on. */
  techSharePct: 60,
  techShareOf: 5,
  /** Volume history, in months. */
  historyMin: 24,
  /** Providers on the longlist, in number. */
  longlistMin: 4,
  /** Weight of price in a selection, in percent. */
  priceWeightMax: 50,
  /** Contract with a provider, in months: advised, and clearly too short. */
  contractMin: 36,
  contractShort: 12,
  /** Occupancy, in percent. */
  occupancyMax: 85,
  /** Shrinkage, in percent. */
  shrinkageMin: 25,
} as const satisfies Readonly<Record<string, number>>;

/** A full set of thresholds. */
export type Thresholds = Readonly<Record<keyof typeof defaultThresholds, number>>;
