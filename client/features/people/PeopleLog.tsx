import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import type { PeopleChange } from '#shared/session/session-state.ts';
import { formatDateTime } from '#shared/text/format.ts';
import { roleTexts } from './role-choices.ts';

/** Who changed whose role, and who had the lead: the newest first. */
export function PeopleLog() {
  const t = useTexts();
  const [language] = useLanguage();
  const { peopleLog, participants } = useSession();
  const nameOf = (id: string) => participants[id]?.name || t('people.someone');

  const describe = ({ kind, participantId, by, role, addsOnly }: PeopleChange): string => {
    const names = { name: nameOf(participantId), by: nameOf(by) };
    if (kind === 'removed') return t('people.logRemoved', names);
    if (kind === 'lead')
      return participantId === by ? t('people.logTaken', names) : t('people.logLead', names);
    const text = t(roleTexts[addsOnly ? 'addsOnly' : (role ?? 'participant')]);
    return t('people.logRole', { ...names, role: text });
  };

  if (peopleLog.length === 0) return null;
  return (
    <details className="people-log">
      <summary>{t('people.log')}</summary>
      <ul>
        {[...peopleLog].reverse().map((change) => (
          <li key={`${change.at} ${change.kind} ${change.participantId}`}>
            {describe(change)} <time dateTime={change.at}>{formatDateTime(change.at, language)}</time>
          </li>
        ))}
      </ul>
    </details>
  );
}
