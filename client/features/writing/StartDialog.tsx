import { useId, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useSession, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { SelectField } from '#client/ui/TextField.tsx';
import { useUi } from '#client/ui-state/ui-store.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { cardIdOf, elementKinds, faceOf } from '#shared/elements/kinds.ts';
import { stageOf } from '#shared/journey/stages.ts';
import { useWritingCommands } from './use-writing-commands.ts';
import './writing-dialogs.css';

const longestQuestion = 300;
const wholeStage = '';

/** What everybody is going to write about, and whether their names will be on it. */
export function StartDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const [language] = useLanguage();
  const { start, isBusy } = useWritingCommands();
  const groupStage = useSession().stage;
  const ownStage = useUi((state) => state.ownStage);
  const stage = stageOf(ownStage ?? groupStage);
  const card = useSelectedCard();
  const questions = stage.questions.map((one) => one[language]);
  const [question, setQuestion] = useState(questions[0] ?? '');
  // A card that is still selected from an earlier stage is not what this round is about.
  const [item, setItem] = useState(card?.region === stage.number ? card.id : wholeStage);
  const [anonymous, setAnonymous] = useState(false);
  const questionId = useId();
  const others = questions.filter((one) => one !== question);

  const begin = async () => {
    const wish = { anonymous, item: item === wholeStage ? null : item, stage: stage.number, question };
    if (await start(wish)) onClose();
  };

  return (
    <Dialog
      title={t('writing.title')}
      closeLabel={t('writing.close')}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('writing.cancel')}
          </Button>
          <Button variant="primary" isBusy={isBusy} onClick={() => void begin()}>
            {t('writing.start')}
          </Button>
        </>
      }
    >
      <div className="writing-start">
        <p className="writing-start__intro">{t('writing.startIntro')}</p>
        <div className="ui-field">
          <label htmlFor={questionId}>{t('writing.question')}</label>
          <textarea
            id={questionId}
            className="ui-input writing-start__question"
            rows={2}
            maxLength={longestQuestion}
            placeholder={t('writing.questionHint')}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        </div>
        {others.length > 0 && (
          <fieldset className="writing-start__others">
            <legend>{t('writing.otherQuestions')}</legend>
            {others.map((other) => (
              <button key={other} type="button" onClick={() => setQuestion(other)}>
                {other}
              </button>
            ))}
          </fieldset>
        )}
        <SelectField
          label={t('writing.about')}
          value={item}
          options={[
            { value: wholeStage, label: t('writing.aboutStage', { stage: stage.title[language] }) },
            ...(card ? [{ value: card.id, label: t('writing.aboutCard', { card: card.title }) }] : []),
          ]}
          onChange={setItem}
        />
        <NamesChoice anonymous={anonymous} onChange={setAnonymous} />
      </div>
    </Dialog>
  );
}

interface NamesChoiceProps {
  readonly anonymous: boolean;
  readonly onChange: (anonymous: boolean) => void;
}

function NamesChoice({ anonymous, onChange }: NamesChoiceProps) {
  const t = useTexts();
  const name = useId();
  const choices = [
    { value: false, label: t('writing.withNames'), hint: t('writing.withNamesHint') },
    { value: true, label: t('writing.withoutNames'), hint: t('writing.withoutNamesHint') },
  ];
  return (
    <fieldset className="writing-names">
      <legend>{t('writing.names')}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={label} className="writing-names__choice">
          <input type="radio" name={name} checked={anonymous === value} onChange={() => onChange(value)} />
          <span>
            <strong>{label}</strong>
            <small>{hint}</small>
          </span>
        </label>
      ))}
      <p className="ui-field__hint">{t('writing.fixedHint')}</p>
    </fieldset>
  );
}

interface SelectedCard {
  readonly id: string;
  readonly title: string;
  readonly region: RegionNumber;
}

/** The card that is selected, alone. */
function useSelectedCard(): SelectedCard | null {
  const [language] = useLanguage();
  const selected = useUi(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  return useStrategySelector(
    (strategy) => {
      const id = selected === undefined ? undefined : cardIdOf(strategy, selected);
      const face = id === undefined ? undefined : faceOf(strategy, id, language);
      return face ? { id: face.id, title: face.title, region: elementKinds[face.kind].region } : null;
    },
    (one, other) => one?.id === other?.id && one?.title === other?.title,
  );
}
