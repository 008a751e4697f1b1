import type { CheckSettings } from '#shared/strategy/check-settings.ts';
import type { Unit } from '#shared/strategy/field.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** A number on which a check turns. */
export interface Threshold {
  /** The value that the catalogue advises. */
  readonly usual: number;
  readonly min: number;
  readonly max: number;
  /** Without a unit it is a count. */
  readonly unit?: Unit;
  readonly label: Bilingual;
}

/** The numbers on which checks turn, by name. A facilitator may set others for a workshop. */
export const thresholdDefinitions = {
  agentScreensMax: {
    usual: 3,
    min: 1,
    max: 20,
    label: { nl: 'Losse schermen per medewerker, hooguit', en: 'Separate screens per agent, at most' },
  },
  leadTimeMax: {
    usual: 12,
    min: 1,
    max: 60,
    unit: 'months',
    label: { nl: 'Doorlooptijd van een systeem, hooguit', en: 'Lead time of a system, at most' },
  },
  peakUplift: {
    usual: 30,
    min: 1,
    max: 300,
    unit: 'percent',
    label: { nl: 'Extra drukte die als grote piek telt', en: 'Extra volume that counts as a major peak' },
  },
  trainingMinEur: {
    usual: 300,
    min: 0,
    max: 10_000,
    unit: 'eur',
    label: {
      nl: 'Opleiding per medewerker per jaar, minstens',
      en: 'Training per employee a year, at least',
    },
  },
  cutPct: {
    usual: -5,
    min: -100,
    max: 0,
    unit: 'percent',
    label: { nl: 'Daling die als bezuiniging telt', en: 'Decrease that counts as a cut' },
  },
  shiftPct: {
    usual: 20,
    min: 1,
    max: 100,
    unit: 'percent',
    label: { nl: 'Grote verschuiving naar digitaal, vanaf', en: 'Major shift to digital, from' },
  },
  shiftMonths: {
    usual: 12,
    min: 1,
    max: 60,
    unit: 'months',
    label: { nl: 'Snelle verschuiving naar digitaal, binnen', en: 'Fast shift to digital, within' },
  },
  smallFte: {
    usual: 25,
    min: 1,
    max: 500,
    unit: 'fte',
    label: { nl: 'Klein contactcenter, onder', en: 'Small contact centre, below' },
  },
  interimAfter: {
    usual: 12,
    min: 1,
    max: 60,
    unit: 'months',
    label: { nl: 'Doel zonder tussendoel, hooguit', en: 'Goal without an interim goal, at most' },
  },
  reviewMax: {
    usual: 12,
    min: 1,
    max: 36,
    unit: 'months',
    label: { nl: 'Tijd tussen herzieningen, hooguit', en: 'Time between reviews, at most' },
  },
  techSharePct: {
    usual: 60,
    min: 1,
    max: 100,
    unit: 'percent',
    label: {
      nl: 'Aandeel techniek in de roadmap dat te veel is, vanaf',
      en: 'Share of technology in the roadmap that is too much, from',
    },
  },
  techShareOf: {
    usual: 5,
    min: 1,
    max: 50,
    label: {
      nl: 'Initiatieven waarbij dat aandeel telt, vanaf',
      en: 'Initiatives for which that share counts, from',
    },
  },
  historyMin: {
    usual: 24,
    min: 1,
    max: 60,
    unit: 'months',
    label: { nl: 'Volumehistorie, minstens', en: 'Volume history, at least' },
  },
  longlistMin: {
    usual: 4,
    min: 1,
    max: 20,
    label: { nl: 'Partners op de longlist, minstens', en: 'Providers on the longlist, at least' },
  },
  priceWeightMax: {
    usual: 50,
    min: 0,
    max: 100,
    unit: 'percent',
    label: {
      nl: 'Gewicht van de prijs bij de keuze, hooguit',
      en: 'Weight of price in the selection, at most',
    },
  },
  contractMin: {
    usual: 36,
    min: 1,
    max: 120,
    unit: 'months',
    label: { nl: 'Looptijd van een contract, minstens', en: 'Term of a contract, at least' },
  },
  contractShort: {
    usual: 12,
    min: 1,
    max: 120,
    unit: 'months',
    label: { nl: 'Looptijd die een risico is, tot en met', en: 'Term that is a risk, up to and including' },
  },
  occupancyMax: {
    usual: 85,
    min: 1,
    max: 100,
    unit: 'percent',
    label: { nl: 'Bezettingsgraad, hooguit', en: 'Occupancy, at most' },
  },
  shrinkageMin: {
    usual: 25,
    min: 0,
    max: 100,
    unit: 'percent',
    label: { nl: 'Shrinkage, minstens', en: 'Shrinkage, at least' },
  },
} as const satisfies Readonly<Record<string, Threshold>>;

/** Name of a threshold. */
export type ThresholdName = keyof typeof thresholdDefinitions;

/** A full set of thresholds. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;

/** Every name, in the order in which they are shown. */
export const thresholdNames = Object.keys(thresholdDefinitions) as readonly ThresholdName[];

/** The numbers that the catalogue advises. */
export const defaultThresholds: Thresholds = Object.freeze(
  Object.fromEntries(thresholdNames.map((name) => [name, thresholdDefinitions[name].usual])) as Record<
    ThresholdName,
    number
  >,
);

/** The numbers that a group checks with: the usual ones and those that it set otherwise, as far as they make sense. */
export function thresholdsOf({ thresholds }: CheckSettings): Thresholds {
  const known = thresholdNames.filter((name) => {
    const value = thresholds[name];
    const { min, max } = thresholdDefinitions[name];
    return value !== undefined && value >= min && value <= max;
  });
  return { ...defaultThresholds, ...Object.fromEntries(known.map((name) => [name, thresholds[name]])) };
}
