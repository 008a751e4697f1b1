import { useCallback, useState } from 'react';
import { useWorkshop } from '#client/sync/hooks.ts';
import { draftOf, keepDraft } from './drafts.ts';

/** The words in a writer; what is not posted is there again when the writer comes back. */
export function useCommentDraft(about: string): [string, (text: string) => void] {
  const { workshopId } = useWorkshop();
  const key = `${workshopId} ${about}`;
  const [text, setText] = useState(() => draftOf(key));
  const change = useCallback(
    (next: string) => {
      keepDraft(key, next);
      setText(next);
    },
    [key],
  );
  return [text, change];
}
