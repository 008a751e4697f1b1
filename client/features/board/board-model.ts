import { createListeners, type Listeners } from '#client/sync/listeners.ts';
import type { CardFace } from '#shared/elements/element.ts';
import { badgesOf, type SlipView, slipsOf, type TitleOfFinding } from '#shared/elements/finding-slips.ts';
import { faceOf, inputsOf } from '#shared/elements/kinds.ts';
import type { BoardLayout } from '#shared/layout/boxes.ts';
import { createLayouter } from '#shared/layout/layout.ts';
import type { DrawnBoard } from '#shared/opening/opening.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { entityNames } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { loadTitles } from './finding-titles.ts';

/** A card as it shows on the board: its face and the worst of its open findings. */
export interface CardView {
  readonly face: CardFace;
  readonly badge: Severity | null;
}

/** What the board needs of the workshop: the strategy and the findings on it. */
export interface BoardSource {
  readonly strategy: () => Strategy;
  readonly subscribe: (listener: () => void) => () => void;
  readonly findings: () => readonly Finding[];
  readonly subscribeFindings: (listener: () => void) => () => void;
}

/**
 * Where everything stands and what every card says, in one language. Nothing of it is in React state: a card hears only
 * of its own changes, the board only of changes of place.
 */
export interface BoardModel {
  readonly language: Language;
  readonly layout: () => BoardLayout;
  /** Calls when something moved, came, went or changed its size. */
  readonly subscribeLayout: (listener: () => void) => () => void;
  /** The same object until the card shows something else; undefined once it is gone. */
  readonly card: (id: string) => CardView | undefined;
  readonly subscribeCard: (id: string, listener: () => void) => () => void;
  readonly slips: () => readonly SlipView[];
  readonly subscribeSlips: (listener: () => void) => () => void;
  readonly strategy: () => Strategy;
  /** Starts following the workshop; returns its undoing. */
  readonly attach: () => () => void;
}

/** Makes the model over the workshop; `drawn` is how its strategy looks, where that is known already. */
export function createBoardModel(
  source: BoardSource,
  language: Language,
  drawn: DrawnBoard | null = null,
): BoardModel {
  const isDrawn = drawn?.language === language;
  const layouter = createLayouter(
    language,
    isDrawn ? { strategy: source.strategy(), regions: drawn.regions } : undefined,
  );
  const layoutListeners = createListeners();
  const slipListeners = createListeners();
  const byCard = new Map<string, Listeners & { count: number }>();
  const views = new Map<string, CardView>();
  let strategy = source.strategy();
  let titleOfFinding: TitleOfFinding | null = null;
  let slips: readonly SlipView[] = [];
  let badges: ReadonlyMap<string, Severity> = new Map();
  let version = 0;
  const lookedAt = new Map<string, number>();
  for (const [id, face] of Object.entries(isDrawn ? drawn.faces : {})) {
    views.set(id, { face, badge: null });
    lookedAt.set(id, version);
  }
  let layout = layouter.layout(strategy, slips);

  const viewOf = (id: string): CardView | undefined => {
    const known = views.get(id);
    const face = known && lookedAt.get(id) === version ? known.face : faceOf(strategy, id, language);
    lookedAt.set(id, version);
    if (!face) {
      views.delete(id);
      return undefined;
    }
    const badge = badges.get(id) ?? null;
    if (known && known.badge === badge && isSameFace(known.face, face)) return known;
    const view = { face, badge };
    views.set(id, view);
    return view;
  };

  const tellCards = (isWorthLooking: (id: string) => boolean) => {
    for (const [id, listeners] of byCard) {
      if (!isWorthLooking(id)) continue;
      const before = views.get(id);
      if (viewOf(id) !== before) listeners.tell();
    }
  };

  const layOutAgain = () => {
    const next = layouter.layout(strategy, slips);
    if (next === layout) return;
    layout = next;
    layoutListeners.tell();
  };

  const handleStrategy = () => {
    const before = strategy;
    strategy = source.strategy();
    if (before === strategy) return;
    version += 1;
    const isNotesAlone = onlyNotesDiffer(before, strategy);
    // Notes change at every key; all that a card shows of them is how many there are.
    tellCards(isNotesAlone ? (id) => views.get(id)?.face.inputs !== inputsOf(strategy, id) : () => true);
    layOutAgain();
  };

  const handleFindings = () => {
    const findings = source.findings();
    badges = badgesOf(findings, strategy);
    tellCards(() => true);
    if (!titleOfFinding) {
      if (findings.length > 0) void fetchTitles();
      return;
    }
    slips = slipsOf(findings, strategy, language, titleOfFinding);
    slipListeners.tell();
    layOutAgain();
  };

  const fetchTitles = async () => {
    titleOfFinding ??= await loadTitles().catch(() => null);
    // Without the words the board works on with badges alone; the next finding tries again.
    if (titleOfFinding) handleFindings();
  };

  return {
    language,
    layout: () => layout,
    subscribeLayout: layoutListeners.add,
    card: viewOf,
    subscribeCard: (id, listener) => {
      const listeners = byCard.get(id) ?? Object.assign(createListeners(), { count: 0 });
      byCard.set(id, listeners);
      listeners.count += 1;
      const stop = listeners.add(listener);
      return () => {
        stop();
        listeners.count -= 1;
        if (listeners.count > 0) return;
        // A card out of sight is forgotten; it is looked at afresh when it comes back.
        byCard.delete(id);
        views.delete(id);
        lookedAt.delete(id);
      };
    },
    slips: () => slips,
    subscribeSlips: slipListeners.add,
    strategy: () => strategy,
    attach: () => {
      const stops = [source.subscribe(handleStrategy), source.subscribeFindings(handleFindings)];
      handleStrategy();
      handleFindings();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Reactions have marks of their own, which hear of them by themselves. */
function onlyNotesDiffer(a: Strategy, b: Strategy): boolean {
  return entityNames.every((name) => name === 'notes' || name === 'reactions' || a[name] === b[name]);
}

function isSameFace(a: CardFace, b: CardFace): boolean {
  if (a === b) return true;
  return (
    a.title === b.title &&
    a.eyebrow === b.eyebrow &&
    a.icon === b.icon &&
    a.inputs === b.inputs &&
    a.comments === b.comments &&
    a.ownerDeptId === b.ownerDeptId &&
    a.status?.label === b.status?.label &&
    a.status?.tone === b.status?.tone &&
    a.lines.length === b.lines.length &&
    a.lines.every(
      (line, index) => line.text === b.lines[index]?.text && line.isQuiet === b.lines[index]?.isQuiet,
    )
  );
}
