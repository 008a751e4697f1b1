import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useCoverage } from '#client/coverage/use-coverage.ts';
import { departmentLook } from '#client/elements/department-look.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import {
  lookThrough,
  setCoverageView,
  setPanel,
  showCoverageMarks,
  useUi,
} from '#client/ui-state/ui-store.ts';
import { useBoard } from '../board-context.ts';
import { edge, type MenuPlace, menuWidth } from './lens-menu-place.ts';
import './lens.css';

/** The menu of lenses: whose work one wants to see, and what else there is to see of the coverage. */
export function OpenLensMenu({ place, onClose }: { place: MenuPlace; onClose: () => void }) {
  const t = useTexts();
  const { model } = useBoard();
  const { coverage } = useCoverage();
  const list = useRef<HTMLDivElement>(null);
  const lens = useUi((ui) => ui.lens);
  const hasMarks = useUi((ui) => ui.hasCoverageMarks);
  const { departments } = model.strategy();
  const chosen = lens?.kind === 'department' ? lens.departmentId : null;
  useMenuFocus(list, onClose);
  useLayoutEffect(() => {
    const menu = list.current;
    if (!menu) return;
    // As far up as it needs to show all of itself: what stands last is what nobody would look for under an edge.
    const top = Math.min(place.top, window.innerHeight - menu.offsetHeight - edge);
    menu.style.top = `${Math.max(edge, top)}px`;
  }, [place]);

  const item = (key: string, isChecked: boolean, run: () => void, children: ReactNode, role: Role) => (
    <button
      key={key}
      type="button"
      role={role}
      tabIndex={-1}
      {...(role === 'menuitem' ? {} : { 'aria-checked': isChecked })}
      onClick={() => {
        onClose();
        run();
      }}
    >
      <span className="lens-menu__check">
        {isChecked && <Check size={16} strokeWidth={2.25} aria-hidden="true" />}
      </span>
      {children}
    </button>
  );

  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={t('board.lens')}
      className="add-menu lens-menu"
      style={{ ...place, width: menuWidth, maxHeight: `calc(100dvh - ${2 * edge}px)` }}
      onKeyDown={(event) => handleMenuKey(event, list.current, onClose)}
    >
      <p>{t('coverage.lensHint')}</p>
      {item('all', lens === null, () => lookThrough(null), t('coverage.everything'), 'menuitemradio')}
      {coverage.departments.map(({ departmentId, covered, isQuiet }) => {
        const department = departmentLook(departments, departmentId, model.language);
        if (!department) return null;
        return item(
          departmentId,
          departmentId === chosen,
          () => lookThrough({ kind: 'department', departmentId }),
          <>
            <Swatch color={department.color} isSecondRound={department.isSecondRound} />
            {department.name}
            <small className="tabular">
              {isQuiet ? t('coverage.stillQuiet') : t('coverage.covered', { count: covered })}
            </small>
          </>,
          'menuitemradio',
        );
      })}
      <hr />
      {item(
        'marks',
        hasMarks,
        () => showCoverageMarks(!hasMarks),
        t('coverage.marksOnBoard'),
        'menuitemcheckbox',
      )}
      {item(
        'table',
        false,
        () => {
          setCoverageView('departments');
          setPanel('coverage');
        },
        t('coverage.openTable'),
        'menuitem',
      )}
    </div>
  );
}

type Role = 'menuitem' | 'menuitemradio' | 'menuitemcheckbox';

/** The focus goes into the menu, and back to the button when it closes by a key; a click elsewhere closes it. */
function useMenuFocus(list: { readonly current: HTMLElement | null }, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const opener = document.activeElement;
    const items = itemsIn(list.current);
    (items.find((item) => item.getAttribute('aria-checked') === 'true') ?? items[0])?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) close.current();
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      if (opener instanceof HTMLElement && opener.isConnected && document.activeElement === document.body) {
        opener.focus({ preventScroll: true });
      }
    };
  }, [list]);
}

function handleMenuKey(event: KeyboardEvent, list: HTMLElement | null, onClose: () => void): void {
  const items = itemsIn(list);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') onClose();
  else if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (next !== undefined) items[next]?.focus();
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>('[role^=menuitem]')] : [];
}
