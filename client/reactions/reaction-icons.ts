import { CircleQuestionMark, Lightbulb, type LucideIcon, Meh, Star, ThumbsUp } from 'lucide-react';
import type { ReactionKind } from '#shared/reactions/reactions.ts';

/** The sign of each reaction. */
export const reactionIcons: Readonly<Record<ReactionKind, LucideIcon>> = {
  agree: ThumbsUp,
  important: Star,
  idea: Lightbulb,
  question: CircleQuestionMark,
  doubt: Meh,
};
