import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import './segmented.css';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: ReactNode;
  /** The accessible name where the label is short, such as `NL`. */
  name?: string;
  /** The language of the label, where it differs from the page. */
  lang?: string;
}

export interface SegmentedProps<Value extends string> {
  /** What one chooses; read aloud, not shown. */
  legend: string;
  options: readonly SegmentedOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  size?: 'small' | 'medium';
  className?: string;
}

/** A few choices side by side of which one holds: a radio group, so the arrow keys work. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { legend, options, value, onChange, size = 'medium', className } = props;
  const groupName = useId();
  return (
    <fieldset className={classNames('ui-segmented', `ui-segmented--${size}`, className)}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="ui-segmented__option" title={option.name}>
          <input
            type="radio"
            className="ui-cover"
            name={groupName}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            {...(option.name ? { 'aria-label': option.name } : {})}
          />
          <span lang={option.lang}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
