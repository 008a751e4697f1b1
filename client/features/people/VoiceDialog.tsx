import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useStrategySelector } from '#client/sync/hooks.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { Swatch } from '#client/ui/Chip.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { SelectField, TextField } from '#client/ui/TextField.tsx';
import { addCompanion, removeCompanion, speakAs, useCompanions, useVoice } from '#client/ui-state/voice.ts';
import { departmentKindOf } from '#shared/text/departments.ts';
import './people.css';

const longestName = 80;
const none = '';

/** Who writes at this screen: me, somebody beside me, or a department that is absent. */
export function VoiceDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const me = useMe();
  const voice = useVoice();
  const companions = useCompanions();
  const departments = useStrategySelector((strategy) => strategy.departments);
  const group = useId();

  return (
    <Dialog title={t('people.voice')} closeLabel={t('common.close')} onClose={onClose}>
      <p>{t('people.voiceText')}</p>
      <fieldset className="voice-list">
        <legend className="visually-hidden">{t('people.voice')}</legend>
        <label>
          <input type="radio" name={group} checked={voice === null} onChange={() => speakAs(null)} />
          {t('people.voiceMyself', { name: me.name })}
        </label>
        {companions.map((companion) => (
          <div key={companion.name} className="voice-list__row">
            <label>
              <input
                type="radio"
                name={group}
                checked={voice === companion}
                onChange={() => speakAs(companion)}
              />
              {[companion.name, departments.find(({ id }) => id === companion.departmentId)?.name]
                .filter(Boolean)
                .join(' · ')}
            </label>
            <IconButton
              size="small"
              label={t('people.voiceForget', { name: companion.name })}
              onClick={() => removeCompanion(companion)}
            >
              <X size={15} strokeWidth={1.75} />
            </IconButton>
          </div>
        ))}
      </fieldset>
      <NewCompanion />
      <fieldset className="voice-list">
        <legend>{t('people.voiceBehalf')}</legend>
        {departments
          .filter(({ id }) => id !== me.departmentId)
          .map(({ id, name, kind }) => (
            <label key={id}>
              <input
                type="radio"
                name={group}
                checked={voice?.kind === 'behalf' && voice.departmentId === id}
                onChange={() => speakAs({ kind: 'behalf', departmentId: id })}
              />
              <Swatch {...departmentKindOf(kind)} />
              {t('people.voiceBehalfOf', { department: name ?? '' })}
            </label>
          ))}
      </fieldset>
    </Dialog>
  );
}

function NewCompanion() {
  const t = useTexts();
  const me = useMe();
  const departments = useStrategySelector((strategy) => strategy.departments);
  const titleId = useId();
  const [name, setName] = useState('');
  const [departmentId, setDepartmentId] = useState(me.departmentId ?? none);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    addCompanion({ kind: 'person', name: typed, departmentId: departmentId || null });
    setName('');
  };
  return (
    <form className="voice-new" onSubmit={add} aria-labelledby={titleId}>
      <h3 id={titleId}>{t('people.voicePerson')}</h3>
      <TextField
        label={t('people.voicePersonName')}
        value={name}
        maxLength={longestName}
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField
        label={t('people.voicePersonDepartment')}
        value={departmentId}
        options={[
          { value: none, label: t('people.voiceNoDepartment') },
          ...departments.map(({ id, name: label }) => ({ value: id, label: label ?? '' })),
        ]}
        onChange={setDepartmentId}
      />
      <Button type="submit" size="large">
        {t('people.voiceAdd')}
      </Button>
    </form>
  );
}
