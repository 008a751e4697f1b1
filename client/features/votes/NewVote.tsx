import { useId, useMemo, useState } from 'react';
import { randomId } from '#client/http/random-id.ts';
import { useGiveCommand } from '#client/http/use-give-command.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Checkbox, SelectField, TextField } from '#client/ui/TextField.tsx';
import { uiStore } from '#client/ui-state/ui-store.ts';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import { titleOnBoard } from '#shared/elements/title-on-board.ts';
import { layoutBoard } from '#shared/layout/layout.ts';
import { usualDots, voteLimits } from '#shared/session/vote-rules.ts';
import { cardsByKind, notesByRegion, selectedCandidates } from './candidates.ts';

type About = 'selection' | 'notes' | 'cards';

const previewed = 5;

/** What the group votes on, with how many dots, and under which title. */
export function NewVote({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { store } = useWorkshop();
  const give = useGiveCommand();
  const name = useId();
  // As it was when this window opened: nothing moves while one chooses.
  const { strategy, selected, regions, kinds } = useMemo(() => {
    const now = store.strategy();
    const layout = layoutBoard(now, language);
    return {
      strategy: now,
      selected: selectedCandidates(now, uiStore.getState().selection),
      regions: notesByRegion(now, layout, language),
      kinds: cardsByKind(layout, language),
    };
  }, [store, language]);
  const [about, setAbout] = useState<About>(
    selected.length > 1 ? 'selection' : regions.length > 0 ? 'notes' : 'cards',
  );
  const [region, setRegion] = useState(
    String((regions.find(({ key }) => key === store.session().stage) ?? mostOf(regions))?.key ?? ''),
  );
  const [kind, setKind] = useState<string>(kinds[0]?.key ?? '');
  const [ownTitle, setTitle] = useState<string | null>(null);
  const [ownDots, setDots] = useState<number | null>(null);
  const [isSeveral, setSeveral] = useState(true);
  const [isBusy, setBusy] = useState(false);

  const chosenRegion = regions.find(({ key }) => String(key) === region);
  const chosenKind = kinds.find(({ key }) => key === kind);
  const found =
    about === 'selection' ? selected : ((about === 'notes' ? chosenRegion : chosenKind)?.ids ?? []);
  const items = found.slice(0, voteLimits.items);
  const usualTitle =
    about === 'selection'
      ? t('votes.titleOfSelection')
      : about === 'notes'
        ? t('votes.titleOfNotes', { name: chosenRegion?.name ?? '' })
        : (chosenKind?.name ?? '');
  const title = ownTitle ?? usualTitle;
  const dots = ownDots ?? usualDots(items.length);

  const begin = async () => {
    setBusy(true);
    const isOpen = await give({
      type: 'vote.open',
      voteId: randomId(),
      items,
      dots,
      title: title.trim(),
      ...(isSeveral ? {} : { perItem: 1 }),
    });
    setBusy(false);
    if (isOpen) onClose();
  };

  const option = (value: About, label: string, isPossible: boolean) =>
    isPossible && (
      <label className="votes-option">
        <input type="radio" name={name} checked={about === value} onChange={() => setAbout(value)} />
        {label}
      </label>
    );
  const named = ({
    key,
    name: label,
    ids,
  }: {
    key: string | number;
    name: string;
    ids: readonly string[];
  }) => ({
    value: String(key),
    label: t('votes.choice', { name: label, count: ids.length }),
  });
  const hasResults = strategy.votes.length > 0;
  const lastResult = strategy.votes.at(-1);

  return (
    <Dialog
      title={t('votes.newTitle')}
      closeLabel={t('votes.closeWindow')}
      onClose={onClose}
      footer={
        <>
          {hasResults && lastResult && (
            <Button
              variant="quiet"
              className="votes-aside"
              onClick={() => openVoteWindow({ kind: 'result', voteId: lastResult.id })}
            >
              {t('votes.earlier')}
            </Button>
          )}
          <Button onClick={onClose}>{t('votes.cancel')}</Button>
          <Button variant="primary" isBusy={isBusy} disabled={items.length === 0} onClick={begin}>
            {t('votes.open')}
          </Button>
        </>
      }
    >
      <fieldset className="votes-about">
        <legend>{t('votes.about')}</legend>
        {option('selection', t('votes.onSelection', { count: selected.length }), selected.length > 0)}
        {option('notes', t('votes.onNotes'), regions.length > 0)}
        {about === 'notes' && (
          <SelectField
            label={t('votes.region')}
            value={region}
            options={regions.map(named)}
            onChange={setRegion}
          />
        )}
        {option('cards', t('votes.onCards'), kinds.length > 0)}
        {about === 'cards' && (
          <SelectField label={t('votes.kind')} value={kind} options={kinds.map(named)} onChange={setKind} />
        )}
      </fieldset>
      {items.length === 0 ? (
        <p className="votes-hint">{t('votes.nothing')}</p>
      ) : (
        <div className="votes-preview">
          <p>{t('votes.preview', { count: items.length })}</p>
          <ul>
            {items.slice(0, previewed).map((id) => (
              <li key={id}>{titleOnBoard(strategy, id, language)}</li>
            ))}
            {items.length > previewed && <li>{t('votes.more', { count: items.length - previewed })}</li>}
          </ul>
        </div>
      )}
      <TextField
        label={t('votes.title')}
        hint={t('votes.titleHint')}
        value={title}
        maxLength={voteLimits.title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="votes-dots">
        <TextField
          label={t('votes.dots')}
          type="number"
          inputMode="numeric"
          min={1}
          max={voteLimits.dots}
          value={dots}
          onChange={(event) => {
            const next = Math.round(Number(event.target.value));
            setDots(Math.max(1, Math.min(voteLimits.dots, next || 1)));
          }}
        />
        <Checkbox label={t('votes.several')} isChecked={isSeveral} onChange={setSeveral} />
      </div>
      <p className="votes-hint">{t('votes.secret')}</p>
    </Dialog>
  );
}

function mostOf<One extends { readonly ids: readonly string[] }>(all: readonly One[]): One | undefined {
  return [...all].sort((one, other) => other.ids.length - one.ids.length)[0];
}
