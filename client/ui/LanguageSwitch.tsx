import { Segmented } from './Segmented.tsx';

const languages = [
  { value: 'nl', label: 'NL', name: 'Nederlands', lang: 'nl' },
  { value: 'en', label: 'EN', name: 'English', lang: 'en' },
] as const;

/** NL or EN, named in their own language. */
export function LanguageSwitch(props: {
  legend: string;
  value: 'nl' | 'en';
  onChange: (language: 'nl' | 'en') => void;
}) {
  return (
    <Segmented
      legend={props.legend}
      options={languages}
      value={props.value}
      onChange={props.onChange}
      size="small"
    />
  );
}
