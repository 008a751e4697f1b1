import { PenLine } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { Menu, MenuItem } from '#client/ui/Menu.tsx';
import { askWhoWrites, speakAs, useCompanions, useVoice } from '#client/ui-state/voice.ts';
import { useMyName } from './use-my-name.ts';

/** Who writes here now, while that is not simply me or when more of us take turns: one click to switch. */
export function VoiceBar() {
  const t = useTexts();
  const voice = useVoice();
  const companions = useCompanions();
  const me = useMyName();
  const department = useStrategySelector((strategy) =>
    voice ? strategy.departments.find(({ id }) => id === voice.departmentId)?.name : undefined,
  );
  const { agreed, archived } = useSession();
  const isOver = agreed !== null || archived !== null;
  if (isOver || (!voice && companions.length === 0)) return null;
  const text =
    voice?.kind === 'behalf'
      ? t('people.voiceNowBehalf', { department: department ?? '' })
      : t('people.voiceNow', { name: voice?.name ?? me });
  return (
    <div className="reminder">
      <PenLine size={16} strokeWidth={1.75} aria-hidden="true" />
      <span role="status">{text}</span>
      <Menu
        side="above"
        trigger={(props) => (
          <button type="button" {...props}>
            {t('people.voiceChange')}
          </button>
        )}
      >
        {(close) => {
          const choose = (run: () => void) => () => {
            close();
            run();
          };
          return (
            <>
              <MenuItem onSelect={choose(() => speakAs(null))}>
                {t('people.voiceMyself', { name: me })}
              </MenuItem>
              {companions.map((companion) => (
                <MenuItem key={companion.name} onSelect={choose(() => speakAs(companion))}>
                  {companion.name}
                </MenuItem>
              ))}
              <MenuItem onSelect={choose(() => askWhoWrites(true))}>{t('people.voice')}</MenuItem>
            </>
          );
        }}
      </Menu>
    </div>
  );
}
