import { type FormEvent, useId, useState } from 'react';
import { useCheckCommands } from '#client/forms/finding/use-check-commands.ts';
import { numberForInput } from '#client/forms/number-text.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import { type ThresholdName, thresholdDefinitions, thresholdNames } from '#shared/pitfalls/thresholds.ts';
import type { CheckSettings, Profile } from '#shared/strategy/check-settings.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';
import { SwitchedOffPitfall } from './CheckSummary.tsx';
import { ThresholdField, thresholdFrom } from './ThresholdField.tsx';
import { type ThresholdGroup, thresholdGroups } from './threshold-groups.ts';

const checksOf = ({ checks }: Strategy) => checks;

const groupKeys = {
  direction: 'checks.groupDirection',
  money: 'checks.groupMoney',
  operation: 'checks.groupOperation',
  sourcing: 'checks.groupSourcing',
} as const satisfies Record<ThresholdGroup, string>;

/** What the facilitator chooses about the checks: which pitfalls, on which numbers, and which ones not. */
export function CheckSettingsDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const settings = useStrategySelector(checksOf);
  const { setChecks, switchPitfall, isBusy } = useCheckCommands();
  const formId = useId();
  const [profile, setProfile] = useState<Profile>(settings.profile);
  const [typed, setTyped] = useState(() => asTyped(settings, language));
  const off = Object.keys(settings.switchedOff);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const thresholds = deviating(typed, language);
    if (thresholds && (await setChecks({ profile, thresholds }))) onClose();
  };

  return (
    <Dialog
      title={t('checks.title')}
      size="large"
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isBusy}>
            {t('checks.save')}
          </Button>
        </>
      }
    >
      <form id={formId} className="checks" noValidate onSubmit={(event) => void save(event)}>
        <ProfileChoice value={profile} onChange={setProfile} />
        {thresholdGroups.map(({ group, names }) => (
          <fieldset key={group} className="checks__group">
            <legend>{t(groupKeys[group])}</legend>
            {names.map((name) => (
              <ThresholdField
                key={name}
                name={name}
                typed={typed[name]}
                onChange={(text) => setTyped({ ...typed, [name]: text })}
              />
            ))}
          </fieldset>
        ))}
      </form>
      {off.length > 0 && (
        <section className="checks__off">
          <h3>{t('checks.offTitle')}</h3>
          <ul className="findings__past">
            {off.map((pitfall) => (
              <SwitchedOffPitfall key={pitfall} pitfall={pitfall} settings={settings}>
                <Button
                  size="small"
                  aria-label={t('checks.switchOnNamed', {
                    title: pitfallById(pitfall)?.text.title[language] ?? pitfall,
                  })}
                  onClick={() => void switchPitfall({ pitfall, on: true })}
                >
                  {t('checks.switchOn')}
                </Button>
              </SwitchedOffPitfall>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

type Typed = Readonly<Record<ThresholdName, string>>;

function asTyped({ thresholds }: CheckSettings, language: Language): Typed {
  return Object.fromEntries(
    thresholdNames.map((name) => [
      name,
      numberForInput(thresholds[name] ?? thresholdDefinitions[name].usual, language),
    ]),
  ) as Typed;
}

/** The numbers that are not the usual ones; `null` while one of them cannot be taken. */
function deviating(typed: Typed, language: Language): Record<string, number> | null {
  const values = thresholdNames.map((name) => [name, thresholdFrom(name, typed[name], language)] as const);
  if (values.some(([, value]) => value === null)) return null;
  return Object.fromEntries(
    values.flatMap(([name, value]) =>
      value === null || value === thresholdDefinitions[name].usual ? [] : [[name, value]],
    ),
  );
}

const profileKeys = {
  core: ['checks.core', 'checks.coreHint'],
  all: ['checks.all', 'checks.allHint'],
} as const satisfies Record<Profile, readonly [string, string]>;

function ProfileChoice({ value, onChange }: { value: Profile; onChange: (value: Profile) => void }) {
  const t = useTexts();
  const name = useId();
  return (
    <fieldset className="checks__profiles">
      <legend>{t('checks.profile')}</legend>
      {(['core', 'all'] as const).map((profile) => (
        <label key={profile}>
          <input
            type="radio"
            name={name}
            value={profile}
            checked={profile === value}
            onChange={() => onChange(profile)}
          />
          <span>
            {t(profileKeys[profile][0])}
            <small>{t(profileKeys[profile][1])}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
