import { ChevronDown, MessageSquare, StickyNote } from 'lucide-react';
import { memo, useCallback, useEffect, useId, useRef } from 'react';
import { SeverityIcon } from '#client/forms/FindingNotice.tsx';
import { useDepartment } from '#client/forms/use-department.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { ReactionMark } from '#client/reactions/lazy-reactions.tsx';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { VoteDots } from '#client/votes/VoteDots.tsx';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { type CardSummary, summaryOf } from './card-summary.ts';
import { OpenCard } from './OpenCard.tsx';
import { useOutline } from './outline-context.ts';
import '#client/elements/elements.css';

export interface OutlineCardProps {
  readonly id: string;
  /** Level of its heading: 3 under a stage, 4 in a list with a heading of its own. */
  readonly level: 3 | 4;
  /** For an item of a list: behind which item it comes when it moves up (null: first); left out when it is first. */
  readonly before?: string | null | undefined;
  /** The item behind which it comes when it moves down; left out when it is last. */
  readonly after?: string | undefined;
}

/** A card in the list: what it says while it is closed; opened, also what people said and the whole form. */
export const OutlineCard = memo(function OutlineCard({ id, level, before, after }: OutlineCardProps) {
  const [language] = useLanguage();
  const { cards, arrival } = useOutline();
  const face = useStrategySelector(
    useCallback((strategy: Strategy) => summaryOf(strategy, id, language), [id, language]),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const department = useDepartment(face?.isDepartment ? id : null, language);
  const isOpen = cards.isOpen(id);
  const card = useRef<HTMLLIElement>(null);
  const formId = useId();
  const Heading = level === 3 ? 'h3' : 'h4';

  useEffect(() => {
    if (arrival?.cardId !== id || !card.current) return;
    const title = card.current.querySelector<HTMLElement>('.outline-card__open');
    const field = card.current.querySelector<HTMLElement>(
      '[data-field] :is(textarea, select, input:checked, input:enabled)',
    );
    const target = arrival.at === 'field' ? (field ?? title) : title;
    target?.focus({ preventScroll: true });
    bringIntoView(card.current, 'nearest');
  }, [arrival, id]);

  // What one opens at the bottom of the screen comes up, so that there is something to see of it.
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current && card.current) bringIntoView(card.current, 'nearest');
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!face) return null;
  return (
    <li
      ref={card}
      className={classNames('outline-card', isOpen ? 'outline-card--open' : 'outline-card--closed')}
      data-item={id}
    >
      <div className="outline-card__summary">
        {face.hasEyebrow && <p className="outline-card__eyebrow">{face.eyebrow}</p>}
        <Heading className="outline-card__title">
          <button
            type="button"
            className="outline-card__open"
            aria-expanded={isOpen}
            aria-controls={isOpen ? formId : undefined}
            onClick={() => cards.toggle(id)}
          >
            {department && <Swatch color={department.color} isSecondRound={department.isSecondRound} />}
            {face.title}
          </button>
        </Heading>
        <ChevronDown className="outline-card__chevron" size={18} strokeWidth={1.75} aria-hidden="true" />
        {face.lines.map((line) => (
          <p
            key={line.text}
            className={classNames('outline-card__line', line.isQuiet && 'outline-card__line--quiet')}
            style={{ WebkitLineClamp: line.rows }}
          >
            {line.text}
          </p>
        ))}
        <CardMarks face={face} />
        <VoteDots id={id} place="list" />
        {!isOpen && <CardFindingBox id={id} />}
      </div>
      {isOpen && <OpenCard id={id} formId={formId} before={before} after={after} />}
    </li>
  );
});

/** Status, owner, goals served and number of notes, in one row. */
function CardMarks({ face }: { face: CardSummary }) {
  const t = useTexts();
  const [language] = useLanguage();
  const owner = useDepartment(face.ownerDeptId, language);
  const { goals, hasReactions } = face;
  if (!face.status && !owner && goals === 0 && face.inputs === 0 && face.comments === 0 && !hasReactions)
    return null;
  return (
    <p className="outline-card__marks">
      {face.status && (
        <span className={`status-pill status-pill--${face.status.tone}`}>{face.status.label}</span>
      )}
      {owner && (
        <span className="outline-card__owner">
          <Swatch color={owner.color} isSecondRound={owner.isSecondRound} />
          {owner.name}
        </span>
      )}
      <span className="outline-card__counts tabular">
        {goals > 0 && <span>{t('outline.goals', { count: goals })}</span>}
        {hasReactions && <ReactionMark id={face.id} isInline />}
        {face.comments > 0 && (
          <span className="outline-card__inputs">
            <MessageSquare size={15} strokeWidth={1.75} aria-hidden="true" />
            <span aria-hidden="true">{face.comments}</span>
            <span className="visually-hidden">{t('commentMarks.open', { count: face.comments })}</span>
          </span>
        )}
        {face.inputs > 0 && (
          <span className="outline-card__inputs">
            <StickyNote size={15} strokeWidth={1.75} aria-hidden="true" />
            <span aria-hidden="true">{face.inputs}</span>
            <span className="visually-hidden">{t('outline.inputs', { count: face.inputs })}</span>
          </span>
        )}
      </span>
    </p>
  );
}

/** The worst open finding about this card, in words. */
function CardFindingBox({ id }: { id: string }) {
  const { worstFindings } = useOutline();
  const finding = worstFindings.get(id);
  if (!finding) return null;
  return (
    <p className={`form-notice form-notice--${finding.severity}`}>
      <SeverityIcon severity={finding.severity} />
      <strong>{finding.title}</strong>
    </p>
  );
}
