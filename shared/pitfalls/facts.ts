import type { ListEntityName } from '#shared/strategy/entities.ts';
import type { Channel, Strategy } from '#shared/strategy/strategy.ts';
import type { Facts, FieldPath, RipeId } from './definition.ts';
import type { Thresholds } from './thresholds.ts';

type ChannelKind = NonNullable<Channel['kind']>;
type ChannelStatus = NonNullable<Channel['status']>;
type HasStatus = { readonly status: ChannelStatus | null };
type HasKind = { readonly kind: ChannelKind | null };

/** Whether an answer is one of some values; an unfilled answer never is. */
export function isOneOf<Value extends string>(
  answer: Value | null,
  values: readonly NoInfer<Value>[],
): boolean {
  return answer !== null && values.includes(answer);
}

/** Whether a set of answers holds at least one of some values. */
export function hasAnyOf<Value extends string>(
  answers: readonly Value[],
  values: readonly NoInfer<Value>[],
): boolean {
  return answers.some((answer) => values.includes(answer));
}

/** Answered with no. Not discussed is not a no. */
export function isNo(answer: boolean | null): boolean {
  return answer === false;
}

/** Not discussed, or discussed without an answer. */
export function isUnknown(answer: boolean | null): boolean {
  return answer === null;
}

/** Whether the first number is above the second, both filled in. */
export function isAbove(value: number | null, limit: number | null): boolean {
  return value !== null && limit !== null && value > limit;
}

/** Whether the first number is below the second, both filled in. */
export function isBelow(value: number | null, limit: number | null): boolean {
  return value !== null && limit !== null && value < limit;
}

/** Whether the first number is the second or above it, both filled in. */
export function isAtLeast(value: number | null, limit: number | null): boolean {
  return value !== null && limit !== null && value >= limit;
}

/** Whether the first number is the second or below it, both filled in. */
export function isAtMost(value: number | null, limit: number | null): boolean {
  return value !== null && limit !== null && value <= limit;
}

/** Whether the first month lies before the second, both filled in. */
export function isEarlier(month: string | null, than: string | null): boolean {
  return month !== null && than !== null && month < than;
}

/** Whole calendar months from one month to another, negative when it lies before; `null` unless both are filled in. */
export function monthsBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : monthNumber(to) - monthNumber(from);
}

function monthNumber(month: string): number {
  const [year = '0', ofYear = '1'] = month.split('-');
  return Number(year) * 12 + Number(ofYear);
}

const live: readonly ChannelKind[] = ['phone', 'callback', 'chat', 'video', 'counter'];
const staffed: readonly ChannelKind[] = [
  ...live,
  'email',
  'web_form',
  'whatsapp',
  'app_messaging',
  'sms',
  'social',
  'letter',
  'community',
];
const automated: readonly ChannelKind[] = ['chatbot', 'voicebot', 'my_environment', 'web_self_service'];

/** Customers can use it now or soon. */
export function isOpen({ status }: HasStatus): boolean {
  return isOneOf(status, ['existing', 'planned', 'pilot']);
}

/** It is still to come. */
export function isComing({ status }: HasStatus): boolean {
  return isOneOf(status, ['planned', 'pilot']);
}

/** It is going, or was turned down. */
export function isClosed({ status }: HasStatus): boolean {
  return isOneOf(status, ['closing', 'rejected']);
}

/** A person answers there and then. */
export function isLive({ kind }: HasKind): boolean {
  return isOneOf(kind, live);
}

/** A person answers, at once or later. */
export function isStaffed({ kind }: HasKind): boolean {
  return isOneOf(kind, staffed);
}

/** No person answers. */
export function isAutomated({ kind }: HasKind): boolean {
  return isOneOf(kind, automated);
}

/** Part or all of the work goes to a provider. */
export function isOutsourced({ choice }: Pick<Strategy['sourcing'][number], 'choice'>): boolean {
  return isOneOf(choice, ['outsourced', 'hybrid']);
}

/** Whether a theme or block is settled enough to speak of what is missing: the group tests or has agreed, or this part is agreed. */
export function isRipe(strategy: Pick<Strategy, 'meta' | 'themes' | 'blocks'>, id: RipeId): boolean {
  if (isOneOf(strategy.meta.stage, ['test', 'agreed'])) return true;
  return [...strategy.themes, ...strategy.blocks].some((card) => card.id === id && card.status === 'agreed');
}

/** The facts of a strategy whose references all point at something. */
export function factsOf(strategy: Strategy, thresholds: Thresholds): Facts {
  return { strategy, thresholds, ripe: (id) => isRipe(strategy, id) };
}

/** Ids of items, for what a finding points at. */
export function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map((item) => item.id);
}

/** Paths of some fields of some items, item by item: `channels.c1.status`. */
export function pathsOf<Name extends ListEntityName>(
  entity: Name,
  items: readonly { readonly id: string }[],
  ...fields: readonly FieldPath<Name>[]
): string[] {
  return items.flatMap(({ id }) => fields.map((field) => `${entity}.${id}.${field}`));
}
