import { MessageSquare, StickyNote } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { CardFace } from '#shared/elements/element.ts';
import { boardFonts, measures, textRoom, titleRows } from '#shared/layout/sizes.ts';
import { fittingText } from '#shared/lettering/text-metrics.ts';
import type { DepartmentLook } from './department-look.ts';
import { elementIcons } from './element-icons.ts';
import './elements.css';

export interface ElementCardProps {
  face: CardFace;
  /** The department that answers for it. */
  owner: DepartmentLook | null;
  /** Width of its box in board units; that of a usual card when left out. */
  width?: number | undefined;
  /** In the place of the lines, for a card that draws something of its own. */
  children?: ReactNode;
}

const eyebrowIcon = 24;
const ownerRoom = 140;
const countRoom = 38;

/**
 * A card as it lies on the board. Its size is that of its box and nothing in it is measured: texts are cut to their rows
 * by the same table that gave the card its height, so that no part of it needs a clip of its own.
 */
export const ElementCard = memo(function ElementCard({
  face,
  owner,
  width = measures.cardWidth,
  children,
}: ElementCardProps) {
  const Icon = elementIcons[face.icon];
  const room = textRoom(width, measures.cardPadding);
  return (
    <div className={`element-card element-card--${face.kind}`}>
      <div className="element-card__eyebrow">
        <Icon size={14} strokeWidth={1.75} />
        {fittingText(face.eyebrow, room - eyebrowIcon, boardFonts.eyebrow, 1)}
      </div>
      <div className="element-card__title">
        {fittingText(face.title, room, boardFonts.title, titleRows(face))}
      </div>
      {children ??
        face.lines.map((line) => (
          <p
            key={line.text}
            className={line.isQuiet ? 'element-card__line element-card__line--quiet' : 'element-card__line'}
          >
            {fittingText(line.text, room, boardFonts.text, line.rows)}
          </p>
        ))}
      {(face.status || owner || face.inputs > 0 || face.comments > 0) && (
        <CardFoot face={face} owner={owner} />
      )}
    </div>
  );
});

function CardFoot({ face, owner }: Pick<ElementCardProps, 'face' | 'owner'>) {
  return (
    <div className="element-card__foot">
      {face.status && (
        <span className={`status-pill status-pill--${face.status.tone}`}>{face.status.label}</span>
      )}
      {owner && (
        <span className="element-card__owner" title={owner.name}>
          <span
            className={owner.isSecondRound ? 'owner-mark owner-mark--ring' : 'owner-mark'}
            style={{ '--swatch': `var(--dept-${owner.color})` }}
          />
          {fittingText(
            owner.name,
            face.comments > 0 ? ownerRoom - countRoom : ownerRoom,
            boardFonts.owner,
            1,
          )}
        </span>
      )}
      {(face.inputs > 0 || face.comments > 0) && (
        <span className="element-card__counts">
          {face.comments > 0 && (
            <span className="element-card__comments">
              <MessageSquare size={14} strokeWidth={1.75} />
              {face.comments}
            </span>
          )}
          {face.inputs > 0 && (
            <span className="element-card__inputs">
              <StickyNote size={14} strokeWidth={1.75} />
              {face.inputs}
            </span>
          )}
        </span>
      )}
    </div>
  );
}
