import { flyTo, openField, openItem, setPanel } from '#client/ui-state/ui-store.ts';
import type { Requirement } from '#shared/journey/requirement.ts';
import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { parsePath } from '#shared/strategy/paths.ts';

/** Number of the stage in which the group goes through the findings. */
export const reviewStage = 6;

/** Goes to where a requirement can be met: its field, its card, the findings, or the region of its stage. */
export function openRequirement(stage: number, { item, path }: Requirement): void {
  if (stage === reviewStage) {
    setPanel('findings');
    return;
  }
  const target = path === null ? undefined : parsePath(path);
  if (item === null || !target) {
    openPlace(stage, item);
    return;
  }
  flyTo(item);
  openField(item, target.field);
}

function openPlace(stage: number, item: string | null): void {
  if (item === null || (isEntityName(item) && isListEntity(item)) || stage === 8) {
    flyTo({ stage });
    return;
  }
  flyTo(item);
  openItem(item);
}
