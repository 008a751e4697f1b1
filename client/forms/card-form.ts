import { notDoingCard, topicOfCard, verdictsCard } from '#shared/elements/card-ids.ts';
import { cardIdOf, cardKindOf } from '#shared/elements/kinds.ts';
import type { ChoiceOf } from '#shared/strategy/choices.ts';
import {
  isEntityName,
  isListEntity,
  type ListEntityName,
  type SingleEntityName,
} from '#shared/strategy/entities.ts';
import type { visionTopic } from '#shared/strategy/enums/direction.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';

/** Which form belongs to something that can be selected. */
export type CardFormKind =
  | { readonly form: 'scaffold'; readonly entity: 'themes' | 'blocks'; readonly id: string }
  | { readonly form: 'note'; readonly id: string }
  | { readonly form: 'item'; readonly entity: ListEntityName; readonly id: string }
  | { readonly form: 'single'; readonly entity: SingleEntityName }
  | { readonly form: 'vision'; readonly topic: ChoiceOf<typeof visionTopic> }
  | { readonly form: 'notDoing' }
  | { readonly form: 'departments' };

const withoutForm: ReadonlySet<string> = new Set([
  'links',
  'acceptances',
  'comments',
  'reactions',
  'participants',
  'consents',
  'votes',
]);

/** The form for what is selected; `undefined` once it is gone or when there is nothing to fill in. */
export function formFor(strategy: Strategy, itemId: string): CardFormKind | undefined {
  const entity = entityOfItem(strategy, itemId);
  if (entity === 'themes' || entity === 'blocks') return { form: 'scaffold', entity, id: itemId };
  if (entity === 'notes') return { form: 'note', id: itemId };
  if (entity) return withoutForm.has(entity) ? undefined : { form: 'item', entity, id: itemId };
  const topic = topicOfCard(itemId);
  if (topic) return { form: 'vision', topic };
  if (itemId === notDoingCard) return { form: 'notDoing' };
  if (itemId === verdictsCard) return { form: 'departments' };
  if (!isEntityName(itemId) || isListEntity(itemId)) return undefined;
  const card = cardKindOf(strategy, itemId) ? undefined : cardIdOf(strategy, itemId);
  return card === undefined || card === itemId ? { form: 'single', entity: itemId } : formFor(strategy, card);
}

/** Whether departments say on this card what they think of it: themes and blocks, and figures that one of them must meet. */
export function isAgreedOn(kind: CardFormKind): boolean {
  return kind.form === 'scaffold' || (kind.form === 'item' && kind.entity === 'kpis');
}
