import i18next from 'i18next';
import { useRef, useState } from 'react';
import { type Draft, useDraft } from '#client/forms/use-draft.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useWorkshop } from '#client/sync/hooks.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { Outcome } from '#shared/board/board.ts';
import { confirmTranslation, translateText } from '#shared/board/translation-operations.ts';
import { limits } from '#shared/strategy/field.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';

/** Writing the translation of one text. */
export interface UnitWriter {
  readonly draft: Draft<never>;
  /** Whether the original was changed while one wrote, so that what was written is of an older one. */
  readonly isBehind: boolean;
  /** Says that what stands there is right; true when nothing is left to look at. */
  readonly confirm: () => boolean;
}

/** Keeps what is typed, with the original that it is of: the one that stood there when its writer began. */
export function useUnitWriter(unit: TranslationUnit): UnitWriter {
  const { board } = useWorkshop();
  const { participantId } = useMe();
  const t = useTexts();
  const begun = useRef<string | null>(null);
  const [behind, setBehind] = useState<string | null>(null);
  const { path, hash } = unit;

  const tell = (outcome: Outcome) => {
    if (outcome.ok || outcome.code === 'closed') return;
    const limit = formatNumber(limits.textLength, i18next.language === 'en' ? 'en' : 'nl');
    showToast(t('translate.tooLong', { limit }), { tone: 'problem' });
  };
  const draft = useDraft<string, never>({
    shown: unit.translation?.text ?? '',
    parse: (text) => ({ ok: true, value: text }),
    write: (text) => {
      const seen = begun.current ?? hash;
      setBehind(seen === hash ? null : hash);
      tell(translateText(board, { path, hash: seen }, text, participantId));
    },
  });

  return {
    draft: {
      ...draft,
      change: (text) => {
        begun.current ??= hash;
        draft.change(text);
      },
      settle: () => {
        draft.settle();
        begun.current = null;
      },
    },
    isBehind: behind === hash,
    confirm: () => {
      const isOld = begun.current !== null && begun.current !== hash;
      const isNew = draft.text !== (unit.translation?.text ?? '');
      draft.settle();
      begun.current = null;
      // Whoever wrote on while the original changed reads it first, and says so once more.
      setBehind(isOld ? hash : null);
      if (isOld) return false;
      const needsWord = unit.state === 'stale' || unit.state === 'machine';
      if (!isNew && needsWord && draft.text.trim() !== '') {
        tell(confirmTranslation(board, { path, hash }, participantId));
      }
      return true;
    },
  };
}
