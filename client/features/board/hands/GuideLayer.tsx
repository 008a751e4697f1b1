import { useHand } from './hand-store.ts';

/** The lines along which what is being moved stands in line with its neighbours. */
export function GuideLayer() {
  const guides = useHand((state) => state.guides);
  if (guides.length === 0) return null;
  return (
    <svg className="guide-layer" aria-hidden="true">
      {guides.map(({ axis, at, from, to }) =>
        axis === 'x' ? (
          <line key={`x ${at}`} x1={at} x2={at} y1={from} y2={to} />
        ) : (
          <line key={`y ${at}`} x1={from} x2={to} y1={at} y2={at} />
        ),
      )}
    </svg>
  );
}
