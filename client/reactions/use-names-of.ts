import { departmentLook } from '#client/elements/department-look.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import type { ReactionTotal } from '#shared/reactions/reactions.ts';
import { formatList } from '#shared/text/format.ts';

/** Who reacted in one way, by name and department, as one sentence. */
export function useNamesOf(total: ReactionTotal | undefined): string {
  const t = useTexts();
  const [language] = useLanguage();
  const departments = useStrategySelector((strategy) => strategy.departments);
  const names = (total?.people ?? []).map(({ by, departmentId }) => {
    const name = by || t('reactions.somebody');
    const department = departmentLook(departments, departmentId, language)?.name;
    return department === undefined ? name : t('reactions.person', { name, department });
  });
  return formatList(names, language);
}
