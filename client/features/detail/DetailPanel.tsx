import { type KeyboardEvent, useRef } from 'react';
import { MentionsOfMine } from '#client/comments/lazy-comments.ts';
import { useFocusRescue } from '#client/forms/use-focus-rescue.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { CardDetail } from './CardDetail.tsx';
import { NothingSelected } from './NothingSelected.tsx';
import { SeveralSelected } from './SeveralSelected.tsx';
import { useClosing } from './use-closing.ts';
import { useFieldFocus } from './use-field-focus.ts';
import './detail.css';

/** The form of what is selected; a way to select when nothing is. Escape closes. */
export function DetailPanel() {
  const selection = useUi((state) => state.selection);
  const root = useRef<HTMLDivElement>(null);
  const close = useClosing(root);
  useFocusRescue(root);
  useFieldFocus(root);
  const [first, second] = selection;

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || first === undefined) return;
    event.stopPropagation();
    close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard here for every control inside.
    <div ref={root} className="detail" tabIndex={-1} onKeyDown={handleKeyDown}>
      {first === undefined ? (
        <>
          <NothingSelected />
          <MentionsOfMine />
        </>
      ) : second === undefined ? (
        <CardDetail key={first} itemId={first} onClose={close} />
      ) : (
        <SeveralSelected ids={selection} />
      )}
    </div>
  );
}
