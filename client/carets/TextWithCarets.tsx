import { Fragment } from 'react';
import { usePersonColor } from './people-in-field.ts';
import type { Caret } from './use-carets.ts';
import './carets.css';

/** The same letters as in an input, unseen, with the carets and the selections of others among them. */
export function TextWithCarets({ text, carets }: { text: string; carets: readonly Caret[] }) {
  const within = (index: number) => Math.min(index, text.length);
  const places = carets.map(({ person, caret, from }) => {
    const [at, other] = [within(caret), within(from)];
    return { person, at, start: Math.min(at, other), end: Math.max(at, other) };
  });
  const cuts = [...new Set([0, ...places.flatMap(({ start, end }) => [start, end]), text.length])];
  cuts.sort((one, other) => one - other);
  return (
    <>
      {cuts.map((cut, index) => {
        const next = cuts[index + 1] ?? cut;
        const selecting = places.find(({ start, end }) => start <= cut && next <= end && cut < next);
        const letters = text.slice(cut, next);
        return (
          <Fragment key={cut}>
            {places.map(
              ({ person, at }) => at === cut && <CaretMark key={person.clientId} person={person} />,
            )}
            {selecting ? <Selected person={selecting.person}>{letters}</Selected> : letters}
          </Fragment>
        );
      })}
      {/* A last empty line counts only with something on it. */}
      {'\u200b'}
    </>
  );
}

function CaretMark({ person }: Pick<Caret, 'person'>) {
  const color = usePersonColor(person.departmentId);
  const [firstName] = person.name.split(' ');
  return (
    <span className="caret" style={{ '--person': color }}>
      <span className="caret__name">{firstName}</span>
    </span>
  );
}

function Selected({ person, children }: Pick<Caret, 'person'> & { children: string }) {
  return (
    <span className="caret-selection" style={{ '--person': usePersonColor(person.departmentId) }}>
      {children}
    </span>
  );
}
