import { useEffect } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { serverClock } from '#client/sync/server-clock.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { formatList } from '#shared/text/format.ts';
import { countParticipation, type Participation, type ParticipationSource } from './use-participation.ts';

/** A stage is given so long before anybody is asked after, in ms. */
export const silenceDelay = 5 * 60_000;
/** So often it is looked at, in ms. */
export const silenceLook = 30_000;

/** Stages, by workshop and moment, of which this page has told. */
const told = new Set<string>();

/** Tells whoever leads, once in a stage, which departments are here and were not heard yet. */
export function useSilencePrompt(): void {
  const workshop = useWorkshop();
  const t = useTexts();
  const [language] = useLanguage();
  useEffect(() => {
    const look = () => {
      const { departments } = workshop.store.strategy();
      const silent = silentDepartments(workshop, serverClock.now());
      const names = silent.flatMap((id) => departmentLook(departments, id, language)?.name ?? []);
      if (names.length > 0) showToast(t('flow.silentNow', { departments: formatList(names, language) }));
    };
    const looking = setInterval(look, silenceLook);
    return () => clearInterval(looking);
  }, [workshop, t, language]);
}

/** Whom to tell of now: nobody twice in a stage, and nobody while the whole group only talks. */
function silentDepartments(
  workshop: ParticipationSource & { readonly workshopId: string },
  now: number,
): readonly string[] {
  const came = workshop.store.session().course?.entered.at(-1)?.at;
  if (came === undefined || now - came < silenceDelay) return [];
  const key = `${workshop.workshopId} ${came}`;
  if (told.has(key)) return [];
  const { silent, present }: Participation = countParticipation(workshop);
  if (silent.length === 0 || silent.length === present.size) return [];
  told.add(key);
  return silent;
}
