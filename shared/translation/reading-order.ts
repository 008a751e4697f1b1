import { type BlockId, blockScaffolds } from '#shared/strategy/blocks.ts';
import { type EntityName, entityNames, isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { pillar } from '#shared/strategy/enums/agreement.ts';
import { visionTopic } from '#shared/strategy/enums/direction.ts';
import { answersOf, type Goal, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { TranslationChapter } from './chapters.ts';

/** A card, with its answers, and the chapter that it is written in. */
export interface CardInOrder {
  readonly chapter: TranslationChapter;
  readonly entity: EntityName;
  /** Null for a single entity. */
  readonly id: string | null;
  readonly values: Readonly<Record<string, unknown>>;
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** Every card of a strategy once, in the order in which the document tells of them. */
export function cardsInOrder(strategy: Strategy): readonly CardInOrder[] {
  const cards = new Map<string, CardInOrder>();
  const put = (chapter: TranslationChapter, entity: EntityName, items?: readonly Item[]) => {
    const all = isListEntity(entity)
      ? (items ?? itemsOf(strategy, entity)).map((item) => ({ id: item.id, values: item }))
      : [{ id: null, values: answersOf(strategy, entity) }];
    for (const { id, values } of all) {
      const key = `${entity}.${id ?? ''}`;
      if (!cards.has(key)) cards.set(key, { chapter, entity, id, values });
    }
  };
  const putShown = (chapter: TranslationChapter, shows: readonly string[]) => {
    for (const name of shows) if (isEntityName(name)) put(chapter, name);
  };
  const decisionsAbout = (id: string) => strategy.decisions.filter(({ item }) => item === id);

  put('cover', 'meta');
  for (const entity of ['profile', 'orgGoals', 'modelWeaknesses', 'ambition'] as const) {
    put('starting-point', entity);
  }
  for (const topic of visionTopic.values) {
    put(
      'vision',
      'visionStatements',
      strategy.visionStatements.filter((one) => one.topic === topic),
    );
  }
  put('vision', 'visionStatements');
  put('goals', 'goals', goalsInOrder(strategy.goals));
  put('goals', 'goals');
  put('goals', 'kpis');
  for (const { id, shows } of themeScaffolds) {
    put(
      'themes',
      'themes',
      strategy.themes.filter((theme) => theme.id === id),
    );
    putShown('themes', shows);
    put('themes', 'decisions', decisionsAbout(id));
  }
  for (const { id, shows } of blocksInOrder()) {
    put(
      'building-blocks',
      'blocks',
      strategy.blocks.filter((block) => block.id === id),
    );
    if (id !== 'roadmap') putShown('building-blocks', shows);
    put('building-blocks', 'decisions', decisionsAbout(id));
  }
  put('roadmap', 'initiatives');
  put('pitfalls', 'acceptances');
  put('sign-off', 'consents');
  put('appendices', 'decisions');
  put('appendices', 'votes');
  put(
    'appendices',
    'notes',
    strategy.notes.filter(({ parked }) => parked),
  );
  put('appendices', 'comments', openThreads(strategy));
  for (const entity of entityNames) put('board', entity);
  return [...cards.values()];
}

function blocksInOrder(): readonly { readonly id: BlockId; readonly shows: readonly string[] }[] {
  return pillar.values.flatMap((part) => blockScaffolds.filter((block) => block.pillar === part));
}

/** Each goal that stands on its own, followed by the steps towards it. */
function goalsInOrder(goals: readonly Goal[]): readonly Goal[] {
  const steps = new Map<string | null, Goal[]>();
  for (const goal of goals) steps.set(goal.parentId, [...(steps.get(goal.parentId) ?? []), goal]);
  const under = (parentId: string | null): readonly Goal[] =>
    (steps.get(parentId) ?? []).flatMap((goal) => [goal, ...under(goal.id)]);
  return under(null);
}

/** Comments that are not resolved, each followed by its answers. */
function openThreads({ comments }: Strategy): Strategy['comments'] {
  const open = comments.filter(({ resolved, replyTo }) => replyTo === null && !resolved);
  return open.flatMap((first) => [first, ...comments.filter(({ replyTo }) => replyTo === first.id)]);
}
