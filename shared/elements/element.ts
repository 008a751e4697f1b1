import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/** Sort of card on the board: an entity of the model, or something that is put together from several. */
export type ElementKind =
  | 'profile'
  | 'ambition'
  | 'orgGoals'
  | 'modelWeaknesses'
  | 'vision'
  | 'notDoing'
  | 'goals'
  | 'kpis'
  | 'themes'
  | 'blocks'
  | 'customerTypes'
  | 'contactReasons'
  | 'businessRules'
  | 'channels'
  | 'callFlows'
  | 'planning'
  | 'peaks'
  | 'sourcing'
  | 'feedbackSources'
  | 'people'
  | 'risks'
  | 'systems'
  | 'budgetLines'
  | 'initiatives'
  | 'meta'
  | 'decisions'
  | 'verdicts';

/** Number of a region, which is the number of its stage. */
export type RegionNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Name of an icon in the lucide set; the drawing itself is the reader's business. */
export type IconName =
  | 'building'
  | 'compass'
  | 'flag'
  | 'alert'
  | 'eye'
  | 'ban'
  | 'target'
  | 'gauge'
  | 'layers'
  | 'blocks'
  | 'users'
  | 'message'
  | 'scroll'
  | 'phone'
  | 'bot'
  | 'route'
  | 'calendar'
  | 'trending'
  | 'handshake'
  | 'ear'
  | 'heart'
  | 'shield'
  | 'server'
  | 'coins'
  | 'milestone'
  | 'review'
  | 'gavel'
  | 'check';

/** What a status pill says; `plain` is a state without judgement, such as "Pilot". */
export interface FaceStatus {
  readonly tone: 'open' | 'discussed' | 'agreed' | 'parked' | 'plain';
  readonly label: string;
}

/** One paragraph on a card: what it says and how many rows of it show at most. */
export interface FaceLine {
  readonly text: string;
  readonly rows: number;
  /** Answers to structured questions and "nothing yet" are quieter than what people wrote. */
  readonly isQuiet: boolean;
}

/** A card as people read it, in one language. */
export interface CardFace {
  readonly id: string;
  readonly kind: ElementKind;
  readonly icon: IconName;
  readonly eyebrow: string;
  readonly title: string;
  readonly lines: readonly FaceLine[];
  readonly status: FaceStatus | null;
  readonly ownerDeptId: string | null;
  /** How many notes are input for this card. */
  readonly inputs: number;
  /** How many conversations about this card are not resolved. */
  readonly comments: number;
}

/** What a kind of card says; the rest of the face is the same for all kinds. */
export interface FaceContent {
  readonly icon?: IconName;
  readonly eyebrow?: string;
  readonly title?: string;
  readonly lines: readonly FaceLine[];
  readonly status?: FaceStatus | null;
  readonly ownerDeptId?: string | null;
}

/** One kind of card: where it stands, its icon and what it says. */
export interface ElementDefinition {
  readonly region: RegionNumber;
  readonly icon: IconName;
  /** What the card says. The id exists when this is called. */
  readonly face: (strategy: Strategy, id: string, language: Language) => FaceContent;
}
