import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { Acceptance } from '#shared/strategy/strategy.ts';
import { useDepartment } from '../use-department.ts';

/** Who accepted a finding, with the department: "Rachid (IT)". */
export function useAcceptedBy({ by, departmentId }: Pick<Acceptance, 'by' | 'departmentId'>): string {
  const t = useTexts();
  const [language] = useLanguage();
  const department = useDepartment(departmentId, language);
  const name = by || t('findings.someone');
  return department ? t('findings.person', { name, department: department.name }) : name;
}
