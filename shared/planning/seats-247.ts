/** What it takes to have somebody there at all times. A week has 168 hours, a contract far fewer. */
import { answer, type Calculated, firstProblem, type InputLimit, noAnswer } from './result.ts';
import { shrinkageLimit } from './shrinkage.ts';

/** Hours in a week, day and night. */
export const hoursPerWeek = 168;

/** What `fteForSeats` takes. */
export const seatLimits = {
  seats: { min: 1, max: 5000 },
  openHours: { min: 1, max: hoursPerWeek },
  contractHours: { min: 1, max: 60 },
  shrinkage: shrinkageLimit,
} as const satisfies Readonly<Record<string, InputLimit>>;

/** Seats that are staffed all the hours of the week that the line is open. */
export interface Seats {
  readonly seats: number;
  /** Hours a week; 168 is day and night. */
  readonly openHours: number;
  /** Paid hours a week of one FTE. */
  readonly contractHours: number;
  /** Share of paid time, 0 to 1. */
  readonly shrinkage: number;
}

/**
 * FTE for seats that are never empty: seats × open hours / (contract hours × (1 - shrinkage)), not rounded. One seat
 * day and night at 36 hours and 30 % shrinkage takes 6.7 FTE, and that is before a second call comes in.
 */
export function fteForSeats({ seats, openHours, contractHours, shrinkage }: Seats): Calculated<number> {
  const problem = firstProblem({ seats, openHours, contractHours, shrinkage }, seatLimits);
  if (problem) return noAnswer(problem);
  return answer((seats * openHours) / (contractHours * (1 - shrinkage)));
}
