import { useMemo } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { usePresence } from '#client/sync/hooks.ts';
import { formatList } from '#shared/text/format.ts';

/** Under this name people tell which translation they are in; the field is the path of the text. */
export const translationsItem = 'translations';

/** Who else is at which translation, by the path of the text: their names in a row. */
export function usePeopleAtUnits(): ReadonlyMap<string, string> {
  const people = usePresence();
  const [language] = useLanguage();
  return useMemo(() => {
    const names = new Map<string, Set<string>>();
    for (const { isMe, editing, name } of people) {
      if (isMe || editing?.itemId !== translationsItem) continue;
      names.set(editing.field, (names.get(editing.field) ?? new Set()).add(name));
    }
    return new Map([...names].map(([path, at]) => [path, formatList([...at], language)]));
  }, [people, language]);
}
