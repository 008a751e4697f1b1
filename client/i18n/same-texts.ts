/**
 * The same keys as `Texts`, each with a text. An English file `satisfies` this shape of the Dutch one,
 * so that a missing or a surplus key does not compile.
 */
export type SameTexts<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : SameTexts<Texts[Key]>;
};
