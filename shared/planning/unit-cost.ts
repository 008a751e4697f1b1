/**
 * What contact costs per contact and per customer. Cost per contact rises when the easy contacts disappear, although
 * that is a success; cost per customer tells whether service became cheaper. Source: Ziptone, "Kosten per gesprek".
 */
import { answer, type Calculated, firstProblem, type InputLimit, noAnswer } from './result.ts';

/** What `unitCost` takes, each per year. */
export const unitCostLimits = {
  costEur: { min: 0, max: 100_000_000_000 },
  contacts: { min: 1, max: 10_000_000_000 },
  customers: { min: 1, max: 10_000_000_000 },
} as const satisfies Readonly<Record<string, InputLimit>>;

/** Cost, contacts and customers of a year; `null` is unknown. */
export interface YearOfContact {
  readonly costEur: number | null;
  readonly contacts: number | null;
  readonly customers: number | null;
}

/** Unrounded; `null` for what cannot be known from what was given. */
export interface UnitCost {
  /** Euros per contact. */
  readonly perContact: number | null;
  /** Euros per customer a year. */
  readonly perCustomer: number | null;
  /** Contacts per customer a year. */
  readonly contactRatio: number | null;
}

/** The unit costs that the known figures allow. */
export function unitCost({ costEur, contacts, customers }: YearOfContact): Calculated<UnitCost> {
  const problem = firstProblem(
    { costEur: costEur ?? 0, contacts: contacts ?? 1, customers: customers ?? 1 },
    unitCostLimits,
  );
  if (problem) return noAnswer(problem);
  return answer({
    perContact: ratio(costEur, contacts),
    perCustomer: ratio(costEur, customers),
    contactRatio: ratio(contacts, customers),
  });
}

/** The kinds of budget line that pay for contact itself; research, projects and change programmes come on top. */
export const contactCostKinds: ReadonlySet<string> = new Set([
  'staff_live',
  'staff_support',
  'provider',
  'agency',
  'technology',
  'training',
  'facilities',
]);

function ratio(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one / other;
}
