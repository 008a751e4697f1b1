import type { Language } from '#shared/text/language.ts';
import { blockScaffold } from './blocks.ts';
import { definitionOf, type EntityName, isEntityName, isListEntity } from './entities.ts';
import { fieldMeta } from './field.ts';
import { entityOfItem, itemIn, itemsOf, type Strategy } from './strategy.ts';
import { themeScaffold } from './themes.ts';

/** Fields that can name an item, in order of preference. */
const namingFields = ['name', 'title', 'text', 'scope', 'statement'] as const;

/**
 * What a card is called: its name, a frame its title, else the first line of its text or scope, else the label of its kind, else the
 * name of the entity. Themes, blocks and single entities have a fixed title.
 */
export function titleOf(
  strategy: Strategy,
  entity: EntityName,
  id: string | null,
  language: Language,
): string {
  const fixed = id === null ? undefined : fixedTitle(entity, id, language);
  if (fixed !== undefined) return fixed;
  const definition = definitionOf(entity);
  const item = id !== null && isListEntity(entity) ? itemIn(itemsOf(strategy, entity), id) : undefined;
  return item ? titleOfItem(entity, item, language) : definition.label[language];
}

/** What an item is called, for whoever has it at hand; themes and blocks have a fixed title, which this does not know. */
export function titleOfItem(
  entity: EntityName,
  item: Readonly<Record<string, unknown>>,
  language: Language,
): string {
  for (const field of namingFields) {
    const line = firstLine(item[field]);
    if (line) return line;
  }
  return kindLabel(entity, item, language) ?? definitionOf(entity).label[language];
}

function fixedTitle(entity: EntityName, id: string, language: Language): string | undefined {
  if (entity === 'themes') return themeScaffold(id)?.title[language];
  if (entity === 'blocks') return blockScaffold(id)?.title[language];
  return undefined;
}

function firstLine(value: unknown): string {
  return typeof value === 'string' ? (value.trim().split('\n')[0] ?? '') : '';
}

function kindLabel(
  entity: EntityName,
  item: Readonly<Record<string, unknown>>,
  language: Language,
): string | undefined {
  for (const field of ['kind', 'topic', 'pitfall', 'verdict']) {
    const schema = definitionOf(entity).fields[field];
    const value = item[field];
    if (!schema || typeof value !== 'string') continue;
    return fieldMeta(schema).options?.labels[value]?.[language];
  }
  return undefined;
}

/**
 * What anything that can be pointed at is called: an item, theme or block by id, or an entity by name.
 * `undefined` when there is no such thing.
 */
export function titleOfAnything(strategy: Strategy, id: string, language: Language): string | undefined {
  const entity = entityOfItem(strategy, id);
  if (entity) return titleOf(strategy, entity, id, language);
  return isEntityName(id) ? definitionOf(id).plural[language] : undefined;
}
