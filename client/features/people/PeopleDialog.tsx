import { Crown, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { type GivenCommand, useGiveCommand } from '#client/http/use-give-command.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { Avatar } from '#client/ui/Avatar.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { departmentKindOf } from '#shared/text/departments.ts';
import { PeopleLog } from './PeopleLog.tsx';
import { type PersonHere, useEverybody } from './people-here.ts';
import { RemovePerson } from './RemovePerson.tsx';
import { RoleSelect } from './RoleSelect.tsx';
import './people.css';

/** For facilitators: everybody who joined, what each may do, who leads, and a way out for who should not be here. */
export function PeopleDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const me = useMe();
  const { lead } = useSession();
  const people = useEverybody();
  const give = useGiveCommand();

  const tell = async (command: GivenCommand, text: string) => {
    if (await give(command)) showToast(text, { tone: 'ok' });
  };

  return (
    <Dialog title={t('people.title')} size="large" closeLabel={t('common.close')} onClose={onClose}>
      <ul className="people-list">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isMe={person.id === me.participantId}
            leads={person.id === lead}
            onTell={tell}
          />
        ))}
      </ul>
      {lead !== me.participantId && (
        <div>
          <Button
            icon={<Crown size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => tell({ type: 'lead.take' }, t('people.leadChanged', { name: me.name }))}
          >
            {t('people.takeLead')}
          </Button>
        </div>
      )}
      <PeopleLog />
    </Dialog>
  );
}

interface PersonRowProps {
  person: PersonHere;
  isMe: boolean;
  leads: boolean;
  onTell: (command: GivenCommand, text: string) => Promise<void>;
}

function PersonRow({ person, isMe, leads, onTell }: PersonRowProps) {
  const t = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const { id, name, role } = person;
  const department = useStrategySelector((strategy) =>
    strategy.departments.find((candidate) => candidate.id === person.departmentId),
  );
  const color = department ? departmentKindOf(department.kind).color : null;
  return (
    <li>
      <div className="people-list__row">
        <Avatar name={name} color={color} />
        <p className="people-list__who">
          <strong>{isMe ? t('people.you', { name }) : name}</strong>
          <small>
            {[department?.name, leads && t('people.leads'), person.isHere && t('people.here')]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </p>
        <RoleSelect person={person} onTell={onTell} />
        {role === 'facilitator' && !leads && !isMe && (
          <Button
            size="small"
            variant="quiet"
            aria-label={t('people.giveLeadTo', { name })}
            onClick={() =>
              onTell({ type: 'lead.give', participantId: id }, t('people.leadChanged', { name }))
            }
          >
            {t('people.giveLead')}
          </Button>
        )}
        {!isMe && (
          <Button
            size="small"
            variant="quiet"
            className="people-list__remove"
            aria-label={t('people.removeName', { name })}
            icon={<UserMinus size={15} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => setIsAsking(true)}
          >
            {t('people.remove')}
          </Button>
        )}
      </div>
      {isAsking && <RemovePerson person={person} onClose={() => setIsAsking(false)} />}
    </li>
  );
}
