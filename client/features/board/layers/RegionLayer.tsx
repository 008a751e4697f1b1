import { Plus } from 'lucide-react';
import { memo } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit, useMe, useSession } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { useIsViewShown } from '#client/ui-state/view-shown.ts';
import { addableIn } from '#shared/elements/kinds.ts';
import { stageOf } from '#shared/journey/stages.ts';
import type { RegionLayout, RegionMark } from '#shared/layout/boxes.ts';
import { formatMonth } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import { useBoard, useRegions } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import { detailStore } from '../flow/detail.ts';
import { useIsAcross } from '../flow/viewport.ts';
import { RegionCounts, RegionLock } from '../later-parts.ts';

/** The eight regions under everything else. */
export function RegionLayer() {
  const { model } = useBoard();
  const byRegion = useRegions();
  const canEdit = useCanEdit();
  const { role, addsOnly } = useMe();
  const { locks } = useSession();
  const isWholeBoardShown = detailStore.useSelected(({ detail }) => detail === 'overview');
  return (
    <div className="region-layer">
      {byRegion.map((layout) => (
        <RegionWhenNear
          key={layout.region.number}
          layout={layout}
          language={model.language}
          isLocked={locks.board || locks.regions.includes(layout.region.number)}
          canAdd={
            canEdit && !addsOnly && (role === 'facilitator' || !locks.regions.includes(layout.region.number))
          }
        />
      ))}
      {isWholeBoardShown && <RegionCounts />}
    </div>
  );
}

interface RegionProps {
  layout: RegionLayout;
  language: Language;
  isLocked: boolean;
  canAdd: boolean;
}

/** With the view itself only the regions that it shows, the others after it. */
function RegionWhenNear(props: RegionProps) {
  const { x, w } = props.layout.region;
  const isAcross = useIsAcross(x, x + w);
  const isViewShown = useIsViewShown();
  return (isAcross || isViewShown) && <Region {...props} />;
}

const Region = memo(function Region({ layout, language, isLocked, canAdd }: RegionProps) {
  const t = useTexts();
  const isViewShown = useIsViewShown();
  const { number, x, y, w, h } = layout.region;
  const stage = stageOf(number);
  return (
    <section
      className={classNames('region', isLocked && 'region--locked')}
      style={{ transform: `translate(${x}px, ${y}px)`, width: w, height: h }}
      aria-label={stage.title[language]}
    >
      <header className="region__header">
        <h2>
          <span className="region__number">{number}</span> {stage.title[language]}
        </h2>
        <p>{stage.question[language]}</p>
      </header>
      <div className="region__tools">
        {canAdd && addableIn[number].length > 0 && (
          <button
            type="button"
            className="region__add nodrag nopan"
            onClick={(event) => {
              const { left, bottom } = event.currentTarget.getBoundingClientRect();
              boardUi.patch({ adding: { region: number, x: left, y: bottom + 6 } });
            }}
          >
            <Plus size={16} strokeWidth={1.75} />
            {t('board.add')}
          </button>
        )}
        {isViewShown && <RegionLock region={number} />}
      </div>
      {layout.marks.map((mark) => (
        <Mark key={`${mark.kind} ${mark.x} ${mark.y}`} mark={mark} left={x} top={y} language={language} />
      ))}
    </section>
  );
});

function Mark({
  mark,
  left,
  top,
  language,
}: {
  mark: RegionMark;
  left: number;
  top: number;
  language: Language;
}) {
  const style = { left: mark.x - left, top: mark.y - top, width: mark.w };
  if (mark.kind !== 'timeline') {
    const Tag = mark.kind === 'heading' ? 'h3' : 'p';
    return (
      <Tag className={`region__${mark.kind}`} style={style}>
        {mark.text[language]}
      </Tag>
    );
  }
  return (
    <div className="timeline" style={style}>
      {mark.ticks.map((tick) => (
        <span key={tick.x} className="timeline__tick" style={{ left: tick.x - mark.x }}>
          {tick.month && formatMonth(tick.month, language)}
        </span>
      ))}
    </div>
  );
}
