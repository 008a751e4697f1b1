import { itemsOnCard } from '#shared/elements/items-on-card.ts';
import type { ChoiceOf } from '#shared/strategy/choices.ts';
import type { ItemOf } from '#shared/strategy/entities.ts';
import { reactionKind } from '#shared/strategy/enums/board.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

/** What somebody said about something on the board without a word. */
export type Reaction = ItemOf<'reactions'>;

/** Which of the few reactions that there are. */
export type ReactionKind = ChoiceOf<typeof reactionKind>;

/** Everyone who reacted in one way: each person once, the first to do so first. */
export interface ReactionTotal {
  readonly kind: ReactionKind;
  readonly people: readonly Reaction[];
}

/** Who somebody is, to know their own reactions. */
export interface Reactor {
  readonly participantId: string;
  readonly name: string;
  readonly departmentId: string | null;
}

type Reactions = Strategy['reactions'];

interface ReactionIndex {
  readonly byItem: ReadonlyMap<string, readonly Reaction[]>;
  readonly byCard: Map<string, { readonly given: readonly Reaction[]; readonly totals: Totals }>;
}

type Totals = readonly ReactionTotal[];

const none: Totals = [];
const indexes = new WeakMap<Reactions, ReactionIndex>();

function indexOf(reactions: Reactions): ReactionIndex {
  let index = indexes.get(reactions);
  if (!index) {
    const byItem = new Map<string, Reaction[]>();
    for (const reaction of reactions) {
      if (reaction.item === null || reaction.kind === null) continue;
      const own = byItem.get(reaction.item);
      if (own) own.push(reaction);
      else byItem.set(reaction.item, [reaction]);
    }
    index = { byItem, byCard: new Map() };
    indexes.set(reactions, index);
  }
  return index;
}

/**
 * The reactions to a card or note and to what stands on it, in the order of the model; kinds that nobody gave are left
 * out. The same list until somebody reacts to anything, or other things come to stand on the card.
 */
export function reactionsOn(strategy: Strategy, cardId: string): Totals {
  const { byItem, byCard } = indexOf(strategy.reactions);
  if (byItem.size === 0) return none;
  const given = itemsOnCard(strategy, cardId).flatMap((item) => byItem.get(item) ?? []);
  if (given.length === 0) return none;
  const known = byCard.get(cardId);
  if (known?.given.length === given.length && given.every((one, at) => one === known.given[at]))
    return known.totals;
  const totals = totalsOf(given);
  byCard.set(cardId, { given, totals });
  return totals;
}

function totalsOf(given: readonly Reaction[]): Totals {
  return reactionKind.values.flatMap((kind): ReactionTotal[] => {
    const people = new Map<string, Reaction>();
    for (const reaction of given.filter((one) => one.kind === kind).sort(byMoment)) {
      const person = personOf(reaction);
      if (!people.has(person)) people.set(person, reaction);
    }
    return people.size === 0 ? [] : [{ kind, people: [...people.values()] }];
  });
}

function byMoment(one: Reaction, other: Reaction): number {
  const [a, b] = [one.at ?? '', other.at ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A reaction from a file may not know its participant any more; then the name and the department tell people apart. */
function personOf({ authorId, by, departmentId }: Reaction): string {
  return authorId ?? `${by}\n${departmentId ?? ''}`;
}

/** Whether a reaction is this person's own. */
export function isReactionOf(reaction: Reaction, { participantId, name, departmentId }: Reactor): boolean {
  if (reaction.authorId !== null) return reaction.authorId === participantId;
  return reaction.by === name && reaction.departmentId === departmentId;
}

/** Ids of all that a person gave of one kind to a card or note: more than one when two tabs did so at once. */
export function ownReactions(
  strategy: Strategy,
  cardId: string,
  kind: ReactionKind,
  person: Reactor,
): readonly string[] {
  const { byItem } = indexOf(strategy.reactions);
  return itemsOnCard(strategy, cardId)
    .flatMap((item) => byItem.get(item) ?? [])
    .flatMap((one) => (one.kind === kind && isReactionOf(one, person) ? [one.id] : []));
}

/** What people reacted to, with the totals: most reactions first. */
export function reactionTotals(
  strategy: Strategy,
): readonly { readonly item: string; readonly totals: Totals }[] {
  const countOf = (totals: Totals) => totals.reduce((sum, { people }) => sum + people.length, 0);
  return [...indexOf(strategy.reactions).byItem]
    .map(([item, given]) => ({ item, totals: totalsOf(given) }))
    .sort((one, other) => countOf(other.totals) - countOf(one.totals));
}
