import type { Kpi } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import type { Language } from '#shared/text/language.ts';
import { askAt, type Change, type Fix, type FixContext } from '../fix.ts';

/** Nobody can agree in the name of the owner, so the owner is asked. */
export const fix: Fix = {
  label: { nl: 'Vraag de eigenaar om een reactie', en: 'Ask the owner to respond' },
  kind: 'ask',
  propose: (context) =>
    context.strategy.kpis
      .filter(({ id }) => context.items.includes(id))
      .flatMap((kpi) => askOwner(kpi, context)),
};

function askOwner({ id, ownerDeptId, setByDeptId }: Kpi, context: FixContext): readonly Change[] {
  const nameOf = (department: string | null, language: Language) =>
    titleOf(context.strategy, 'departments', department, language);
  return askAt(context, id, {
    nl: `Vraag aan ${nameOf(ownerDeptId, 'nl')}: ${nameOf(setByDeptId, 'nl')} heeft deze norm bepaald. Bevestig je die of doe je een tegenvoorstel?`,
    en: `Question for ${nameOf(ownerDeptId, 'en')}: ${nameOf(setByDeptId, 'en')} has set this target. Do you confirm it or make a counter-proposal?`,
  });
}
