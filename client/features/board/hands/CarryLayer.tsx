import { useEffect, useRef } from 'react';
import { hand } from './hand-store.ts';

/**
 * What is carried, in one piece: a picture of each thing that is in view, made once, and one movement for all of them
 * together. The things themselves stay where they are until the drop.
 */
export function CarryLayer() {
  const layer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let shown: ReadonlySet<string> | null = null;
    const follow = () => {
      const { carry, isCopying } = hand.getState();
      const element = layer.current;
      if (!element) return;
      if (carry?.ids !== shown) {
        shown = carry?.ids ?? null;
        element.replaceChildren(...(carry ? picturesOf(element, carry.ids) : []));
      }
      if (carry) element.style.transform = `translate(${carry.dx}px, ${carry.dy}px)`;
      const flow = element.closest<HTMLElement>('.board-flow');
      if (flow) flow.dataset['hand'] = isCopying ? 'copying' : '';
    };
    return hand.subscribe(follow);
  }, []);

  return <div ref={layer} className="carry-layer" aria-hidden="true" />;
}

function picturesOf(layer: HTMLElement, ids: ReadonlySet<string>): readonly Node[] {
  const nodes = layer.closest('.board-flow')?.querySelectorAll<HTMLElement>('.react-flow__nodes > *') ?? [];
  return [...nodes].flatMap((node) => {
    if (!ids.has(node.dataset['id'] ?? '')) return [];
    const picture = node.cloneNode(true);
    if (!(picture instanceof HTMLElement)) return [];
    picture.className = `carry-layer__item ${typeClassOf(node)}`;
    picture.removeAttribute('data-id');
    picture.removeAttribute('data-testid');
    for (const named of picture.querySelectorAll('[id]')) named.removeAttribute('id');
    return [picture];
  });
}

/** The class that styles follow: `react-flow__node-note` and the like. */
function typeClassOf(node: HTMLElement): string {
  return [...node.classList].find((name) => name.startsWith('react-flow__node-')) ?? '';
}
