import { AtSign } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { limits } from '#shared/strategy/field.ts';
import { MentionPicker, optionIdOf } from './MentionPicker.tsx';
import { useCommentDraft } from './use-comment-draft.ts';
import { useMentions } from './use-mentions.ts';

interface CommentWriterProps {
  /** What is being written about: words that are not posted are kept by it. */
  readonly draftKey: string;
  readonly label: string;
  readonly placeholder: string;
  /** Answers whether the words were taken; when not they stay. */
  readonly onPost: (text: string) => boolean;
  /** For an answer: closes it. It has the keyboard at once. */
  readonly onCancel?: () => void;
}

/** Where a comment or an answer is written: Ctrl+Enter posts it, "@" calls on a department. */
export function CommentWriter({ draftKey, label, placeholder, onPost, onCancel }: CommentWriterProps) {
  const t = useTexts();
  const [text, setText] = useCommentDraft(draftKey);
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const mentions = useMentions(field, text, setText);
  const isReply = onCancel !== undefined;
  const hasWords = text.trim() !== '';

  useEffect(() => {
    if (isReply) field.current?.focus();
  }, [isReply]);

  const post = () => {
    if (hasWords && onPost(text)) setText('');
  };

  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || mentions.handleKey(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      post();
    } else if (event.key === 'Escape' && onCancel) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };

  return (
    <div className="comment-writer">
      <textarea
        ref={field}
        className="ui-input comment-writer__text"
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={mentions.isOpen ? listId : undefined}
        aria-activedescendant={mentions.isOpen ? optionIdOf(listId, mentions.active) : undefined}
        placeholder={placeholder}
        rows={isReply || text.length > 60 || text.includes('\n') ? 3 : 2}
        maxLength={limits.textLength}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          mentions.handleCaret();
        }}
        onSelect={mentions.handleCaret}
        onKeyDown={handleKeyDown}
        onBlur={mentions.close}
      />
      {mentions.isOpen && (
        <MentionPicker
          id={listId}
          options={mentions.options}
          active={mentions.active}
          onPick={mentions.pick}
        />
      )}
      <div className="comment-writer__tools">
        <IconButton size="small" label={t('comments.mention')} onClick={mentions.begin}>
          <AtSign size={15} strokeWidth={1.75} />
        </IconButton>
        {onCancel && (
          <Button size="small" variant="quiet" onClick={onCancel}>
            {t('comments.cancel')}
          </Button>
        )}
        {(hasWords || isReply) && (
          <Button
            size="small"
            variant="primary"
            disabled={!hasWords}
            title={t('comments.sendKey')}
            onClick={post}
          >
            {t('comments.send')}
          </Button>
        )}
      </div>
    </div>
  );
}
