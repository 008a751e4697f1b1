import { departmentsAsked } from '#shared/consent/standing.ts';
import { standingVerdict, verdictsIn } from '#shared/consent/verdicts.ts';
import { blockScaffolds } from '#shared/strategy/blocks.ts';
import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { type Consent, itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import type { Touch, Touches } from './touches.ts';

/** What one department did with one theme or block. */
export interface CoverageCell {
  readonly departmentId: string;
  /** It wrote a note, a comment or a field, about the card itself or about a card that belongs to it. */
  readonly contributed: boolean;
  /** All of that was written by others, on behalf of the department. */
  readonly onBehalf: boolean;
  readonly owns: boolean;
  /** Its last word on it in the sign-off; null when it has not spoken, or its word has lapsed. */
  readonly verdict: Consent['verdict'];
}

/** One theme or block. */
export interface CoverageRow {
  readonly id: string;
  readonly kind: 'theme' | 'block';
  readonly title: Bilingual;
  /** One for each department, in the order of `departments`. */
  readonly cells: readonly CoverageCell[];
}

/** One department. */
export interface CoverageColumn {
  readonly departmentId: string;
  /** How many themes and blocks it contributed to, owns or spoke about. */
  readonly covered: number;
  /** How many people of it took part. */
  readonly people: number;
  /** Its word on the strategy as a whole; null when it has not spoken. */
  readonly verdict: Consent['verdict'];
  /** Nothing on the board is of this department yet: no note, no field, no ownership, no verdict. */
  readonly isQuiet: boolean;
}

/** Departments against themes and blocks. */
export interface Coverage {
  readonly departments: readonly CoverageColumn[];
  /** The six themes, then the fifteen blocks. */
  readonly rows: readonly CoverageRow[];
}

/**
 * Who contributed to what, owns it and agreed with it, for every department that is not left out of the strategy.
 * Participants and consents are those of the session, as the strategy holds them.
 */
export function coverageOf(strategy: Strategy, touches: Touches): Coverage {
  const departments = departmentsAsked(strategy).map(({ id }) => id);
  const verdicts = verdictsIn(strategy);
  const row = (kind: CoverageRow['kind'], { id, title, shows }: Scaffold): CoverageRow => {
    const own = touchesIn(touches, idsOf(strategy, id, shows));
    // Who owns a channel owns that channel, not the block that all channels belong to.
    const fixed = touchesIn(touches, [id, ...shows.filter((name) => !isList(name))]);
    return {
      id,
      kind,
      title,
      cells: departments.map((departmentId) => {
        const contributed = own.some((touch) => touch.contributed.has(departmentId));
        return {
          departmentId,
          contributed,
          onBehalf: contributed && !own.some(({ spokeItself }) => spokeItself.has(departmentId)),
          owns: fixed.some(({ owns }) => owns.has(departmentId)),
          verdict: standingVerdict(verdicts.of(departmentId, id)),
        };
      }),
    };
  };
  const rows = [
    ...themeScaffolds.map((scaffold) => row('theme', scaffold)),
    ...blockScaffolds.map((scaffold) => row('block', scaffold)),
  ];
  return {
    rows,
    departments: departments.map((departmentId, index) => {
      const covered = rows.filter(({ cells }) => isCovered(cells[index])).length;
      const verdict = standingVerdict(verdicts.of(departmentId, null));
      return {
        departmentId,
        covered,
        people: strategy.participants.filter((person) => person.departmentId === departmentId).length,
        verdict,
        isQuiet: covered === 0 && verdict === null && !hasTouchedAnything(touches, departmentId),
      };
    }),
  };
}

/** Whether a department has anything to do with a theme or block. */
export function isCovered(cell: CoverageCell | undefined): boolean {
  return cell !== undefined && (cell.contributed || cell.owns || cell.verdict !== null);
}

interface Scaffold {
  readonly id: string;
  readonly title: Bilingual;
  readonly shows: readonly string[];
}

function isList(name: string): boolean {
  return isEntityName(name) && isListEntity(name);
}

/** The card of a theme or block, and everything that belongs to it. */
function idsOf(strategy: Strategy, id: string, shows: readonly string[]): readonly string[] {
  const shown = shows
    .filter(isEntityName)
    .flatMap((name) => (isListEntity(name) ? itemsOf(strategy, name).map((item) => item.id) : [name]));
  return [id, ...shown];
}

function touchesIn(touches: Touches, ids: readonly string[]): readonly Touch[] {
  return ids.flatMap((id) => touches.get(id) ?? []);
}

function hasTouchedAnything(touches: Touches, departmentId: string): boolean {
  for (const { contributed, owns } of touches.values()) {
    if (contributed.has(departmentId) || owns.has(departmentId)) return true;
  }
  return false;
}
