import { useEffect, useState } from 'react';
import { usePeopleInField, usePersonColor } from '#client/carets/people-in-field.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import type { Person } from '#client/sync/presence.ts';
import { formatList } from '#shared/text/format.ts';

const typingLastsMs = 2000;

/** Whether someone else changed this text in the last seconds. */
function useIsTypedIn(path: string): boolean {
  const { store } = useWorkshop();
  const [isTypedIn, setIsTypedIn] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribeToChanges(({ local, texts }) => {
      if (local || !texts.has(path)) return;
      setIsTypedIn(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsTypedIn(false), typingLastsMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, path]);
  return isTypedIn;
}

/** Who else is in this field, beside its label: in the colour of the department, and whether they type. */
export function FieldPeople({ itemId, field, path }: { itemId: string; field: string; path: string }) {
  const people = usePeopleInField(itemId, field);
  return people.length === 0 ? null : <PeopleHere people={people} path={path} />;
}

function PeopleHere({ people, path }: { people: readonly Person[]; path: string }) {
  const t = useTexts();
  const [language] = useLanguage();
  const isTypedIn = useIsTypedIn(path);
  const names = [...new Set(people.map(({ name }) => name))];
  const [name = ''] = names;
  return (
    <span className="form-people">
      {people.slice(0, 3).map((person) => (
        <PersonDot key={person.clientId} departmentId={person.departmentId} />
      ))}
      {names.length > 1
        ? t('forms.areHere', { names: formatList(names, language) })
        : isTypedIn
          ? t('forms.isTyping', { name })
          : t('forms.isHere', { name })}
    </span>
  );
}

function PersonDot({ departmentId }: { departmentId: string | null }) {
  return (
    <span
      className="form-people__dot"
      style={{ '--person': usePersonColor(departmentId) }}
      aria-hidden="true"
    />
  );
}
