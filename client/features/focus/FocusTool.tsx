import { Flashlight, FlashlightOff, UsersRound } from 'lucide-react';
import { useFocusActions, usePlaceTitle } from '#client/focus/use-focus.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Popover } from '#client/ui/Popover.tsx';
import { useUi } from '#client/ui-state/ui-store.ts';
import './focus.css';

const icon = { size: 17, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** In the bar of the facilitator: brings everybody to what is selected or seen, or keeps them there. */
export function FocusTool() {
  const t = useTexts();
  const isOn = useSession().focus?.kind === 'spotlight';
  const label = isOn ? t('focus.toolOn') : t('focus.tool');
  return (
    <Popover
      title={t('focus.tool')}
      size="small"
      trigger={(props) => (
        <button
          type="button"
          className="stage-bar__button stage-bar__button--icon"
          aria-label={label}
          title={label}
          data-on={isOn || undefined}
          {...props}
        >
          <Flashlight size={18} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    >
      {(close) => <FocusMenu isOn={isOn} onDone={close} />}
    </Popover>
  );
}

function FocusMenu({ isOn, onDone }: { isOn: boolean; onDone: () => void }) {
  const t = useTexts();
  const { here, bring, spotlight, end } = useFocusActions();
  const titleOf = usePlaceTitle();
  // Somebody may select something else while it is open.
  useUi(({ selection }) => selection);
  const place = here();
  const andClose = (run: () => void) => () => {
    run();
    onDone();
  };
  return (
    <div className="focus-menu">
      <p>{place ? t('focus.about', { title: titleOf(place) }) : t('focus.nowhere')}</p>
      <Button icon={<UsersRound {...icon} />} disabled={!place} onClick={andClose(bring)}>
        {t('focus.bring')}
      </Button>
      <Button icon={<Flashlight {...icon} />} disabled={!place} onClick={andClose(spotlight)}>
        {t('focus.spotlight')}
      </Button>
      {isOn && (
        <Button icon={<FlashlightOff {...icon} />} onClick={andClose(end)}>
          {t('focus.end')}
        </Button>
      )}
      <p className="focus-menu__hint">{t('focus.hint')}</p>
    </div>
  );
}
