import type { ChoiceOf } from '#shared/strategy/choices.ts';
import { visionTopic } from '#shared/strategy/enums/direction.ts';

/** One of the six subjects of the vision. */
export type VisionTopic = ChoiceOf<typeof visionTopic>;

/** The six subjects of the vision, in order. */
export const visionTopics = visionTopic.values;

/** Id of the card that says what the organisation will not do. */
export const notDoingCard = 'not-doing';

/** Id of the card with the verdicts of the departments. */
export const verdictsCard = 'verdicts';

const visionPrefix = 'vision-';

/** Id of the card of a subject of the vision. */
export function visionCardId(topic: VisionTopic): string {
  return visionPrefix + topic;
}

/** The subject that a vision card is about; `undefined` for the id of another card. */
export function topicOfCard(id: string): VisionTopic | undefined {
  if (!id.startsWith(visionPrefix)) return undefined;
  return visionTopics.find((topic) => visionCardId(topic) === id);
}
