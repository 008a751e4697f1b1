import { channelInIsolation } from './channel-in-isolation/channel-in-isolation.ts';
import type { Pitfall } from './definition.ts';
import { executionBeforeDirection } from './execution-before-direction/execution-before-direction.ts';
import { goalWithoutInterim } from './goal-without-interim/goal-without-interim.ts';
import { npsUpBudgetDown } from './nps-up-budget-down/nps-up-budget-down.ts';
import { outsourcingForCostOnly } from './outsourcing-for-cost-only/outsourcing-for-cost-only.ts';
import { payPerCall } from './pay-per-call/pay-per-call.ts';
import { platinumServiceWithCostBot } from './platinum-service-with-cost-bot/platinum-service-with-cost-bot.ts';
import { shiftWithoutRootCause } from './shift-without-root-cause/shift-without-root-cause.ts';
import { splendidIsolation } from './splendid-isolation/splendid-isolation.ts';
import { technologyPush } from './technology-push/technology-push.ts';
import { vulnerableShutOut } from './vulnerable-shut-out/vulnerable-shut-out.ts';
import { weakSpotWithoutPlan } from './weak-spot-without-plan/weak-spot-without-plan.ts';

/** Every pitfall that is checked, in the order in which those of equal weight are shown. */
export const catalogue: readonly Pitfall[] = [
  channelInIsolation,
  technologyPush,
  npsUpBudgetDown,
  vulnerableShutOut,
  platinumServiceWithCostBot,
  goalWithoutInterim,
  shiftWithoutRootCause,
  executionBeforeDirection,
  weakSpotWithoutPlan,
  splendidIsolation,
  payPerCall,
  outsourcingForCostOnly,
];

const byId = new Map(catalogue.map((pitfall) => [pitfall.id, pitfall]));

/** A pitfall by id; `undefined` for an id that the catalogue does not hold. */
export function pitfallById(id: string): Pitfall | undefined {
  return byId.get(id);
}
