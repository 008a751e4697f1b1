import { useMediaQuery } from '#client/ui/use-media-query.ts';
import type { Drawing, Paint, Shape } from '#shared/report/drawing.ts';
import type { Picture } from '#shared/report/tree.ts';
import type { Language } from '#shared/text/language.ts';
import { cssColorOf } from './css-color.ts';
import { RunsText } from './Runs.tsx';

/** A picture of the document under its caption; wider than the sheet on a phone, where it scrolls sideways. */
export function DocumentPicture({ picture, language }: { picture: Picture; language: Language }) {
  const scrolls = useMediaQuery('(max-width: 640px)');
  return (
    // What scrolls must be reached with the keyboard.
    <figure className="document__picture" tabIndex={scrolls ? 0 : undefined}>
      <figcaption>
        <RunsText runs={picture.caption} language={language} />
      </figcaption>
      <DrawnShapes drawing={picture.drawing} alt={picture.alt} />
    </figure>
  );
}

function DrawnShapes({ drawing, alt }: { drawing: Drawing; alt: string }) {
  const { width, height, shapes } = drawing;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={alt}>
      {shapes.map((shape, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place.
        <DrawnShape key={position} shape={shape} />
      ))}
    </svg>
  );
}

function DrawnShape({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          {...painted(shape)}
        />
      );
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...painted(shape)} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...painted(shape)} />;
    case 'polygon':
      return <polygon points={shape.points.map((point) => point.join(',')).join(' ')} {...painted(shape)} />;
    case 'curve':
      return <path d={shape.d} {...painted(shape)} />;
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.weight}
          textAnchor={shape.anchor}
          style={{ fill: cssColorOf(shape.fill) }}
          lang={shape.language}
        >
          {shape.text}
        </text>
      );
  }
}

function painted(shape: {
  fill?: Paint;
  opacity?: number;
  stroke?: Paint;
  strokeWidth?: number;
  dash?: readonly [number, number];
}) {
  return {
    fillOpacity: shape.opacity,
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.dash?.join(' '),
    style: {
      fill: shape.fill === undefined ? 'none' : cssColorOf(shape.fill),
      stroke: shape.stroke === undefined ? 'none' : cssColorOf(shape.stroke),
    },
  };
}
