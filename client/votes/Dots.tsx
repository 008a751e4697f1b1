import './vote-dots.css';

/** Dots in a row: those that are placed, then those that are left. For the eye alone. */
export function Dots({ placed, left = 0 }: { placed: number; left?: number }) {
  return (
    <span className="dots" aria-hidden="true">
      {placed > 0 && <span className="dots__placed" style={{ '--dots': String(placed) }} />}
      {left > 0 && <span className="dots__left" style={{ '--dots': String(left) }} />}
    </span>
  );
}
