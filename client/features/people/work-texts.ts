import type { KeptWork } from '#client/device/kept-work.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { displayValue, labelOfPath, titleOfPath } from '#shared/strategy/paths.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue, isPlainObject } from '#shared/strategy/values.ts';
import type { Language } from '#shared/text/language.ts';

/** What something is that did not reach the board: `Briefje`, or the card and the question that it answers. */
export function labelOfWork(strategy: Strategy, work: KeptWork, language: Language): string {
  const { entity, field } = work;
  if (field === null) return definitionOf(entity).label[language];
  const path = pathOfWork(work);
  return [titleOfPath(strategy, path, language), labelOfPath(path, language)]
    .filter((part, index, parts) => part !== '' && parts.indexOf(part) === index)
    .join(' · ');
}

/** What it says, as people read it. */
export function textOfWork(strategy: Strategy, work: KeptWork, language: Language): string {
  const { field, value } = work;
  if (field !== null) return displayValue(strategy, pathOfWork(work), value, language);
  if (!isPlainObject(value)) return '';
  const { text, name } = value;
  const words = [name, text].filter((part) => typeof part === 'string' && part.trim() !== '');
  if (words.length > 0) return words.join('\n');
  return Object.entries(value)
    .filter(([, part]) => typeof part === 'string' && !isEmptyValue(part))
    .map(([, part]) => String(part))
    .join('\n');
}

function pathOfWork({ entity, itemId, field }: KeptWork): string {
  return [entity, itemId, field].filter((part) => part !== null).join('.');
}
