import { Bot, Check, CircleDashed, type LucideIcon, RefreshCw } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Badge, type BadgeTone } from '#client/ui/Badge.tsx';
import type { TranslationState } from '#shared/translation/state.ts';

const marks = {
  missing: { tone: 'neutral', Icon: CircleDashed, text: 'translate.missing' },
  stale: { tone: 'warning', Icon: RefreshCw, text: 'translate.stale' },
  machine: { tone: 'hint', Icon: Bot, text: 'translate.machine' },
  current: { tone: 'ok', Icon: Check, text: 'translate.current' },
} as const satisfies Record<TranslationState, { tone: BadgeTone; Icon: LucideIcon; text: string }>;

/** How a text stands in the other language: colour, icon and word. */
export function StateMark({ state }: { state: TranslationState }) {
  const t = useTexts();
  const { tone, Icon, text } = marks[state];
  return (
    <Badge tone={tone}>
      <Icon size={12} strokeWidth={2} aria-hidden="true" />
      {t(text)}
    </Badge>
  );
}
