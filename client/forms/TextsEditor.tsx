import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { limits } from '#shared/strategy/field.ts';
import { type EditorProps, stringsOf } from './editor.ts';
import { useDraft } from './use-draft.ts';

/** A list of short texts: add, change, take away, put in another order. */
export function TextsEditor({
  value,
  isReadOnly,
  write,
  labelId,
  inputId,
  describedBy,
  meta,
  language,
}: EditorProps) {
  const t = useTexts();
  const texts = stringsOf(value);
  const label = meta.label[language];
  const [typed, setTyped] = useState('');
  const adding = useRef<HTMLInputElement>(null);

  const add = () => {
    const text = typed.trim();
    if (text === '' || texts.length >= limits.listLength) return;
    write([...texts, text.slice(0, limits.textLength)]);
    setTyped('');
  };
  const move = (from: number, to: number) => {
    const next = [...texts];
    const [moved] = next.splice(from, 1);
    if (moved === undefined) return;
    next.splice(to, 0, moved);
    write(next);
  };

  return (
    <fieldset aria-labelledby={labelId} aria-describedby={describedBy} className="form-texts">
      {texts.length > 0 && (
        <ol>
          {texts.map((text, index) => (
            // The texts have no identity of their own: their place in the list is all there is.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <TextRow
                text={text}
                name={t('forms.textNumber', { field: label, number: index + 1 })}
                isReadOnly={isReadOnly}
                onChange={(next) =>
                  write(next.trim() === '' ? texts.toSpliced(index, 1) : texts.toSpliced(index, 1, next))
                }
              />
              {!isReadOnly && (
                <span className="form-texts__tools">
                  <IconButton
                    size="small"
                    label={t('forms.moveUp', { name: text })}
                    disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                  >
                    <ArrowUp size={14} strokeWidth={1.75} />
                  </IconButton>
                  <IconButton
                    size="small"
                    label={t('forms.moveDown', { name: text })}
                    disabled={index === texts.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    <ArrowDown size={14} strokeWidth={1.75} />
                  </IconButton>
                  <IconButton
                    size="small"
                    label={t('forms.remove', { name: text })}
                    onClick={() => {
                      write(texts.toSpliced(index, 1));
                      adding.current?.focus();
                    }}
                  >
                    <X size={14} strokeWidth={1.75} />
                  </IconButton>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {!isReadOnly && (
        <span className="form-texts__add">
          <input
            ref={adding}
            id={inputId}
            className="ui-input"
            data-focus-first
            maxLength={limits.textLength}
            aria-label={t('forms.addTextTo', { field: label })}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
            onBlur={add}
          />
          <IconButton label={t('forms.addText')} onClick={add}>
            <Plus size={16} strokeWidth={1.75} />
          </IconButton>
        </span>
      )}
    </fieldset>
  );
}

function TextRow(props: {
  text: string;
  name: string;
  isReadOnly: boolean;
  onChange: (text: string) => void;
}) {
  const { text, name, isReadOnly, onChange } = props;
  const draft = useDraft<string, never>({
    shown: text,
    parse: (typed) => ({ ok: true, value: typed }),
    write: onChange,
  });
  return (
    <input
      className="ui-input form-texts__text"
      aria-label={name}
      maxLength={limits.textLength}
      value={draft.text}
      readOnly={isReadOnly}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.settle}
      onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
    />
  );
}
