import type { Bilingual } from '#shared/text/language.ts';

/** A fixed list of answers: the values that are stored and the labels that people see. */
export interface Choices<Value extends string = string> {
  readonly values: readonly [Value, ...Value[]];
  readonly labels: Readonly<Record<Value, Bilingual>>;
}

/** Declares an enum of the model with its labels; the order of the entries is the order on screen. */
export function choicesOf<const Labels extends Readonly<Record<string, Bilingual>>>(
  labels: Labels,
): Choices<keyof Labels & string> {
  const [first, ...rest] = Object.keys(labels) as (keyof Labels & string)[];
  if (first === undefined) throw new Error('An enum needs at least one value.');
  return { values: [first, ...rest], labels };
}

/** The value type of an enum. */
export type ChoiceOf<C> = C extends Choices<infer Value> ? Value : never;
