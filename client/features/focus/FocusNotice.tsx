import { Flashlight, X } from 'lucide-react';
import { useFocusActions, usePlaceTitle } from '#client/focus/use-focus.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useMe, useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { lookAway, missFocus, useFocusUi } from '#client/ui-state/focus.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import type { Focus } from '#shared/session/focus.ts';
import { goAlong } from './go-along.ts';
import { useFocusNews } from './use-focus-news.ts';
import './focus.css';

/** Takes this person along where the group looks, and says so: what is in the light, or where the others went. */
export function FocusNotice() {
  useFocusNews();
  const { focus } = useSession();
  const missed = useFocusUi((ui) => ui.missed);
  if (focus?.kind === 'spotlight') return <SpotlightBar focus={focus} />;
  return focus && missed === focus.id ? <MissedBar focus={focus} /> : null;
}

function SpotlightBar({ focus }: { focus: Focus }) {
  const t = useTexts();
  const { role, participantId } = useMe();
  const { end } = useFocusActions();
  const { title, name } = usePlace(focus);
  const isAway = useFocusUi((ui) => ui.awayFrom === focus.id);
  const isOnBoard = useUi((ui) => ui.view === 'canvas' && ui.phoneShows === 'view');
  const isLeading = focus.by === participantId;
  const leads = isLeading && focus.view !== undefined;
  const along = focus.view ? t('focus.along', { name }) : t('focus.inLight', { title });
  const text = isAway ? t('focus.elsewhere', { title }) : along;
  return (
    <section className="focus-bar" aria-label={t('focus.tool')}>
      <Flashlight size={18} strokeWidth={1.75} aria-hidden="true" />
      <span className="focus-bar__text">{leads ? t('focus.withYou') : text}</span>
      {!leads && <LookButton focus={focus} isAlong={isOnBoard && !isAway} isAway={isAway} />}
      {role === 'facilitator' && (
        <Button size="small" onClick={end}>
          {t('focus.end')}
        </Button>
      )}
    </section>
  );
}

interface LookButtonProps {
  readonly focus: Focus;
  readonly isAlong: boolean;
  readonly isAway: boolean;
}

function LookButton({ focus, isAlong, isAway }: LookButtonProps) {
  const t = useTexts();
  if (isAlong) {
    return (
      <Button size="small" variant="quiet" onClick={() => lookAway(focus.id ?? null)}>
        {t('focus.lookAround')}
      </Button>
    );
  }
  return (
    <Button size="small" variant={isAway ? 'primary' : 'secondary'} onClick={() => goAlong(focus)}>
      {isAway ? t('focus.lookAlong') : t('focus.go')}
    </Button>
  );
}

function MissedBar({ focus }: { focus: Focus }) {
  const t = useTexts();
  const { title } = usePlace(focus);
  return (
    <section className="focus-bar" aria-label={t('focus.tool')}>
      <span className="focus-bar__text">{t('focus.elsewhere', { title })}</span>
      <Button size="small" variant="primary" onClick={() => goAlong(focus)}>
        {t('focus.go')}
      </Button>
      <IconButton size="small" label={t('focus.stay')} onClick={() => missFocus(null)}>
        <X size={16} strokeWidth={1.75} />
      </IconButton>
    </section>
  );
}

/** What the focus is on, as it is called now, and who asked to look there. */
function usePlace(focus: Focus): { readonly title: string; readonly name: string } {
  const t = useTexts();
  const { participants } = useSession();
  const titleOf = usePlaceTitle();
  const name = participants[focus.by ?? '']?.name ?? t('focus.facilitator');
  const title = useStrategySelector(() => titleOf(focus, name));
  return { title, name };
}
