import type { GivenCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { PersonHere } from './people-here.ts';
import { type RoleChoice, roleChoices, roleTexts } from './role-choices.ts';

export interface RoleSelectProps {
  person: PersonHere;
  onTell: (command: GivenCommand, text: string) => Promise<void>;
}

/** What somebody may do, to be changed at once. */
export function RoleSelect({ person, onTell }: RoleSelectProps) {
  const t = useTexts();
  const { id, name, role, addsOnly } = person;
  const value: RoleChoice = addsOnly ? 'addsOnly' : role;
  const change = (choice: RoleChoice) => {
    const next =
      choice === 'addsOnly' ? ({ role: 'participant', addsOnly: true } as const) : { role: choice };
    void onTell(
      { type: 'participant.role', participantId: id, ...next },
      t('people.roleChanged', { name, role: t(roleTexts[choice]) }),
    );
  };
  return (
    <select
      className="ui-input ui-select people-list__role"
      aria-label={t('people.roleOf', { name })}
      value={value}
      onChange={(event) => {
        const choice = roleChoices.find((known) => known === event.target.value);
        if (choice) change(choice);
      }}
    >
      {roleChoices.map((choice) => (
        <option key={choice} value={choice}>
          {t(roleTexts[choice])}
        </option>
      ))}
    </select>
  );
}
