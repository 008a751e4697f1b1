import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { setToastPlace } from '#client/ui/toast-store.ts';
import { StageBar } from './StageBar.tsx';
import { Notices, SignalBar } from './session-tools.tsx';
import { useOneBar } from './use-one-bar.ts';

interface PhoneBarProps {
  /** Something lies over the whole screen: messages must be seen over that. */
  readonly isCovered: boolean;
}

/**
 * The one bar over the navigation of a phone, in a row of its own. Of all that has something to say one is shown, the
 * rest stands behind a count that unfolds it. Messages of the program stand there too. What is needed at any moment
 * stays in sight beside it: "ready" and a hand up, and for who leads the tools of the session in a row of their own.
 */
export function PhoneBar({ isCovered }: PhoneBarProps) {
  const t = useTexts();
  const leads = useMe().role === 'facilitator';
  const [wantsAll, setWantsAll] = useState(false);
  const bars = useRef<HTMLDivElement>(null);
  const count = useOneBar(bars);
  const isUnfolded = wantsAll && count > 1;
  const fold = () => setWantsAll(false);

  useEffect(() => {
    if (!isUnfolded) return;
    const foldOutside = ({ target }: PointerEvent) => {
      // What it opens over itself stands elsewhere in the page.
      const isBeside = target instanceof Element && target.closest('.phone__main, .phone__header, nav');
      if (isBeside) setWantsAll(false);
    };
    document.addEventListener('pointerdown', foldOutside);
    return () => document.removeEventListener('pointerdown', foldOutside);
  }, [isUnfolded]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds what the button in it unfolded.
    <div
      className={classNames('phone__bar', isUnfolded && 'phone__bar--unfolded')}
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && fold()}
    >
      <div className={classNames('phone__row', count > 0 && 'phone__row--full')}>
        {/* biome-ignore lint/a11y: the buttons in it are what is clicked. */}
        <div ref={bars} className="phone__bars" onClick={(event) => isDone(event) && fold()}>
          {!isCovered && <div className="phone__toasts" ref={setToastPlace} />}
          <Notices />
          {!leads && <StageBar />}
        </div>
        {count > 1 && (
          <button
            type="button"
            className="phone__more"
            aria-expanded={isUnfolded}
            aria-label={isUnfolded ? t('workshop.fewerBars') : t('workshop.moreBars', { count: count - 1 })}
            onClick={() => setWantsAll(!isUnfolded)}
          >
            {isUnfolded ? (
              <ChevronDown size={18} strokeWidth={1.75} aria-hidden="true" />
            ) : (
              <span className="tabular" aria-hidden="true">{`+${count - 1}`}</span>
            )}
          </button>
        )}
        <SignalBar />
      </div>
      {leads && <StageBar />}
    </div>
  );
}

/** Whether a click did something, other than opening a menu of the bar itself. */
function isDone({ target }: MouseEvent): boolean {
  const button = target instanceof Element ? target.closest('button') : null;
  return button !== null && !button.hasAttribute('aria-haspopup');
}
