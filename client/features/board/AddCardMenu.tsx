import { type KeyboardEvent, useEffect, useRef } from 'react';
import { elementIcons } from '#client/elements/element-icons.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { ElementDefinition, RegionNumber } from '#shared/elements/element.ts';
import { addableIn, elementKinds, regionNumbers } from '#shared/elements/kinds.ts';
import { stageOf } from '#shared/journey/stages.ts';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import { useBoard } from './board-context.ts';
import { boardUi, useBoardUi } from './board-ui.ts';

/** The menu of cards that can be added, where the button that opened it stands. */
export function AddCardMenu({ onAdd }: { onAdd: (entity: ListEntityName) => void }) {
  const adding = useBoardUi((ui) => ui.adding);
  if (!adding) return null;
  return <OpenMenu key={`${adding.x} ${adding.y}`} {...adding} onAdd={onAdd} />;
}

interface OpenMenuProps {
  region: RegionNumber | null;
  x: number;
  y: number;
  onAdd: (entity: ListEntityName) => void;
}

const menuWidth = 260;

function OpenMenu({ region, x, y, onAdd }: OpenMenuProps) {
  const t = useTexts();
  const { model } = useBoard();
  const list = useRef<HTMLDivElement>(null);
  const close = () => boardUi.patch({ adding: null });

  useEffect(() => {
    const opener = document.activeElement;
    itemsIn(list.current)[0]?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) {
        boardUi.patch({ adding: null });
      }
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      if (opener instanceof HTMLElement && opener.isConnected && document.activeElement === document.body) {
        opener.focus({ preventScroll: true });
      }
    };
  }, []);

  const handleKeyDown = (event: KeyboardEvent) => {
    const items = itemsIn(list.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) items[next]?.focus();
  };

  const regions = (region === null ? regionNumbers : [region]).filter(
    (number) => addableIn[number].length > 0,
  );
  const left = Math.max(8, Math.min(x, window.innerWidth - menuWidth - 8));
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={t('board.addCard')}
      className="add-menu"
      style={{ left, top: y, width: menuWidth, maxHeight: `calc(100dvh - ${Math.round(y) + 12}px)` }}
      onKeyDown={handleKeyDown}
    >
      {regions.map((number) => (
        // biome-ignore lint/a11y/useSemanticElements: a group inside a menu is no fieldset.
        <div key={number} role="group" aria-label={stageOf(number).title[model.language]}>
          {region === null && <p>{stageOf(number).title[model.language]}</p>}
          {addableIn[number].map((entity) => {
            const Icon = elementIcons[iconOf(entity)];
            return (
              <button
                key={entity}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  onAdd(entity);
                }}
              >
                <Icon size={16} strokeWidth={1.75} />
                {definitionOf(entity).label[model.language]}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** The icon of what is added; a vision statement stands on the card of its subject. */
export function iconOf(entity: ListEntityName): ElementDefinition['icon'] {
  if (entity === 'visionStatements') return elementKinds.vision.icon;
  const definition = Object.entries(elementKinds).find(([kind]) => kind === entity)?.[1];
  return definition?.icon ?? 'blocks';
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>('[role=menuitem]')] : [];
}
