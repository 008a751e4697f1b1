import type { Target } from '#shared/board/board.ts';
import type { FieldMeta } from '#shared/strategy/field.ts';
import type { Language } from '#shared/text/language.ts';

/** What every field editor gets from the frame around it. */
export interface EditorProps {
  /** The item or single entity whose form this is. */
  readonly target: Target;
  /** Name of the field within the item, with a dot for a part: `contract.payBasis`. */
  readonly path: string;
  readonly meta: FieldMeta;
  readonly value: unknown;
  readonly language: Language;
  /** Observers and locked parts: shown, not changed. */
  readonly isReadOnly: boolean;
  readonly write: (value: unknown) => void;
  /** The id of the visible label, for groups of controls. */
  readonly labelId: string;
  /** The id that a single control must carry, so that its label points at it. */
  readonly inputId: string;
  /** Ids of the hint and the messages under the field. */
  readonly describedBy: string | undefined;
}

/** The id under which the interface selects what a form shows: of the item, or the name of a single entity. */
export function itemIdOf({ entity, id }: Target): string {
  return id ?? entity;
}

/** The strings among the values of a list or set, for a value that comes as unknown. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** The string, else `''`. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
