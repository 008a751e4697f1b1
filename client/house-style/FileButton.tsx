import { type ReactNode, useRef } from 'react';
import { Button } from '#client/ui/Button.tsx';

/** A button that lets one choose a file. */
export function FileButton(props: {
  children: ReactNode;
  /** Kinds of files, as an input takes them. */
  accept: string;
  /** What is chosen, for who can't see the button's surroundings. */
  label: string;
  isBusy: boolean;
  onChoose: (file: File) => void;
}) {
  const { children, accept, label, isBusy, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // So that the same file can be chosen again after it was mended.
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
      <Button isBusy={isBusy} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
