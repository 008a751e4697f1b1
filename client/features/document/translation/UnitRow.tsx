import { memo, useId, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { notDoingCard } from '#shared/elements/card-ids.ts';
import type { SessionState } from '#shared/session/session-state.ts';
import type { TranslationMemory } from '#shared/translation/hints.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';
import { StateMark } from './StateMark.tsx';
import type { Way } from './TranslationView.tsx';
import { UnitEditor } from './UnitEditor.tsx';

interface UnitRowProps {
  unit: TranslationUnit;
  memory: TranslationMemory;
  canEdit: boolean;
  /** What is locked, so that the row looks again when that changes. */
  locks: SessionState['locks'];
  /** Who else is at this text, by name; empty when nobody is. */
  people: string;
  onEnter: (path: string) => void;
  onGo: (path: string, way: Way) => void;
}

/** One text: the original on the left (above on a narrow screen), its translation beside it. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { unit, memory, canEdit, people, onEnter, onGo } = props;
  const t = useTexts();
  const { rights } = useWorkshop();
  const [isActive, setIsActive] = useState(false);
  const ids = useId();
  const { path, card, label, from, to, original, state } = unit;
  const isReadOnly = !canEdit || rights.reason(cardOf(unit)) !== null;
  return (
    <li
      className="translation__unit"
      data-unit={path}
      onFocus={() => {
        setIsActive(true);
        onEnter(path);
      }}
      onBlur={(event) => {
        const goesTo = event.relatedTarget;
        if (!(goesTo instanceof Node && event.currentTarget.contains(goesTo))) setIsActive(false);
      }}
    >
      <div className="translation__side">
        <p className="translation__place">
          <span>{card === label ? label : `${card} · ${label}`}</span>
          <span className="translation__language">{from.toUpperCase()}</span>
        </p>
        <p id={`${ids}-original`} className="translation__original" lang={from}>
          {original}
        </p>
      </div>
      <div className="translation__side">
        <p className="translation__place">
          <StateMark state={state} />
          {people !== '' && (
            <span className="translation__people">{t('translate.isHere', { names: people })}</span>
          )}
          <span className="translation__language">{to.toUpperCase()}</span>
        </p>
        <UnitEditor
          unit={unit}
          memory={memory}
          isReadOnly={isReadOnly}
          isActive={isActive}
          originalId={`${ids}-original`}
          onGo={onGo}
        />
      </div>
    </li>
  );
});

/** The card that a text stands on: what is not done has one of its own, in another region than the rest of the ambition. */
function cardOf({ path, item }: TranslationUnit): string {
  return path.startsWith('ambition.notDoing.') ? notDoingCard : item;
}
