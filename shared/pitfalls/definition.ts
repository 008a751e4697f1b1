import type { BlockId } from '#shared/strategy/blocks.ts';
import type { EntityName, entities } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { ThemeId } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import type { Fix } from './fix.ts';
import type { Citation } from './source.ts';
import type { ThresholdName, Thresholds } from './thresholds.ts';

/** How bad it is if nothing changes: harm to customers, money or the law; a contradiction; worth a minute of talk. */
export const severities = ['risk', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A conflict fires on facts that are on the board; a gap waits until the theme or block that it is about is ripe. */
export type PitfallKind = 'conflict' | 'gap';

/** Part of the catalogue: the core, public standards and law, or the reserve that is off unless asked for. */
export type PitfallSet = 'core' | 'public' | 'reserve';

/** A theme or block that a pitfall may wait for. */
export type RipeId = ThemeId | BlockId;

/** What a reader sees of a pitfall, in every language. */
export interface PitfallText {
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  readonly advice: Bilingual;
}

type FieldOf<Name extends EntityName> = keyof (typeof entities)[Name]['fields'] & string;

/** A field of an entity, or of a part of it: `status`, `contract.payBasis`. */
export type FieldPath<Name extends EntityName> = FieldOf<Name> | `${FieldOf<Name>}.${string}`;

/** A field of the model that a check looks at, such as `channels.motives` or `sourcing.contract.payBasis`. */
export type ReadPath = {
  [Name in EntityName]: `${Name}.${FieldPath<Name>}`;
}[EntityName];

type EntityRead<Path> = Path extends `${infer Name}.${string}` ? Extract<Name, EntityName> : never;

/** What a check is given: the entities that it says it reads, and nothing else. */
export interface Facts<Name extends EntityName = EntityName> {
  readonly strategy: Pick<Strategy, Name>;
  readonly thresholds: Thresholds;
  /** Whether a theme or block has been settled enough to speak of what is missing in it. */
  ripe(id: RipeId): boolean;
}

/** What a check found: what the finding points at, in the order of its card, and the paths of the facts behind it. */
export interface Hit {
  readonly items: readonly string[];
  readonly evidence: readonly string[];
  /** For a pitfall that is worse on some facts than on others; else the severity of its card holds. */
  readonly severity?: Severity;
}

interface PitfallCard {
  readonly id: string;
  readonly set: PitfallSet;
  /** One of the twelve that matter most. */
  readonly top: boolean;
  readonly severity: Severity;
  readonly kind: PitfallKind;
  /** Themes and blocks of which one must be ripe: for all of a gap, for a part of a conflict. Its check asks for that part itself. */
  readonly ripeOn: readonly RipeId[];
  readonly source: readonly Citation[];
  /** Numbers on which the check turns, and that a facilitator may set otherwise. */
  readonly thresholds?: readonly ThresholdName[];
  readonly text: PitfallText;
  /** The one step that mends it, where there is one. */
  readonly fix?: Fix;
}

/** A known mistake: when it is made, what to say about it, and where that wisdom comes from. */
export interface Pitfall extends PitfallCard {
  /** Every field that the check looks at; the engine runs it again only when one of these entities changed. */
  readonly reads: readonly ReadPath[];
  /**
   * Looks for the mistake in facts whose references all point at something. `null` when it is not made. A gap is only
   * asked while it is ripe, and a hit that points at nothing counts as none.
   */
  check(facts: Facts): Hit | null;
}

/** Declares a pitfall; its check sees only the entities named in `reads`, and so cannot forget one. */
export function definePitfall<const Path extends ReadPath>(
  pitfall: PitfallCard & {
    readonly reads: readonly Path[];
    check(facts: Facts<EntityRead<Path>>): Hit | null;
  },
): Pitfall {
  return pitfall;
}
