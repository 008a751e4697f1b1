import { Frame, StickyNote, Type, X } from 'lucide-react';
import { useMemo } from 'react';
import { elementIcons } from '#client/elements/element-icons.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { flyTo, select } from '#client/ui-state/ui-store.ts';
import { faceOf } from '#shared/elements/kinds.ts';
import { type BoardParts, useBoard } from './board-context.ts';
import { boardUi } from './board-ui.ts';
import { itemOfNode } from './flow/use-board-nodes.ts';
import { type Option, OptionList } from './OptionList.tsx';

const mostHits = 40;

const noteIcons = {
  note: <StickyNote size={16} strokeWidth={1.75} />,
  text: <Type size={16} strokeWidth={1.75} />,
  frame: <Frame size={16} strokeWidth={1.75} />,
};

interface Entry extends Option {
  readonly haystack: string;
}

/** Searches what stands on the board, and flies to what is chosen. */
export function SearchPanel() {
  const t = useTexts();
  const board = useBoard();
  const entries = useMemo(() => entriesOf(board, t('board.emptyNote')), [board, t]);
  const close = () => boardUi.patch({ overlay: null });
  return (
    <search className="search-panel" aria-label={t('board.search')}>
      <IconButton size="small" label={t('board.close')} className="search-panel__close" onClick={close}>
        <X size={16} strokeWidth={1.75} />
      </IconButton>
      <OptionList
        label={t('board.search')}
        placeholder={t('board.searchPlaceholder')}
        emptyText={t('board.searchNothing')}
        find={(query) => hitsFor(entries, query)}
        onEscape={close}
        onChoose={({ id }) => {
          const item = itemOfNode(board.model.strategy(), id);
          select([item]);
          flyTo(item);
        }}
      />
    </search>
  );
}

function entriesOf({ model }: BoardParts, emptyNote: string): readonly Entry[] {
  const strategy = model.strategy();
  const cards = model.layout().cards.flatMap(({ id }): Entry[] => {
    const face = faceOf(strategy, id, model.language);
    if (!face) return [];
    const Icon = elementIcons[face.icon];
    const words = [face.title, face.eyebrow, ...face.lines.map(({ text }) => text)];
    return [
      {
        id,
        label: face.title,
        detail: face.eyebrow,
        icon: <Icon key="icon" size={16} strokeWidth={1.75} />,
        haystack: plain(words.join(' ')),
      },
    ];
  });
  const notes = strategy.notes.map(
    ({ id, text, title, author, shape }): Entry => ({
      id,
      label: title || text || emptyNote,
      detail: author,
      icon: noteIcons[shape ?? 'note'],
      haystack: plain(`${title} ${text} ${author}`),
    }),
  );
  return [...cards, ...notes];
}

/** All words must be found; accents and capitals do not matter. */
function hitsFor(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries.filter(({ haystack }) => words.every((word) => haystack.includes(word))).slice(0, mostHits);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
