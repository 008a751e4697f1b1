import { useTexts } from '#client/i18n/use-texts.ts';
import { Segmented } from '#client/ui/Segmented.tsx';
import { setView, useUi, type View } from '#client/ui-state/ui-store.ts';

/** Canvas, list or document. */
export function ViewSwitch() {
  const t = useTexts();
  const view = useUi((state) => state.view);
  return (
    <Segmented<View>
      className="view-switch"
      legend={t('workshop.view')}
      value={view}
      onChange={setView}
      options={[
        { value: 'canvas', label: t('workshop.canvas') },
        { value: 'list', label: t('workshop.list') },
        { value: 'document', label: t('workshop.document') },
      ]}
    />
  );
}
