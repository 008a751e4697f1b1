import { MentionCount } from '#client/comments/lazy-comments.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Badge, type BadgeTone } from '#client/ui/Badge.tsx';
import { type Tab, Tabs, tabPanelProps } from '#client/ui/Tabs.tsx';
import { setPanel, useUi } from '#client/ui-state/ui-store.ts';
import { useWritingSheet } from '#client/ui-state/writing.ts';
import { CoveragePanel, DetailPanel, FindingsPanel, GuidePanel, VersionsPanel } from './lazy-features.ts';
import { Part } from './Part.tsx';
import { useOpenFindings } from './use-open-findings.ts';

type PanelTab = 'guide' | 'detail' | 'findings' | 'coverage' | 'versions';

/** The panel beside the view: guide, detail of what is selected, findings. */
export function SidePanel() {
  const t = useTexts();
  const panel = useUi((state) => state.panel);
  const isCovered = useWritingSheet((sheet) => sheet.isOpen);
  const selected: PanelTab = panel === 'me' ? 'guide' : panel;
  const tabs: readonly Tab<PanelTab>[] = [
    { id: 'guide', label: t('workshop.guide') },
    { id: 'detail', label: <DetailLabel /> },
    { id: 'findings', label: <FindingsLabel /> },
    { id: 'coverage', label: t('workshop.coverage') },
    { id: 'versions', label: t('workshop.versions') },
  ];
  return (
    <aside className="side-panel" aria-label={t('workshop.panel')} inert={isCovered}>
      <Tabs label={t('workshop.panel')} tabs={tabs} selected={selected} onSelect={setPanel} idPrefix="side" />
      <div className="side-panel__content" {...tabPanelProps('side', selected)}>
        <PanelContent panel={selected} />
      </div>
    </aside>
  );
}

/** What one tab of the panel shows. */
export function PanelContent({ panel }: { panel: PanelTab }) {
  return (
    <Part key={panel}>
      {panel === 'guide' && <GuidePanel />}
      {panel === 'detail' && <DetailPanel />}
      {panel === 'findings' && <FindingsPanel />}
      {panel === 'coverage' && <CoveragePanel />}
      {panel === 'versions' && <VersionsPanel />}
    </Part>
  );
}

function DetailLabel() {
  const t = useTexts();
  return (
    <>
      {t('workshop.detail')}
      <MentionCount />
    </>
  );
}

function FindingsLabel() {
  const t = useTexts();
  const { count, tone } = useOpenFindings();
  return (
    <>
      {t('workshop.findings')}
      <FindingsCount count={count} tone={tone} />
    </>
  );
}

/** How many findings are open, in the colour of the worst; nothing when there are none. */
export function FindingsCount({ count, tone }: { count: number; tone: BadgeTone }) {
  const t = useTexts();
  if (count === 0) return null;
  return (
    <Badge look="solid" tone={tone}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t('workshop.openFindings', { count })}</span>
    </Badge>
  );
}
