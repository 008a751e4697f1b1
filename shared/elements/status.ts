import type { ChoiceOf } from '#shared/strategy/choices.ts';
import { channelStatus } from '#shared/strategy/enums/channels.ts';
import { itemStatus } from '#shared/strategy/enums/frame.ts';
import type { Language } from '#shared/text/language.ts';
import type { FaceStatus } from './element.ts';

/** The pill of a theme, block or statement. Nobody has looked at it yet reads as open. */
export function itemStatusPill(value: ChoiceOf<typeof itemStatus> | null, language: Language): FaceStatus {
  const tone = value ?? 'open';
  return { tone, label: itemStatus.labels[tone][language] };
}

/** The pill of a channel or system: whether it is there, planned, on its way out. */
export function channelStatusPill(
  value: ChoiceOf<typeof channelStatus> | null,
  language: Language,
): FaceStatus | null {
  return value === null ? null : { tone: 'plain', label: channelStatus.labels[value][language] };
}
