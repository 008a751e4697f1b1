import { cardIdOf, faceOf } from '#shared/elements/kinds.ts';
import { type Change, withChanges } from '#shared/pitfalls/fix.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { displayValue, labelOfPath, titleOfPath, valueAt } from '#shared/strategy/paths.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { isEmptyValue } from '#shared/strategy/values.ts';
import type { Language } from '#shared/text/language.ts';

/** A change of a fix in words, before it is made. */
export type PresentedChange =
  | {
      readonly kind: 'set';
      readonly path: string;
      readonly card: string;
      readonly label: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'note';
      readonly path: string;
      /** The card that it hangs under; `null` for a loose one. */
      readonly card: string | null;
      readonly text: string;
    }
  | {
      readonly kind: 'add';
      readonly path: string;
      /** What it is: "Doel". */
      readonly what: string;
      readonly facts: readonly { readonly label: string; readonly text: string }[];
    };

/** Puts the changes of a fix into words; references to what it adds read as they will. */
export function presentChanges(
  changes: readonly Change[],
  strategy: Strategy,
  language: Language,
): readonly PresentedChange[] {
  const after = withChanges(strategy, changes);
  return changes.map((change, position): PresentedChange => {
    if ('set' in change) {
      const path = change.set;
      return {
        kind: 'set',
        path,
        card: withoutFullStop(titleOfPath(strategy, path, language)),
        label: labelOfPath(path, language),
        before: displayValue(strategy, path, valueAt(strategy, path), language),
        after: displayValue(after, path, change.value, language),
      };
    }
    const { add, id, values } = change;
    const path = `${add}.${position}`;
    if (add === 'notes') {
      const item = values['item'];
      const text = String(values['text'] ?? '');
      return {
        kind: 'note',
        path,
        card: typeof item === 'string' ? cardTitle(after, item, language) : null,
        text,
      };
    }
    const facts = Object.entries(values)
      .filter(([, value]) => !isEmptyValue(value))
      .map(([field, value]) => {
        const place = `${add}.${id}.${field}`;
        return { label: labelOfPath(place, language), text: displayValue(after, place, value, language) };
      });
    return { kind: 'add', path, what: definitionOf(add).label[language], facts };
  });
}

/** The title of the card on which something stands, as it reads inside a sentence. */
export function cardTitle(strategy: Strategy, item: string, language: Language): string {
  const card = cardIdOf(strategy, item);
  return withoutFullStop((card && faceOf(strategy, card, language)?.title) || item);
}

/** A goal is called by its text, which may be a sentence. */
export function withoutFullStop(title: string): string {
  return title.replace(/\.$/, '');
}
