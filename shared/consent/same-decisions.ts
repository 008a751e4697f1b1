import { serverEntities, serverFieldsOf } from '#shared/board/roots.ts';
import { toStrategyFile } from '#shared/strategy/file/write.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** What people say about the strategy and where things lie can change without changing what is agreed. */
const besideTheStrategy: ReadonlySet<string> = new Set(['notes', 'links', 'comments', 'layout']);

/** Whether two snapshots say the same: every answer, translation and accepted pitfall. */
export function isSameDecisions(one: Strategy, other: Strategy): boolean {
  return decisionsIn(one) === decisionsIn(other);
}

function decisionsIn(strategy: Strategy): string {
  const file = Object.entries(toStrategyFile(strategy)).filter(
    ([part]) => !besideTheStrategy.has(part) && !serverEntities.has(part),
  );
  const serverFields = serverFieldsOf('meta');
  const isOfServer = (part: string, field: string) => part === 'meta' && serverFields.has(field);
  return JSON.stringify(
    file.map(([part, value]) => [
      part,
      part === 'meta' ? Object.entries(value as object).filter(([field]) => !isOfServer(part, field)) : value,
    ]),
  );
}
