import { useMemo } from 'react';
import { previewMarks } from './template-preview.ts';

const noItems: readonly number[] = [];

/** A small drawing of a board: per region, from left to right, how much the template brings. */
export function TemplatePreview({
  id,
  itemsPerRegion = noItems,
}: {
  id: string;
  itemsPerRegion?: readonly number[];
}) {
  const marks = useMemo(() => previewMarks(id, itemsPerRegion), [id, itemsPerRegion]);
  return (
    <svg
      className="template-preview"
      viewBox="0 0 268 92"
      aria-hidden="true"
      preserveAspectRatio="xMidYMid slice"
    >
      {marks.map((mark) => {
        const x = 9 + mark.column * 32;
        const y = 12 + mark.row * 25;
        const width = mark.isWide ? 26 : 18;
        const color = `var(--dept-${mark.color})`;
        return (
          <g key={`${mark.column}-${mark.row}`}>
            <rect
              x={x}
              y={y}
              width={width}
              height={18}
              rx={2.5}
              fill={color}
              opacity={mark.isStrong ? 0.34 : 0.2}
            />
            <rect x={x} y={y} width={width} height={2.2} rx={1.1} fill={color} />
          </g>
        );
      })}
    </svg>
  );
}
