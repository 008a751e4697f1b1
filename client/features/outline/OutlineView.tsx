import { useMemo, useRef } from 'react';
import { useFocusRescue } from '#client/forms/use-focus-rescue.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { useTellViewShown } from '#client/ui-state/view-shown.ts';
import { Frames } from './Frames.tsx';
import { LooseNotes } from './LooseNotes.tsx';
import { OutlineContext } from './outline-context.ts';
import { isSameOutline, outlineOf } from './outline-model.ts';
import { StageSection } from './StageSection.tsx';
import { useWorstFindings } from './use-card-findings.ts';
import { useFlights } from './use-flights.ts';
import { useOpenCards } from './use-open-cards.ts';
import './outline.css';

/**
 * The whole strategy as a list to read and edit from top to bottom: everything that the board holds, reached with the
 * keyboard, a screen reader or a thumb.
 */
export function OutlineView() {
  const [language] = useLanguage();
  const stages = useStrategySelector(outlineOf, isSameOutline);
  const root = useRef<HTMLDivElement>(null);
  const cards = useOpenCards(root);
  const worstFindings = useWorstFindings(language);
  const { arriveAt, arrival } = useFlights(root, cards.open);
  useFocusRescue(root);
  useTellViewShown();
  const shared = useMemo(
    () => ({ cards, worstFindings, arriveAt, arrival }),
    [cards, worstFindings, arriveAt, arrival],
  );

  return (
    <OutlineContext value={shared}>
      <div ref={root} className="outline" tabIndex={-1}>
        <div className="outline__sheet">
          {stages.map((stage) => (
            <StageSection key={stage.number} stage={stage} />
          ))}
          <Frames />
          <LooseNotes />
        </div>
      </div>
    </OutlineContext>
  );
}
